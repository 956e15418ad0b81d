import { TeamMemberMembershipState, TeamMemberRole, type APIApplication } from 'discord.js';

/** How long the application's owner and team are taken as read, in milliseconds. */
const fresh = 10 * 60_000;

/**
 * Who may operate the register: the users named in the configuration, and the application's owner or its team. Checked in
 * code, since Discord lets the administrators of any server run and re-permit a command there (Discord docs,
 * interactions/application-commands, Permissions), and a reload concerns every server.
 */
export class Operators {
  #owners: ReadonlySet<string>;
  #readAt: number;

  /** @param read reads the application again (`GET /applications/@me`) */
  constructor(
    private readonly named: readonly string[],
    application: APIApplication,
    private readonly read: () => Promise<APIApplication>,
    private readonly now: () => number = Date.now,
  ) {
    this.#owners = ownersOf(application);
    this.#readAt = now();
  }

  /** Whether the user is an operator. Where Discord cannot be asked, the owners known last count. */
  async has(user: string): Promise<boolean> {
    if (this.named.includes(user)) return true;
    if (this.now() - this.#readAt > fresh) {
      const application = await this.read().catch(() => null);
      if (application) {
        this.#owners = ownersOf(application);
        this.#readAt = this.now();
      }
    }
    return this.#owners.has(user);
  }
}

/** Of a team those who have accepted and may do more than look (Discord docs, topics/teams). */
function ownersOf({ owner, team }: APIApplication): Set<string> {
  if (!team) return new Set(owner ? [owner.id] : []);
  return new Set(
    team.members
      .filter(
        ({ membership_state, role }) =>
          membership_state === TeamMemberMembershipState.Accepted && role !== TeamMemberRole.ReadOnly,
      )
      .map(({ user }) => user.id)
      // The owner has a seat of their own and no role that says so.
      .concat(team.owner_user_id),
  );
}
