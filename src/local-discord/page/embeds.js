// @ts-check
// Embeds: the cards of messages without components v2.
import { stamp } from './dates.js';
import { element } from './dom.js';
import { inlineMarkdown, link, markdown } from './markdown-view.js';
import { addressOf, image } from './media.js';

/** @typedef {import('discord-api-types/v10').APIEmbed} Embed */
/** @typedef {import('discord-api-types/v10').APIEmbedField} Field */
/** @typedef {import('./message.js').View} View */

/**
 * @param {Embed} embed
 * @param {readonly import('discord-api-types/v10').APIAttachment[]} attachments
 * @param {View} view
 */
export function embedView(embed, attachments, view) {
  const { names, words } = view;
  const title = embed.title ? inlineMarkdown(embed.title, names) : null;
  const url = embed.url ? addressOf(embed.url, []) : '';
  const thumbnail = embed.thumbnail && addressOf(embed.thumbnail.url, attachments);
  const picture = embed.image && addressOf(embed.image.url, attachments);
  const card = element(
    'article',
    { class: thumbnail ? 'embed with-thumbnail' : 'embed' },
    element(
      'div',
      { class: 'embed-text' },
      embed.author && element('div', { class: 'embed-author' }, named(embed.author.name, embed.author.url)),
      title && element('div', { class: 'embed-title' }, url ? link(url, title) : title),
      embed.description ? element('div', { class: 'embed-description' }, markdown(embed.description, names)) : null,
      ...fieldRows(embed.fields ?? []).map((row) => fieldRow(row, view)),
    ),
    thumbnail ? image({ url: thumbnail, description: null }, words, 'thumbnail') : null,
    picture ? image({ ...embed.image, url: picture, description: null }, words, 'embed-image') : null,
    footer(embed, names.locale),
  );
  if (embed.color !== undefined) card.style.setProperty('--accent', colour(embed.color));
  return card;
}

/** @param {number} value 24 bits of red, green, blue */
export function colour(value) {
  return `#${value.toString(16).padStart(6, '0')}`;
}

/**
 * @param {string} name
 * @param {string | undefined} url
 */
function named(name, url) {
  const address = url ? addressOf(url, []) : '';
  return address ? link(address, name) : name;
}

/**
 * Neighbouring inline fields share a row, three at most; others have one of their own.
 *
 * @param {readonly Field[]} fields
 * @returns {Field[][]}
 */
function fieldRows(fields) {
  /** @type {Field[][]} */
  const rows = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row && row[0]?.inline && row.length < 3) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

/**
 * @param {readonly Field[]} row
 * @param {View} view
 */
function fieldRow(row, { names }) {
  return element(
    'div',
    { class: 'embed-fields', 'data-count': row.length },
    ...row.map(({ name, value }) =>
      element(
        'div',
        { class: 'embed-field' },
        element('div', { class: 'embed-field-name' }, inlineMarkdown(name, names)),
        element('div', { class: 'embed-field-value' }, markdown(value, names)),
      ),
    ),
  );
}

/**
 * @param {Embed} embed
 * @param {string} locale
 */
function footer(embed, locale) {
  const when = embed.timestamp ? stamp(new Date(embed.timestamp), locale) : '';
  const parts = [embed.footer?.text ?? '', when].filter((part) => part !== '');
  return parts.length > 0 && element('div', { class: 'embed-footer' }, parts.join(' • '));
}
