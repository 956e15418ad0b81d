import { ChannelType, GatewayIntentBits, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type {
  APIApplication,
  APIApplicationCommand,
  APIGuild,
  APIGuildMember,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';
import type { Persona } from './client-protocol.js';
import type { Clock } from './clock.js';
import {
  defaultChannels,
  defaultPersonas,
  makeApplication,
  makeGuild,
  makeMember,
  makeUser,
  seededId,
  type Seed,
} from './seed.js';
import { snowflakes } from './snowflake.js';

/** A message as the world keeps it; `message` is replaced, never changed, when it is edited. */
export interface StoredMessage {
  message: APIMessage;
  /** Only this user sees it (an ephemeral message), or null for everybody in the channel. */
  readonly onlyFor: string | null;
  /** The bot deferred its answer and this is the place it holds. */
  thinking: boolean;
}

export interface WorldChannel {
  readonly id: string;
  readonly name: string;
  /** `null` in direct messages. */
  readonly guildId: string | null;
  /** The other side of direct messages with the bot; `null` in a guild. */
  readonly recipient: APIUser | null;
  botMayRead: boolean;
  botMayWrite: boolean;
  readonly messages: Map<string, StoredMessage>;
  /** The newest message, be it there still or deleted (Discord docs, resources/channel, "Channel Object"). */
  lastMessageId: string | null;
}

/** A file that somebody sent. */
export interface StoredFile {
  readonly contentType: string;
  readonly data: Uint8Array;
}

/** What happens in the world; the gateway tells the bot and the user side tells the chat page. */
export type Happening =
  | { type: 'message-created' | 'message-updated' | 'message-deleted'; stored: StoredMessage }
  | { type: 'modal-shown'; userId: string; interactionId: string; modal: APIModalInteractionResponseCallbackData }
  | { type: 'interaction-answered'; userId: string; interactionId: string }
  | { type: 'interaction-failed'; userId: string; interactionId: string; reason: string }
  | { type: 'commands-changed' }
  | { type: 'channel-updated' | 'channel-deleted'; channel: WorldChannel }
  | { type: 'bot-removed' }
  | { type: 'presence-changed'; online: boolean }
  | { type: 'typing'; channelId: string };

/** The state behind REST, gateway and chat page: one application with its bot, one guild, some people. */
export class World {
  readonly newId: () => string;
  readonly application: APIApplication;
  readonly bot: APIUser;
  readonly personas: readonly Persona[];
  readonly guild: APIGuild;
  readonly members = new Map<string, APIGuildMember>();
  readonly channels = new Map<string, WorldChannel>();
  /** Registered commands by id: global ones, and those of the guild (with `guild_id`). */
  commands = new Map<string, APIApplicationCommand>();
  /** By the path below `/attachments/`. */
  readonly files = new Map<string, StoredFile>();
  readonly privilegedIntents: number;
  readonly #listeners = new Set<(happening: Happening) => void>();

  constructor(
    readonly clock: Clock,
    /** Where this server answers, `http://127.0.0.1:PORT`. */
    readonly origin: string,
    seed: Seed,
  ) {
    this.newId = snowflakes(() => clock.now());
    this.privilegedIntents = seed.application?.privilegedIntents ?? 0;
    const applicationId = seededId('application', 1);
    const name = seed.application?.name ?? 'Bot';
    this.bot = makeUser(applicationId, name, name, true);

    const personas = (seed.personas ?? defaultPersonas).map((persona, index) => ({
      seed: persona,
      user: makeUser(seededId('user', index + 1), persona.username, persona.displayName),
    }));
    const owner = personas.find((persona) => persona.seed.ownsApplication) ?? personas[0];
    if (!owner) throw new Error('The local Discord needs at least one persona.');
    const admin = personas.findLast((persona) => persona.seed.administrator) ?? owner;
    this.personas = personas.map(({ seed: { label }, user }) => ({ label, user, owner: user.id === owner.user.id }));
    this.application = makeApplication(applicationId, this.bot.username, this.bot, owner.user);

    const guildId = seededId('guild', 1);
    this.guild = makeGuild(
      guildId,
      seed.guild?.name ?? 'Standards Watch',
      admin.user.id,
      seed.guild?.locale ?? Locale.EnglishUS,
    );
    const joined = new Date(clock.now()).toISOString();
    for (const persona of personas)
      this.members.set(
        persona.user.id,
        makeMember(persona.user, persona.seed.administrator ? [seededId('role', 1)] : [], joined),
      );
    this.members.set(this.bot.id, makeMember(this.bot, [], joined));

    (seed.channels ?? defaultChannels).forEach((channel, index) =>
      this.#addChannel(seededId('channel', index + 1), channel.name, {
        guildId,
        botMayRead: channel.botMayRead ?? true,
        botMayWrite: (channel.botMayRead ?? true) && (channel.botMayWrite ?? true),
      }),
    );
    personas.forEach(({ user }, index) =>
      this.#addChannel(seededId('channel', 1000 + index), this.bot.username, { recipient: user }),
    );
  }

  #addChannel(id: string, name: string, rest: Partial<WorldChannel>): void {
    this.channels.set(id, {
      id,
      name,
      guildId: null,
      recipient: null,
      botMayRead: true,
      botMayWrite: true,
      messages: new Map(),
      lastMessageId: null,
      ...rest,
    });
  }

  /** Whether the bot is a member of the guild. */
  get botIsMember(): boolean {
    return this.members.has(this.bot.id);
  }

  /** Deletes a channel of the guild with all that was said in it. */
  deleteChannel(id: string): void {
    const channel = this.channels.get(id);
    if (!channel || channel.guildId === null) throw new Error(`The guild has no channel ${id}.`);
    this.channels.delete(id);
    this.announce({ type: 'channel-deleted', channel });
  }

  /** Changes what the bot may do in a channel. */
  setBotRights(id: string, rights: { readonly read: boolean; readonly write: boolean }): void {
    const channel = this.channels.get(id);
    if (!channel) throw new Error(`There is no channel ${id}.`);
    channel.botMayRead = rights.read;
    channel.botMayWrite = rights.read && rights.write;
    this.announce({ type: 'channel-updated', channel });
  }

  /** Removes the bot from the guild. Who has installed the application themselves can go on using its commands there. */
  removeBot(): void {
    this.members.delete(this.bot.id);
    for (const channel of this.channels.values())
      if (channel.guildId !== null) channel.botMayRead = channel.botMayWrite = false;
    this.announce({ type: 'bot-removed' });
  }

  announce(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening);
  }

  /** Calls `listener` for everything that happens from now on. Returns what ends it. */
  onHappening(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether the application may ask for the Message Content intent, and so may read everyone's messages. */
  get mayReadContent(): boolean {
    return (this.privilegedIntents & GatewayIntentBits.MessageContent) !== 0;
  }

  user(id: string): APIUser | undefined {
    return this.members.get(id)?.user;
  }

  directChannelOf(userId: string): WorldChannel | undefined {
    return [...this.channels.values()].find((channel) => channel.recipient?.id === userId);
  }

  message(channelId: string, messageId: string): StoredMessage | undefined {
    return this.channels.get(channelId)?.messages.get(messageId);
  }

  /** Whether a user sits in the channel: every member in a guild's, the recipient in direct messages. */
  isIn(channel: WorldChannel, userId: string): boolean {
    return channel.recipient ? channel.recipient.id === userId : this.members.has(userId);
  }

  /** A member's permissions: those of everyone and of the member's roles; an administrator has all. */
  permissionsOf(userId: string): bigint {
    const roles = this.members.get(userId)?.roles ?? [];
    const own = this.guild.roles
      .filter((role) => role.id === this.guild.id || roles.includes(role.id))
      .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
    const all = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);
    return userId === this.guild.owner_id || own & PermissionFlagsBits.Administrator ? all : own;
  }

  /** What the bot may do in a channel. */
  botPermissionsIn(channel: WorldChannel): bigint {
    let permissions = this.permissionsOf(this.bot.id);
    if (!channel.botMayRead) permissions &= ~PermissionFlagsBits.ViewChannel;
    if (!channel.botMayWrite) permissions &= ~PermissionFlagsBits.SendMessages;
    return permissions;
  }

  channelType(channel: WorldChannel): ChannelType.DM | ChannelType.GuildText {
    return channel.guildId === null ? ChannelType.DM : ChannelType.GuildText;
  }
}
