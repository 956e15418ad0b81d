// @ts-check
// The message box: plain messages with mentions and replies, and the way into commands after a slash.
import { CommandBar } from './command-bar.js';
import { called, runnables } from './commands.js';
import { ActionRefused } from './connection.js';
import { byId, element, fill } from './dom.js';
import { icon } from './icons.js';
import { nameBeingTyped, withIds } from './mentions.js';
import { nameOf } from './state.js';
import { commandOffer, personOffer } from './offers.js';
import { Suggestions } from './suggestions.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('./interactions.js').Interactions} Interactions */
/** @typedef {import('./commands.js').Runnable} Runnable */

/** https://docs.discord.com/developers/resources/message#create-message-jsonform-params */
const LONGEST_MESSAGE = 2000;

export class Composer {
  #store;
  #interactions;
  #box = byId('composer-box');
  #field = /** @type {HTMLTextAreaElement} */ (byId('message'));
  #hint = byId('hint');
  #replyBar = byId('reply-bar');
  #sendButton = byId('send');
  #suggestions;
  #bar;
  /** @type {string | null} */
  #replyTo = null;
  /** @type {Map<string, string>} what was typed and not sent, by channel */
  #drafts = new Map();
  #draftOf = '';

  /**
   * @param {Store} store
   * @param {Interactions} interactions
   */
  constructor(store, interactions) {
    this.#store = store;
    this.#interactions = interactions;
    this.#suggestions = new Suggestions(byId('suggestions'), () => store.words.keysPick);
    this.#bar = new CommandBar(store, interactions, this.#suggestions, {
      send: (runnable, options, text) => this.#run(runnable, options, text),
      leave: (text) => this.#leaveCommand(text),
      say: (text) => this.#say(text),
    });
    this.#box.prepend(this.#bar.element);
    this.#sendButton.append(icon('send', 22));

    this.#field.addEventListener('input', () => this.#typed());
    this.#field.addEventListener('click', () => this.#suggest());
    this.#field.addEventListener('blur', () => this.#suggestions.close());
    this.#field.addEventListener('keydown', (event) => this.#key(event));
    byId('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    store.on(['all', 'channel'], () => this.#refresh());
    store.on(['typing', 'all', 'channel'], () => this.#showTyping());
  }

  focus() {
    if (this.#bar.runnable) this.#bar.focus();
    else this.#field.focus();
  }

  /**
   * Begins a command, as if it had been picked.
   *
   * @param {Runnable} runnable
   */
  begin(runnable) {
    this.#setText('');
    this.#beginCommand(runnable, '');
  }

  /** Begins a message to the bot. */
  beginMention() {
    this.#leaveCommand(`@${this.#store.botName} `);
  }

  /** @param {string | null} messageId null: no reply after all */
  setReply(messageId) {
    const { words } = this.#store;
    const answered = messageId === null ? undefined : this.#store.message(messageId)?.message;
    this.#replyTo = answered?.id ?? null;
    this.#replyBar.hidden = !answered;
    if (!answered) {
      this.#replyBar.replaceChildren();
      return;
    }
    fill(
      this.#replyBar,
      element('span', {}, `${words.replyingTo} `, element('strong', {}, nameOf(answered.author))),
      element(
        'button',
        {
          type: 'button',
          class: 'tool',
          'aria-label': words.cancelReply,
          title: words.cancelReply,
          onclick: () => this.setReply(null),
        },
        icon('close', 16),
      ),
    );
    this.focus();
  }

  get #runnables() {
    const { state, locale, inDirectMessages } = this.#store;
    return runnables(state.commands, locale, inDirectMessages);
  }

  #refresh() {
    const { words, channelTitle, channelId, state, inDirectMessages } = this.#store;
    const bar = this.#bar;
    if (bar.runnable) this.#leaveCommand(bar.text, false);
    if (this.#draftOf !== channelId) {
      this.#drafts.set(this.#draftOf, this.#field.value);
      this.#setText(this.#drafts.get(channelId) ?? '');
      this.#draftOf = channelId;
      this.setReply(null);
    }
    const title = inDirectMessages && state.bot ? `@${channelTitle}` : channelTitle;
    this.#field.placeholder = words.messageTo(title);
    this.#field.setAttribute('aria-label', words.messageTo(title));
    this.#sendButton.setAttribute('aria-label', words.send);
    this.#say('');
    this.#enterCommand();
  }

  #showTyping() {
    const { typingUntil, channelId, words, botName } = this.#store;
    byId('typing').textContent = (typingUntil.get(channelId) ?? 0) > Date.now() ? words.typing(botName) : '';
  }

  /** @param {string} text an error, or '' */
  #say(text) {
    this.#hint.textContent = text;
  }

  /** @param {string} text */
  #setText(text) {
    this.#field.value = text;
    this.#fitHeight();
  }

  #fitHeight() {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, innerHeight / 2)}px`;
  }

  #typed() {
    this.#fitHeight();
    const over = this.#field.value.length - LONGEST_MESSAGE;
    this.#say(over > 0 ? this.#store.words.tooLong(over) : '');
    if (!this.#enterCommand()) this.#suggest();
  }

  /** A command's whole name and a space: from here on its options are filled in. */
  #enterCommand() {
    const call = called(this.#runnables, this.#field.value);
    if (!call) return false;
    const hadFocus = document.activeElement === this.#field;
    this.#setText('');
    this.#beginCommand(call.runnable, call.rest, hadFocus);
    return true;
  }

  /**
   * @param {Runnable} runnable
   * @param {string} given what followed its name
   * @param {boolean} [focus]
   */
  #beginCommand(runnable, given, focus = true) {
    this.#suggestions.close();
    this.#say('');
    this.#field.hidden = true;
    this.#box.classList.add('in-command');
    this.#bar.begin(runnable, given, focus);
  }

  /**
   * Back to plain text.
   *
   * @param {string} text
   * @param {boolean} [focus]
   */
  #leaveCommand(text, focus = true) {
    this.#bar.end();
    this.#suggestions.close();
    this.#say('');
    this.#field.hidden = false;
    this.#box.classList.remove('in-command');
    this.#setText(text);
    if (!focus) return;
    this.#field.focus();
    this.#field.setSelectionRange(text.length, text.length);
  }

  #suggest() {
    const { value, selectionStart } = this.#field;
    const before = value.slice(0, selectionStart);
    const name = nameBeingTyped(before);
    const offer = /^\/[^\n]*$/.test(value)
      ? commandOffer(this.#store, this.#runnables, value.slice(1), (picked) => this.begin(picked))
      : name === null
        ? null
        : personOffer(this.#store, name, (picked) => this.#insertName(name.length, picked));
    if (offer) this.#suggestions.open(this.#field, offer);
    else this.#suggestions.close();
  }

  /**
   * @param {number} typedLength
   * @param {string} name
   */
  #insertName(typedLength, name) {
    const { value, selectionStart } = this.#field;
    const start = selectionStart - typedLength;
    const inserted = `${name} `;
    this.#setText(value.slice(0, start) + inserted + value.slice(selectionStart).replace(/^ /, ''));
    this.#field.setSelectionRange(start + inserted.length, start + inserted.length);
    this.#suggestions.close();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (this.#suggestions.takesKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#replyTo !== null) this.setReply(null);
  }

  #send() {
    if (this.#bar.runnable) {
      this.#bar.submit();
      return;
    }
    const text = this.#field.value;
    if (text.trim() === '') return;
    const people = this.#store.users.flatMap((user) =>
      [...new Set([nameOf(user), user.username])].map((name) => ({ id: user.id, name })),
    );
    const content = withIds(text.trim(), people);
    if (content.length > LONGEST_MESSAGE) {
      this.#say(this.#store.words.tooLong(content.length - LONGEST_MESSAGE));
      return;
    }
    const replyTo = this.#replyTo;
    this.#setText('');
    this.#suggestions.close();
    this.setReply(null);
    void this.#attempt(this.#interactions.sendMessage(content, replyTo), text);
  }

  /**
   * @param {Runnable} runnable
   * @param {import('./interactions.js').DataOption[]} options
   * @param {string} text the command as text, for a second attempt
   */
  #run(runnable, options, text) {
    this.#leaveCommand('');
    void this.#attempt(this.#interactions.runCommand(runnable, options), text);
  }

  /**
   * Gives the text back where it was not sent.
   *
   * @param {Promise<void>} sending
   * @param {string} text
   */
  async #attempt(sending, text) {
    try {
      await sending;
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
      if (this.#field.value === '' && !this.#bar.runnable) this.#setText(text);
      this.#say(this.#store.words.notSent(error.message));
    }
  }
}
