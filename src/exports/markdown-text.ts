import { plainAddress, plainLine } from './plain-text.js';

/** Signs that make something of the text around them, in CommonMark, GitHub's Markdown or common note programs. */
const signs = /[\\`*_[\]{}<>&|~$#]|==|%%/g;
/** Signs that begin a list or underline a heading where they come first. */
const firstSign = /^[-+=]/;
const firstNumber = /^(\d{1,9})([.)])/;
/** What GitHub's Markdown makes a link without being asked (its specification, 6.9). */
const schemes = /(https?|ftp|mailto|xmpp):/gi;
const webHost = /(www)\./gi;

/**
 * Writes a text so that a reader of Markdown shows it as it is: no emphasis, link, image, list, heading, HTML or entity
 * comes of it. A backslash makes any ASCII punctuation literal (CommonMark, 2.4). An at sign is followed by a zero-width space
 * too: some look for mentions and mail addresses after the backslashes are read.
 */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(signs, (found) => `\\${[...found].join('\\')}`)
    .replace(schemes, '$1\\:')
    .replace(webHost, '$1\\.')
    .replaceAll('@', '\\@\u200b')
    .replace(firstSign, '\\$&')
    .replace(firstNumber, '$1\\$2');
}

/** An address that can be clicked and read on paper (CommonMark, 6.5). */
export function markdownAddress(url: string): string {
  return `<${plainAddress(url)}>`;
}
