// @ts-check
// Components of a message: the cards of components v2, buttons and selects.
import { element } from './dom.js';
import { colour } from './embeds.js';
import { icon } from './icons.js';
import { markdown } from './markdown-view.js';
import { addressOf, covered, fileCard, gallery, image } from './media.js';
import { select } from './selects.js';

/** @typedef {import('discord-api-types/v10').APIMessageComponent} Component */
/** @typedef {import('discord-api-types/v10').APIButtonComponent} Button */
/** @typedef {import('discord-api-types/v10').APISectionComponent} Section */
/** @typedef {import('discord-api-types/v10').APIContainerComponent} Container */
/** @typedef {import('discord-api-types/v10').APIMediaGalleryComponent} MediaGallery */
/** @typedef {import('./message.js').View} View */

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
export const TYPE = /** @type {const} */ ({
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
});

/** By the number of the style; 5 is a link and 6 belongs to Discord's shop. */
const BUTTON_STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'secondary'];

/**
 * @param {readonly Component[]} components
 * @param {View} view
 * @returns {HTMLElement[]}
 */
export function componentsView(components, view) {
  return components.map((one) => componentView(one, view));
}

/**
 * @param {Component} one
 * @param {View} view
 * @returns {HTMLElement}
 */
function componentView(one, view) {
  const { words, names, message } = view;
  switch (one.type) {
    case TYPE.actionRow:
      return element('div', { class: 'action-row' }, ...componentsView(one.components, view));
    case TYPE.button:
      return button(one, view);
    case TYPE.stringSelect:
    case TYPE.userSelect:
    case TYPE.roleSelect:
    case TYPE.mentionableSelect:
    case TYPE.channelSelect:
      return select(one, view);
    case TYPE.section:
      return section(one, view);
    case TYPE.textDisplay:
      return element('div', { class: 'text-display' }, markdown(one.content, names));
    case TYPE.thumbnail:
      return image(pictureOf(one, view), words, 'thumbnail');
    case TYPE.mediaGallery:
      return gallery(
        one.items.map((item) => pictureOf(item, view)),
        words,
      );
    case TYPE.file: {
      const url = addressOf(one.file.url, message.attachments);
      const attachment = message.attachments.find((known) => known.url === url);
      const name = one.name ?? attachment?.filename ?? decodeURIComponent(url.split('/').at(-1) ?? '');
      return fileCard({ name, size: one.size ?? attachment?.size, url, spoiler: one.spoiler }, words);
    }
    case TYPE.separator: {
      const large = one.spacing === 2 ? ' large' : '';
      return element('div', {
        class: `separator${large}${one.divider === false ? '' : ' divider'}`,
        role: 'separator',
      });
    }
    case TYPE.container:
      return container(one, view);
    default:
      return element('div', { class: 'not-shown' }, words.notShown(/** @type {{ type: number }} */ (one).type));
  }
}

/**
 * @param {Container} one
 * @param {View} view
 */
function container(one, view) {
  const accent = one.accent_color ?? null;
  const box = element(
    'div',
    { class: accent === null ? 'container' : 'container with-accent' },
    ...componentsView(one.components, view),
  );
  if (accent !== null) box.style.setProperty('--accent', colour(accent));
  return one.spoiler ? covered(box, view.words) : box;
}

/**
 * @param {Section} one
 * @param {View} view
 */
function section(one, view) {
  return element(
    'div',
    { class: 'section' },
    element('div', { class: 'section-text' }, ...componentsView(one.components, view)),
    element('div', { class: 'section-accessory' }, componentView(one.accessory, view)),
  );
}

/**
 * @param {{ media: { url: string, width?: number | null, height?: number | null }, description?: string | null, spoiler?: boolean }} item
 * @param {View} view
 * @returns {import('./media.js').Picture}
 */
function pictureOf({ media, description, spoiler }, { message }) {
  const url = addressOf(media.url, message.attachments);
  const attachment = message.attachments.find((known) => known.url === url);
  return {
    url,
    description: description ?? attachment?.description,
    width: media.width || attachment?.width,
    height: media.height || attachment?.height,
    spoiler,
  };
}

/**
 * @param {Button} one
 * @param {View} view
 */
function button(one, view) {
  const label = 'label' in one ? one.label : undefined;
  const emoji = 'emoji' in one ? one.emoji : undefined;
  const name = label ?? emoji?.name ?? '';
  const content = [
    emoji?.name ? element('span', { class: 'button-emoji' }, emoji.id ? `:${emoji.name}:` : emoji.name) : null,
    label ? element('span', { class: 'button-label' }, label) : null,
  ];
  const style = `button ${BUTTON_STYLES[one.style] ?? 'secondary'}`;
  if ('url' in one) {
    const url = addressOf(one.url, []);
    const opens = element('span', { class: 'visually-hidden' }, ` (${view.words.opensOutside})`);
    const attributes =
      one.disabled || !url
        ? { class: style, role: 'link', 'aria-disabled': 'true' }
        : { class: style, href: url, target: '_blank', rel: 'noopener noreferrer', title: url };
    return element('a', attributes, ...content, icon('link', 16), opens);
  }
  const customId = 'custom_id' in one ? one.custom_id : '';
  const waiting = view.pending !== null && view.pending.customId === customId;
  const made = element(
    'button',
    {
      type: 'button',
      class: waiting ? `${style} waiting` : style,
      disabled: one.disabled ?? false,
      // Not `disabled`: that would take the focus away from whoever uses the keyboard.
      'aria-disabled': view.pending === null ? null : 'true',
      'aria-busy': waiting ? 'true' : null,
      'aria-label': label ? null : name,
    },
    ...content,
    waiting && dots(),
  );
  made.addEventListener('click', () => view.use(customId));
  return made;
}

/** The three dots of something that waits. */
export function dots() {
  return element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('span')));
}
