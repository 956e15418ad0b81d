import type { Client } from 'discord.js';
import { Team } from 'discord.js';

/** How long the application's owner and team are taken as read, in milliseconds. */
const fresh = 10 * 60_000;

/**
 * Who may operate the register: the users named in the configuration, and the application's owner or its team. Checked in
 * code, since Discord lets the administrators of any server run and re-permit a command there (Discord docs,
 * interactions/application-commands, Permissions), and a reload concerns every server.
 */
export class Operators {
  #owners: ReadonlySet<string> = new Set();
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly client: Client,
    private readonly named: readonly string[],
  ) {}

  /** Whether the user is an operator. Where Discord cannot be asked, the owners known last count. */
  async has(user: string): Promise<boolean> {
    if (this.named.includes(user)) return true;
    if (Date.now() - this.#readAt > fresh) await this.#read();
    return this.#owners.has(user);
  }

  async #read(): Promise<void> {
    const application = await this.client.application?.fetch().catch(() => null);
    if (!application) return;
    const { owner } = application;
    this.#owners = new Set(owner instanceof Team ? owner.members.map(({ user }) => user.id) : owner ? [owner.id] : []);
    this.#readAt = Date.now();
  }
}
