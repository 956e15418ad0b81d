// @ts-check
// Images and files of a message.
import { element, fill } from './dom.js';
import { icon } from './icons.js';

/** @typedef {import('discord-api-types/v10').APIAttachment} Attachment */
/** @typedef {import('./words.js').Words} Words */

/**
 * A picture to show: where it is, what it shows, how large it is.
 *
 * @typedef {object} Picture
 * @property {string} url
 * @property {string | null | undefined} description
 * @property {number | null | undefined} [width]
 * @property {number | null | undefined} [height]
 * @property {boolean | undefined} [spoiler]
 */

/**
 * The address of `attachment://name` among the attachments; other addresses only if they are http or https.
 *
 * @param {string} url
 * @param {readonly Attachment[]} attachments
 */
export function addressOf(url, attachments) {
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  const address = name === undefined ? url : (attachments.find(({ filename }) => filename === name)?.url ?? '');
  return URL.canParse(address, location.href) && /^https?:$/.test(new URL(address, location.href).protocol)
    ? address
    : '';
}

/**
 * An image that opens in a new tab; where it does not load, its description stands in its place.
 *
 * @param {Picture} picture
 * @param {Words} words
 * @param {string} className
 */
export function image(picture, words, className) {
  const description = picture.description?.trim() || '';
  const shown = element('img', {
    src: picture.url,
    alt: description,
    title: description || null,
    width: picture.width ?? null,
    height: picture.height ?? null,
    decoding: 'async',
    referrerpolicy: 'no-referrer',
  });
  const label = description || words.image;
  const frame = element(
    'a',
    {
      class: `image ${className}`,
      href: picture.url,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': label,
    },
    shown,
  );
  shown.addEventListener('error', () => {
    frame.classList.add('missing');
    fill(frame, icon('file', 20), element('span', {}, label));
  });
  if (!picture.spoiler) return frame;
  return covered(frame, words);
}

/**
 * Hides what it holds until the reader asks for it.
 *
 * @param {HTMLElement} content
 * @param {Words} words
 */
export function covered(content, words) {
  const cover = element(
    'button',
    { type: 'button', class: 'cover', 'aria-label': words.spoiler },
    element('span', { class: 'cover-tag' }, words.spoilerTag),
  );
  const box = element('div', { class: 'covered' }, content, cover);
  content.inert = true;
  cover.addEventListener('click', () => {
    content.inert = false;
    cover.remove();
    box.classList.remove('covered');
  });
  return box;
}

/**
 * Up to ten pictures in Discord's mosaic.
 *
 * @param {readonly Picture[]} pictures
 * @param {Words} words
 */
export function gallery(pictures, words) {
  return element(
    'div',
    { class: 'gallery', 'data-count': pictures.length },
    ...pictures.map((picture) => image(picture, words, 'gallery-item')),
  );
}

/**
 * @param {{ name: string, size: number | undefined, url: string, spoiler: boolean | undefined }} file
 * @param {Words} words
 */
export function fileCard(file, words) {
  const card = element(
    'div',
    { class: 'file-card' },
    icon('file', 28),
    element(
      'div',
      { class: 'file-text' },
      element('a', { href: file.url, target: '_blank', rel: 'noopener noreferrer' }, file.name),
      file.size !== undefined && element('span', { class: 'file-size' }, sizeText(file.size)),
    ),
    element(
      'a',
      { class: 'file-download', href: file.url, download: file.name, 'aria-label': words.download(file.name) },
      icon('download'),
    ),
  );
  return file.spoiler ? covered(card, words) : card;
}

/**
 * The attachments of a message: pictures in one gallery, then the other files.
 *
 * @param {readonly Attachment[]} attachments
 * @param {Words} words
 * @returns {HTMLElement[]}
 */
export function attachmentsView(attachments, words) {
  const isPicture = (/** @type {Attachment} */ one) => one.content_type?.startsWith('image/') ?? false;
  const isSpoiler = (/** @type {Attachment} */ one) => one.filename.startsWith('SPOILER_');
  const pictures = attachments.filter(isPicture).map((one) => ({
    url: addressOf(one.url, []),
    description: one.description,
    width: one.width,
    height: one.height,
    spoiler: isSpoiler(one),
  }));
  const files = attachments.filter((one) => !isPicture(one));
  return [
    ...(pictures.length > 0 ? [gallery(pictures, words)] : []),
    ...files.map(({ filename, title, size, url }) =>
      fileCard(
        { name: title ?? filename, size, url: addressOf(url, []), spoiler: filename.startsWith('SPOILER_') },
        words,
      ),
    ),
  ];
}

/** @param {number} bytes */
function sizeText(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${(bytes / 1024).toFixed(2)} KB`;
  return `${(bytes / 1024 ** 2).toFixed(2)} MB`;
}
