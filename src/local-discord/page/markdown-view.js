// @ts-check
// Draws what markdown.js and markdown-inline.js read.
import { timeText } from './dates.js';
import { element } from './dom.js';
import { parse, parseInline } from './markdown.js';

/** @typedef {import('./markdown.js').Block} Block */
/** @typedef {import('./markdown.js').Inline} Inline */

/**
 * How the ids in a text are called.
 *
 * @typedef {object} Names
 * @property {string} locale
 * @property {(id: string) => string} user
 * @property {(id: string) => string} role
 * @property {(id: string) => string} channel
 * @property {string} spoiler what a hidden text is called for those who do not see it
 */

/**
 * @param {string} source
 * @param {Names} names
 */
export function markdown(source, names) {
  const jumbo = /^(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*\s*){1,30}$/u.test(source);
  return element(
    'div',
    { class: jumbo ? 'markdown jumbo' : 'markdown' },
    ...parse(source).map((one) => block(one, names)),
  );
}

/**
 * @param {string} source
 * @param {Names} names
 */
export function inlineMarkdown(source, names) {
  return element('span', { class: 'markdown' }, ...inlines(parseInline(source), names));
}

/**
 * One line without markup, for the preview of the message that a reply answers.
 *
 * @param {string} source
 * @param {Names} names
 */
export function plainText(source, names) {
  return (markdown(source, names).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * @param {Block} one
 * @param {Names} names
 * @returns {HTMLElement}
 */
function block(one, names) {
  switch (one.type) {
    case 'paragraph':
      return element('p', {}, ...inlines(one.children, names));
    case 'subtext':
      return element('p', { class: 'subtext' }, ...inlines(one.children, names));
    case 'heading':
      return element(`h${one.level}`, {}, ...inlines(one.children, names));
    case 'quote':
      return element('blockquote', {}, ...one.children.map((child) => block(child, names)));
    case 'code-block':
      return element('pre', { tabindex: 0 }, element('code', { 'data-language': one.language || null }, one.text));
    case 'list': {
      const items = one.items.map((item) => element('li', {}, ...item.map((child) => block(child, names))));
      return one.ordered ? element('ol', { start: one.start }, ...items) : element('ul', {}, ...items);
    }
  }
}

/**
 * @param {readonly Inline[]} nodes
 * @param {Names} names
 * @returns {(HTMLElement | string)[]}
 */
function inlines(nodes, names) {
  return nodes.map((node) => inline(node, names));
}

/**
 * @param {Inline} node
 * @param {Names} names
 * @returns {HTMLElement | string}
 */
function inline(node, names) {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'bold':
      return element('strong', {}, ...inlines(node.children, names));
    case 'italic':
      return element('em', {}, ...inlines(node.children, names));
    case 'underline':
      return element('u', {}, ...inlines(node.children, names));
    case 'strike':
      return element('s', {}, ...inlines(node.children, names));
    case 'spoiler':
      return spoiler(inlines(node.children, names), names);
    case 'code':
      return element('code', {}, node.text);
    case 'link':
      return link(node.url, ...inlines(node.children, names));
    case 'mention':
      return element('span', { class: 'mention' }, mentioned(node.of, node.id, names));
    case 'command-mention':
      return element('span', { class: 'mention' }, `/${node.name}`);
    case 'emoji':
      return `:${node.name}:`;
    case 'time':
      return time(node.seconds, node.style, names.locale);
  }
}

/**
 * @param {string} url an http or https address
 * @param {...(HTMLElement | string)} children
 */
export function link(url, ...children) {
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow', title: url }, ...children);
}

/**
 * @param {'user' | 'role' | 'channel' | 'everyone'} of
 * @param {string} id
 * @param {Names} names
 */
function mentioned(of, id, names) {
  if (of === 'channel') return `#${names.channel(id)}`;
  if (of === 'everyone') return `@${id}`;
  return `@${of === 'user' ? names.user(id) : names.role(id)}`;
}

/**
 * @param {(HTMLElement | string)[]} children
 * @param {Names} names
 */
function spoiler(children, names) {
  const hidden = element('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, ...children);
  const button = element(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': names.spoiler },
    hidden,
  );
  const reveal = () => {
    button.classList.add('revealed');
    for (const attribute of ['role', 'tabindex', 'aria-label']) button.removeAttribute(attribute);
    hidden.removeAttribute('aria-hidden');
  };
  button.addEventListener('click', (event) => {
    if (!button.classList.contains('revealed')) event.preventDefault();
    reveal();
  });
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      reveal();
    }
  });
  return button;
}

/**
 * @param {number} seconds
 * @param {import('./markdown.js').TimeStyle} style
 * @param {string} locale
 */
function time(seconds, style, locale) {
  return element(
    'time',
    {
      class: 'timestamp',
      datetime: new Date(seconds * 1000).toISOString(),
      title: timeText(seconds, 'F', locale),
      'data-relative': style === 'R' ? seconds : null,
    },
    timeText(seconds, style, locale),
  );
}

/**
 * Writes the "5 minutes ago" of the page anew.
 *
 * @param {string} locale
 */
export function refreshRelativeTimes(locale) {
  for (const shown of document.querySelectorAll('time[data-relative]'))
    shown.textContent = timeText(Number(shown.getAttribute('data-relative')), 'R', locale);
}
