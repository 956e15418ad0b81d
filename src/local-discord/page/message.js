// @ts-check
// One message.
import { avatar, nameTag } from './avatars.js';
import { runnables } from './commands.js';
import { componentsView, dots } from './components.js';
import { longDate, shortTime, stamp } from './dates.js';
import { element } from './dom.js';
import { embedView } from './embeds.js';
import { icon } from './icons.js';
import { markdown, plainText } from './markdown-view.js';
import { addressOf, attachmentsView } from './media.js';
import { nameOf } from './state.js';

/** @typedef {import('../client-protocol.js').ClientMessage} ClientMessage */
/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('discord-api-types/v10').APIMessage} Message */

/**
 * What the parts of a message need to know.
 *
 * @typedef {object} View
 * @property {Store} store
 * @property {import('./words.js').Words} words
 * @property {import('./markdown-view.js').Names} names
 * @property {Message} message
 * @property {import('./state.js').Pending} pending
 * @property {(customId: string, values?: string[]) => void} use a component of the message
 */

/**
 * @typedef {object} Handlers
 * @property {(messageId: string, customId: string, values?: string[]) => void} use
 * @property {(messageId: string) => void} reply
 * @property {(messageId: string, opener: HTMLElement) => void} menu
 * @property {(messageId: string) => void} jump
 */

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
const FLAG = { suppressEmbeds: 1 << 2, componentsV2: 1 << 15 };

/**
 * @param {ClientMessage} one
 * @param {boolean} grouped whether it follows a message of the same author and shows no name of its own
 * @param {Store} store
 * @param {Handlers} handlers
 */
export function messageView(one, grouped, store, handlers) {
  const { message, onlyFor, thinking } = one;
  const { words, names } = store;
  /** @type {View} */
  const view = {
    store,
    words,
    names,
    message,
    pending: store.pending.get(message.id) ?? null,
    use: (customId, values) => handlers.use(message.id, customId, values),
  };
  const failure = store.failures.get(message.id);
  const date = new Date(message.timestamp);
  const time = element(
    'time',
    { datetime: message.timestamp, title: `${longDate(date, store.locale)} ${shortTime(date, store.locale)}` },
    grouped ? shortTime(date, store.locale) : stamp(date, store.locale),
  );
  const classes = ['message'];
  if (grouped) classes.push('grouped');
  if (onlyFor !== null) classes.push('ephemeral');
  if (store.pings(one)) classes.push('pings');

  return element(
    'article',
    {
      class: classes.join(' '),
      'data-id': message.id,
      tabindex: -1,
      'aria-label': `${nameOf(message.author)}, ${stamp(date, store.locale)}`,
    },
    grouped ? null : context(message, view, handlers),
    element('div', { class: 'gutter' }, grouped ? time : avatar(message.author, 'medium')),
    element(
      'div',
      { class: 'body' },
      grouped ? null : element('div', { class: 'byline' }, ...nameTag(message.author, words.app), time),
      thinking ? thinkingView(view) : contentView(view),
      failure && element('div', { class: 'failure', role: 'alert' }, icon('warning', 16), failure.reason),
      onlyFor === null ? null : ephemeralNote(message.id, store),
    ),
    toolbar(message, onlyFor !== null, view, handlers),
  );
}

/** @param {View} view */
function thinkingView({ message, words }) {
  return element('div', { class: 'thinking' }, dots(), words.thinking(nameOf(message.author)));
}

/** @param {View} view */
function contentView(view) {
  const { message, names, words } = view;
  const flags = message.flags ?? 0;
  const v2 = (flags & FLAG.componentsV2) !== 0;
  const embeds = (flags & FLAG.suppressEmbeds) !== 0 ? [] : message.embeds;
  // A picture that an embed shows is not shown a second time.
  const inEmbeds = new Set(
    embeds.flatMap(({ image, thumbnail }) =>
      [image, thumbnail].map((one) => one && addressOf(one.url, message.attachments)),
    ),
  );
  const attachments = v2 ? [] : message.attachments.filter(({ url }) => !inEmbeds.has(url));
  const edited =
    message.edited_timestamp !== null &&
    element(
      'span',
      { class: 'edited', title: longDate(new Date(message.edited_timestamp), names.locale) },
      words.edited,
    );
  const text = message.content === '' ? null : markdown(message.content, names);
  const end = text?.lastElementChild;
  if (edited && end instanceof HTMLParagraphElement) end.append(' ', edited);
  return element(
    'div',
    { class: 'content' },
    text,
    ...attachmentsView(attachments, words),
    ...embeds.map((embed) => embedView(embed, message.attachments, view)),
    ...(message.components ? componentsView(message.components, view) : []),
    edited && !edited.parentElement && edited,
  );
}

