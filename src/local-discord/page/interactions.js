// @ts-check
// What the person does, sent to the local Discord, and what became of it.
import { act, ActionRefused } from './connection.js';
import { idOfNow } from './state.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('../client-protocol.js').Action} Action */
/** @typedef {import('../client-protocol.js').ActionResult} ActionResult */
/** @typedef {import('../client-protocol.js').ClientMessage} ClientMessage */
/** @typedef {import('./commands.js').Runnable} Runnable */
/** @typedef {import('discord-api-types/v10').APIApplicationCommandInteractionDataOption} DataOption */

/** The bot has three seconds; whoever heard nothing of an interaction after this stops waiting. */
const LONGEST_WAIT = 5_000;

export class Interactions {
  #store;
  /** @type {Map<string, (answered: boolean) => void>} */
  #waiting = new Map();
  /** Interactions whose end was told before the answer to the action that began them. @type {Map<string, boolean>} */
  #ended = new Map();

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
  }

  /**
   * @param {string} interactionId
   * @param {boolean} answered
   */
  ended(interactionId, answered) {
    const wake = this.#waiting.get(interactionId);
    if (wake) wake(answered);
    else this.#ended.set(interactionId, answered);
  }

  /**
   * @param {string} content with mentions as ids
   * @param {string | null} replyTo a message's id
   */
  async sendMessage(content, replyTo) {
    await this.#act({ type: 'send-message', content, ...(replyTo === null ? {} : { replyTo }) });
  }

  /**
   * @param {Runnable} runnable
   * @param {DataOption[]} options
   */
  async runCommand({ command, title }, options) {
    const { channelId } = this.#store;
    const result = await this.#act({ type: 'run-command', commandId: command.id, options });
    if (!(await this.#answered(result))) this.#tellNoResponse(channelId, `/${title}`);
  }

  /**
   * @param {{ id: string, title: string }} command
   * @param {string} messageId
   */
  async runMessageCommand({ id, title }, messageId) {
    const { channelId } = this.#store;
    const result = await this.#act({ type: 'run-message-command', commandId: id, messageId });
    if (!(await this.#answered(result))) this.#tellNoResponse(channelId, title);
  }

  /**
   * @param {Runnable} runnable
   * @param {DataOption[]} options one of them focused
   * @returns {Promise<readonly import('discord-api-types/v10').APIApplicationCommandOptionChoice[]>}
   */
  async autocomplete({ command }, options) {
    const result = await this.#act({ type: 'autocomplete', commandId: command.id, options });
    return result.type === 'choices' ? result.choices : [];
  }

  /**
   * @param {string} messageId
   * @param {string} customId
   * @param {string[]} [values]
   */
  async useComponent(messageId, customId, values) {
    const store = this.#store;
    if (store.pending.has(messageId)) return;
    store.setComponentState(messageId, { customId }, null);
    let answered = false;
    try {
      const action = {
        type: /** @type {const} */ ('use-component'),
        messageId,
        customId,
        ...(values ? { values } : {}),
      };
      answered = await this.#answered(await this.#act(action));
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
    }
    store.setComponentState(messageId, null, answered ? null : { reason: store.words.interactionFailed });
  }

  /**
   * @param {string} interactionId the one that was answered with the form
   * @param {string} customId
   * @param {Record<string, string | string[]>} fields
   * @returns {Promise<boolean>} whether the bot took it
   */
  async submitModal(interactionId, customId, fields) {
    return this.#answered(await this.#act({ type: 'submit-modal', interactionId, customId, fields }));
  }

  /**
   * @template {{ type: string }} Doing
   * @param {Doing} doing
   * @returns {Promise<ActionResult>}
   */
  #act(doing) {
    const { me, channelId, locale, words } = this.#store;
    const action = { userId: me.id, channelId, locale, ...doing };
    return act(/** @type {Action} */ (/** @type {unknown} */ (action)), words.unreachable);
  }

  /**
   * @param {ActionResult} result
   * @returns {Promise<boolean>}
   */
  #answered(result) {
    const id = result.type === 'done' ? result.interactionId : undefined;
    if (id === undefined) return Promise.resolve(true);
    const ended = this.#ended.get(id);
    if (ended !== undefined) {
      this.#ended.delete(id);
      return Promise.resolve(ended);
    }
    return new Promise((resolve) => {
      /** @param {boolean} answered */
      const wake = (answered) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answered);
      };
      const timer = setTimeout(() => wake(false), LONGEST_WAIT);
      this.#waiting.set(id, wake);
    });
  }

  /**
   * A command without an answer leaves a note that only its user sees, as on Discord.
   *
   * @param {string} channelId
   * @param {string} commandTitle
   */
  #tellNoResponse(channelId, commandTitle) {
    const { state, me, words } = this.#store;
    if (!state.bot) return;
    const id = idOfNow();
    const message = {
      id,
      channel_id: channelId,
      author: state.bot,
      content: '',
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      mentions: [],
      mention_everyone: false,
      attachments: [],
      embeds: [],
      type: 20,
      interaction: { id, type: 2, name: commandTitle.replace(/^\//, ''), user: me },
    };
    const note = /** @type {ClientMessage} */ (/** @type {unknown} */ ({ message, onlyFor: me.id, thinking: false }));
    this.#store.put(note);
    this.#store.setComponentState(id, null, { reason: words.noResponse });
  }
}
