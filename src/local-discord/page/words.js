// @ts-check
// The locales that the page can be switched to, with its own words in each.
import { ENGLISH } from './words-en.js';
import { SIMPLIFIED } from './words-zh-cn.js';
import { TRADITIONAL } from './words-zh-tw.js';

/** @typedef {typeof ENGLISH} Words */

/** The locales of the switch: Discord's code, the name in its own language, the words. */
export const LOCALES = /** @type {const} */ ([
  { code: 'en-US', name: 'English', words: ENGLISH },
  { code: 'zh-CN', name: '简体中文', words: SIMPLIFIED },
  { code: 'zh-TW', name: '繁體中文', words: TRADITIONAL },
]);

/** @typedef {(typeof LOCALES)[number]['code']} LocaleCode */

/**
 * @param {string} locale
 * @returns {Words}
 */
export function wordsOf(locale) {
  return LOCALES.find(({ code }) => code === locale)?.words ?? ENGLISH;
}
