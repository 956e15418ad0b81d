import type { APIApplicationCommand, APIUser } from 'discord-api-types/v10';
import { clientEvent } from './client-events.js';
import type { Action, ActionResult, Channel, ClientEvent, ClientMessage, State } from './client-protocol.js';
import type { Core } from './core.js';
import { deleteMessage } from './messages.js';
import type { Failure } from './rest/fault-injection.js';
import type { RequestRecord, Rest, Violation } from './rest/serve.js';
import { toClientMessage, type UserSide } from './user-side.js';

/** How long `until` and `answer` wait at most, in milliseconds. */
const patience = 5_000;

/** A running local Discord, as the program that started it sees it. */
export class LocalDiscord {
  constructor(
    private readonly core: Core,
    private readonly rest: Rest,
    private readonly users: UserSide,
    /** The bot's token. */
    readonly token: string,
    private readonly stop: () => Promise<void>,
  ) {}

  /** The chat page. */
  get url(): string {
    return this.core.world.origin;
  }

  /** What the bot's `rest.api` must be; clients append the version. */
  get apiUrl(): string {
    return `${this.core.world.origin}/api`;
  }

  /** Ends every connection and frees the port. */
  close(): Promise<void> {
    return this.stop();
  }

  get bot(): APIUser {
    return this.core.world.bot;
  }

  get guildId(): string {
    return this.core.world.guild.id;
  }

  /** Whether a bot is connected and identified. */
  get online(): boolean {
    return this.core.gateway.online;
  }

  /** A persona's user, by what the chat page calls the persona: "Member", "Operator", "Administrator". */
  user(label: string): APIUser {
    const persona = this.core.world.personas.find((candidate) => candidate.label === label);
    if (!persona) throw new Error(`No persona is called "${label}".`);
    return persona.user;
  }

  /** A channel of the guild, by name. */
  channel(name: string): Channel {
    const channel = [...this.core.world.channels.values()].find((one) => one.guildId !== null && one.name === name);
    if (!channel) throw new Error(`No channel is called "${name}".`);
    return { id: channel.id, name: channel.name, guildId: channel.guildId };
  }

  /** The direct messages of a user with the bot. */
  directChannel(userId: string): Channel {
    const channel = this.core.world.directChannelOf(userId);
    if (!channel) throw new Error(`Nobody has the id ${userId}.`);
    return { id: channel.id, name: channel.name, guildId: null };
  }

  /** A registered command, by name. */
  command(name: string): APIApplicationCommand {
    const command = [...this.core.world.commands.values()].find((candidate) => candidate.name === name);
    if (!command) throw new Error(`No command is called "${name}".`);
    return command;
  }

  /** Does what a user does; the same as `POST /local/actions`. @throws ActionError when the client would refuse. */
  act(action: Action): Promise<ActionResult> {
    return this.users.act(action);
  }

  /** What a user sees; the same as `GET /local/state`. */
  state(userId: string): State {
    return this.users.state(userId);
  }

  /** The messages of a channel, oldest first; with a user, those that the user sees. */
  messages(channelId: string, userId?: string): ClientMessage[] {
    return this.users.messages(channelId, userId);
  }

  /** Calls `listener` for every event; with a user, for those that the user's page gets. Returns what ends it. */
  on(listener: (event: ClientEvent) => void, userId: string | null = null): () => void {
    const { world } = this.core;
    return world.onHappening((happening) => {
      const event = clientEvent(world, this.users, happening, userId);
      if (event) listener(event);
    });
  }

  /**
   * Waits until `probe` returns something other than undefined, null or false, and returns it. Asks at once and again
   * after everything that happens, and now and then in between.
   * @throws when that takes longer than `timeout` milliseconds, and what `probe` throws.
   */
  until<Found>(probe: () => Found | undefined | null | false, timeout = patience): Promise<Found> {
    return new Promise((resolve, reject) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        clearInterval(repeat);
        stop();
        finish();
      };
      const check = () => {
        try {
          const found = probe();
          if (found !== undefined && found !== null && found !== false) end(() => resolve(found));
        } catch (error) {
          end(() => reject(error instanceof Error ? error : new Error(String(error))));
        }
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`Waited ${timeout} ms in vain for: ${probe.toString()}`))),
        timeout,
      );
      const repeat = setInterval(check, 20);
      const stop = this.core.world.onHappening(check);
      check();
    });
  }

  /**
   * Waits for the message that answers an interaction (a deferred one: for its text).
   * @throws when the bot does not answer, answers without a message, or takes longer than `timeout` milliseconds.
   */
  async answer(interactionId: string | undefined, timeout = patience): Promise<ClientMessage> {
    const interaction = interactionId === undefined ? undefined : this.core.interactions.byId(interactionId);
    if (!interaction) throw new Error('There is no such interaction.');
    const original = await this.until(() => {
      if (interaction.answer === 'too-late') throw new Error('The application did not respond');
      return interaction.answer === 'given' && !interaction.original?.thinking && { message: interaction.original };
    }, timeout);
    if (!original.message) throw new Error('The bot answered without a message.');
    return toClientMessage(original.message);
  }

  /** Every request that the bot sent, oldest first. */
  get requests(): readonly RequestRecord[] {
    return this.rest.requests;
  }

  /** Everything in the bot's requests that Discord would have refused. */
  get violations(): readonly Violation[] {
    return this.rest.violations;
  }

  /** Deletes a message, as somebody does who may. */
  deleteMessage(channelId: string, messageId: string): void {
    const stored = this.core.world.channels.get(channelId)?.messages.get(messageId);
    if (!stored) throw new Error(`No message has the id ${messageId} there.`);
    deleteMessage(this.core.world, stored);
  }

  /** Deletes a channel of the guild. */
  deleteChannel(id: string): void {
    this.core.world.deleteChannel(id);
  }

  /** Changes what the bot may do in a channel: without `read` it gets 50001 there, without `write` 50013. */
  setBotRights(channelId: string, rights: { readonly read: boolean; readonly write: boolean }): void {
    this.core.world.setBotRights(channelId, rights);
  }

  /** Removes the bot from the guild; its commands stay usable there as those of an application that users installed. */
  removeBot(): void {
    this.core.world.removeBot();
  }

  /** Lets the next requests that fit fail. */
  failNext(failure: Failure): void {
    this.rest.failures.add(failure);
  }

  /** Cuts the bot's gateway connections, as a failing network does; the bot may resume. */
  dropGateway(): void {
    this.core.gateway.dropConnections();
  }

  /** Asks the bot to connect anew and resume (op 7). */
  askToReconnect(): void {
    this.core.gateway.askToReconnect();
  }

  /** Declares the bot's session invalid (op 9). */
  invalidateSession(resumable: boolean): void {
    this.core.gateway.invalidateSessions(resumable);
  }

  /** No longer acknowledges heartbeats, so that the connection only looks alive. */
  stopAcks(): void {
    this.core.gateway.acknowledges = false;
  }

  /** Acknowledges heartbeats again. */
  resumeAcks(): void {
    this.core.gateway.acknowledges = true;
  }
}
