// @ts-check
// What the page knows. Views read it and are told by kind what changed; only the connection and the interactions
// write to it.
import { localized } from './commands.js';
import { wordsOf } from './words.js';

/** @typedef {import('../client-protocol.js').State} State */
/** @typedef {import('../client-protocol.js').ClientMessage} ClientMessage */
/** @typedef {import('../client-protocol.js').Channel} Channel */
/** @typedef {import('discord-api-types/v10').APIUser} User */

/**
 * - `all`: the whole state was loaded anew, or the locale changed
 * - `channel`: another channel is shown
 * - `message`, `deleted`: one message, by its id
 * - `commands`, `presence`, `typing`, `unread`: as they say
 *
 * @typedef {'all' | 'channel' | 'message' | 'deleted' | 'commands' | 'presence' | 'typing' | 'unread'} Change
 */

/** @typedef {{ customId: string } | null} Pending */
/** @typedef {{ reason: string } | null} Failure */

const DISMISSED = 'dismissed messages';

export class Store {
  /** @type {State} */
  state = {
    persona: { user: noUser(''), label: '', owner: false },
    personas: [],
    bot: null,
    online: false,
    channels: [],
    messages: [],
    commands: [],
  };
  loaded = false;
  /** Whether the events of the local Discord arrive. */
  connected = true;
  locale = 'en-US';
  channelId = '';
  /** @type {Map<string, { unread: number, pinged: boolean }>} by channel */
  unread = new Map();
  /** @type {Map<string, number>} until when the bot types, by channel */
  typingUntil = new Map();
  /** @type {Map<string, { customId: string }>} the component that waits for the bot, by message */
  pending = new Map();
  /** @type {Map<string, { reason: string }>} by message */
  failures = new Map();

  /** @type {Map<string, ClientMessage>} */
  #messages = new Map();
  /** @type {Set<string>} */
  #dismissed = new Set(JSON.parse(sessionStorage.getItem(DISMISSED) ?? '[]'));
  /** @type {[Change, (id: string) => void][]} */
  #listeners = [];

  /**
   * @param {readonly Change[]} changes
   * @param {(id: string) => void} listener called with the id of the message or channel, or ''
   */
  on(changes, listener) {
    for (const change of changes) this.#listeners.push([change, listener]);
  }

