import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { zhCn } from './zh-cn.js';
import { zhTw } from './zh-tw.js';

/** Every language that the bot speaks, English first: it stands in for what another lacks. */
const catalogues = [en, zhCn, zhTw] as const;

/** A language as its catalogue names it: a locale of Discord. */
export type LanguageCode = (typeof catalogues)[number]['code'];

export const languageCodes: readonly LanguageCode[] = catalogues.map(({ code }) => code);

/** The catalogue of a language. */
export const catalogueOf = (code: LanguageCode): Catalogue => catalogues.find((one) => one.code === code) ?? en;

/** The language of which this is the letter in custom ids, or undefined. */
export const languageOfLetter = (letter: string | undefined): LanguageCode | undefined =>
  catalogues.find((one) => one.letter === letter)?.code;

/** The language for a reader whose Discord is set to a locale (Discord docs, reference, "Locales"): English where it is none of ours. */
export const languageOfLocale = (locale: string | null | undefined): LanguageCode =>
  languageCodes.find((code) => code === locale) ?? 'en';