/**
 * The line above a message: which one it answers, or whose command it answers.
 *
 * @param {Message} message
 * @param {View} view
 * @param {Handlers} handlers
 */
function context(message, view, handlers) {
  const { words, names, store } = view;
  const reference = message.type === 19 ? message.message_reference?.message_id : undefined;
  const used = reference === undefined ? commandUsed(message, store) : null;
  if (used)
    return element(
      'div',
      { class: 'context' },
      avatar(used.user, 'small'),
      element('strong', {}, nameOf(used.user)),
      words.used,
      element('span', { class: 'mention' }, used.name),
    );
  if (reference === undefined) return null;
  const answered = store.message(reference)?.message ?? message.referenced_message;
  if (!answered)
    return element('div', { class: 'context' }, icon('reply', 14), element('em', {}, words.deletedReference));
  const preview = plainText(answered.content || firstText(answered.components ?? []), names) || words.attachmentPreview;
  return element(
    'button',
    { type: 'button', class: 'context', onclick: () => handlers.jump(answered.id) },
    avatar(answered.author, 'small'),
    element('strong', {}, nameOf(answered.author)),
    element('span', { class: 'preview' }, preview),
  );
}

/**
 * @param {Message} message
 * @param {Store} store
 */
function commandUsed(message, store) {
  const { interaction, interaction_metadata: metadata } = message;
  const name = interaction?.name ?? (metadata && 'name' in metadata ? String(metadata.name) : undefined);
  const user = interaction?.user ?? metadata?.user;
  if (!name || !user || (interaction?.type ?? metadata?.type) !== 2) return null;
  if (message.type === 23) return { user, name: store.messageCommands.find((one) => one.name === name)?.title ?? name };
  const known = runnables(store.state.commands, store.locale, store.inDirectMessages).find((one) => one.name === name);
  return { user, name: `/${known?.title ?? name}` };
}

/**
 * The first text of a message that holds components only.
 *
 * @param {readonly any[]} components
 * @returns {string}
 */
function firstText(components) {
  for (const one of components) {
    const text = typeof one.content === 'string' ? one.content : firstText(one.components ?? []);
    if (text !== '') return text.split('\n', 1)[0] ?? '';
  }
  return '';
}

/**
 * @param {string} messageId
 * @param {Store} store
 */
function ephemeralNote(messageId, store) {
  const { words } = store;
  return element(
    'div',
    { class: 'ephemeral-note' },
    icon('eye', 16),
    `${words.onlyYou} · `,
    element('button', { type: 'button', class: 'text-button', onclick: () => store.dismiss(messageId) }, words.dismiss),
  );
}

/**
 * @param {Message} message
 * @param {boolean} ephemeral an ephemeral message cannot be replied to
 * @param {View} view
 * @param {Handlers} handlers
 */
function toolbar(message, ephemeral, { words }, handlers) {
  const more = element(
    'button',
    { type: 'button', class: 'tool', title: words.more, 'aria-label': words.more, 'aria-haspopup': 'menu' },
    icon('more'),
  );
  more.addEventListener('click', () => handlers.menu(message.id, more));
  const reply = element(
    'button',
    {
      type: 'button',
      class: 'tool',
      title: words.reply,
      'aria-label': words.reply,
      onclick: () => handlers.reply(message.id),
    },
    icon('reply'),
  );
  return element('div', { class: 'toolbar', role: 'group', 'aria-label': words.actions }, !ephemeral && reply, more);
}