  /**
   * @param {Change} change
   * @param {string} [id]
   */
  tell(change, id = '') {
    for (const [wanted, listener] of this.#listeners) if (wanted === change) listener(id);
  }

  get words() {
    return wordsOf(this.locale);
  }

  get me() {
    return this.state.persona.user;
  }

  get botName() {
    return this.state.bot ? nameOf(this.state.bot) : this.words.noBot;
  }

  /** @returns {Channel | undefined} */
  get channel() {
    return this.state.channels.find(({ id }) => id === this.channelId);
  }

  get inDirectMessages() {
    return this.channel?.guildId === null;
  }

  /** "#general", or the bot's name for its direct messages. */
  get channelTitle() {
    return this.channel ? this.titleOf(this.channel) : '';
  }

  /** @param {Channel} channel */
  titleOf(channel) {
    return channel.guildId === null ? this.botName : `#${channel.name}`;
  }

  /** Everyone who can be named: the personas and the bot. */
  get users() {
    const { personas, bot } = this.state;
    return [...(bot ? [bot] : []), ...personas.map(({ user }) => user)];
  }

  /** The names behind the ids in a text. @returns {import('./markdown-view.js').Names} */
  get names() {
    return {
      locale: this.locale,
      user: (id) => this.nameOfId(id),
      role: (id) => (this.state.channels.some(({ guildId }) => guildId === id) ? 'everyone' : id),
      channel: (id) => this.state.channels.find((channel) => channel.id === id)?.name ?? id,
      spoiler: this.words.spoiler,
    };
  }

  /** @param {string} id */
  nameOfId(id) {
    const known = this.users.find((user) => user.id === id);
    if (known) return nameOf(known);
    for (const { message } of this.#messages.values()) {
      const seen = [message.author, ...message.mentions].find((user) => user.id === id);
      if (seen) return nameOf(seen);
    }
    return id;
  }

  /** @param {State} state */
  load(state) {
    this.state = state;
    this.loaded = true;
    this.#messages = new Map(state.messages.map((one) => [one.message.id, one]));
    if (!this.channel) this.channelId = state.channels[0]?.id ?? '';
    this.tell('all');
  }

  /** @param {string} locale */
  setLocale(locale) {
    this.locale = locale;
    this.tell('all');
  }

  /** @param {string} channelId */
  showChannel(channelId) {
    if (channelId === this.channelId) return;
    this.channelId = channelId;
    this.unread.delete(channelId);
    this.tell('channel');
    this.tell('unread');
  }

  /** The messages of the channel shown, oldest first, without those that the reader dismissed. */
  get messages() {
    return [...this.#messages.values()]
      .filter(({ message }) => message.channel_id === this.channelId && !this.#dismissed.has(message.id))
      .sort((a, b) => compareIds(a.message.id, b.message.id));
  }

  /** @param {string} id */
  message(id) {
    return this.#dismissed.has(id) ? undefined : this.#messages.get(id);
  }

  /** @param {ClientMessage} one new or changed */
  put(one) {
    const { id, channel_id: channelId, author } = one.message;
    const isNew = !this.#messages.has(id);
    this.#messages.set(id, one);
    this.failures.delete(id);
    if (author.id === this.state.bot?.id && this.typingUntil.delete(channelId)) this.tell('typing', channelId);
    if (isNew && channelId !== this.channelId && author.id !== this.me.id) {
      const before = this.unread.get(channelId);
      const pinged = (before?.pinged ?? false) || this.pings(one);
      this.unread.set(channelId, { unread: (before?.unread ?? 0) + 1, pinged });
      this.tell('unread');
    }
    this.tell('message', id);
  }

  /** @param {string} id */
  remove(id) {
    if (this.#messages.delete(id)) this.tell('deleted', id);
  }

  /** @param {string} id an ephemeral message that its reader does not want to see any more */
  dismiss(id) {
    this.#dismissed.add(id);
    sessionStorage.setItem(DISMISSED, JSON.stringify([...this.#dismissed].slice(-500)));
    this.tell('deleted', id);
  }

  /**
   * Whether the message calls the person in front of the page.
   *
   * @param {ClientMessage} one
   */
  pings({ message }) {
    return message.mention_everyone || message.mentions.some(({ id }) => id === this.me.id);
  }

  /**
   * The component of a message that waits for the bot, and what to say below the message.
   *
   * @param {string} messageId
   * @param {Pending} pending
   * @param {Failure} failure
   */
  setComponentState(messageId, pending, failure) {
    if (pending) this.pending.set(messageId, pending);
    else this.pending.delete(messageId);
    if (failure) this.failures.set(messageId, failure);
    else this.failures.delete(messageId);
    this.tell('message', messageId);
  }

  /** @param {boolean} connected */
  setConnected(connected) {
    if (connected === this.connected) return;
    this.connected = connected;
    this.tell('presence');
  }

  /** @param {boolean} online */
  setOnline(online) {
    this.state = { ...this.state, online };
    this.tell('presence');
  }

  /** @param {State['commands']} commands */
  setCommands(commands) {
    this.state = { ...this.state, commands };
    this.tell('commands');
  }

  /** @param {string} channelId */
  setTyping(channelId) {
    // Discord shows the state for ten seconds unless it is renewed.
    const milliseconds = 10_000;
    this.typingUntil.set(channelId, Date.now() + milliseconds);
    this.tell('typing', channelId);
    setTimeout(() => this.tell('typing', channelId), milliseconds + 50);
  }

  /** The commands of the menu of a message, in the locale. */
  get messageCommands() {
    return this.state.commands
      .filter(({ type }) => type === 3)
      .map((command) => ({ id: command.id, name: command.name, title: localized(command, 'name', this.locale) }));
  }
}

/**
 * The name that Discord shows for a user.
 *
 * @param {Pick<User, 'global_name' | 'username'>} user
 */
export function nameOf(user) {
  return user.global_name ?? user.username;
}

/**
 * Ids grow with time, and a longer one is later.
 *
 * @param {string} a
 * @param {string} b
 */
export function compareIds(a, b) {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}

/**
 * An id of this moment, as Discord makes them (https://docs.discord.com/developers/reference#snowflakes).
 *
 * @param {number} [now]
 */
export function idOfNow(now = Date.now()) {
  return String(BigInt(now - 1_420_070_400_000) << 22n);
}

/**
 * @param {string} id
 * @returns {User}
 */
function noUser(id) {
  return { id, username: '', discriminator: '0', global_name: null, avatar: null };
}
