import type { Locale } from 'discord.js';
import { fold } from '../../names/fold.js';
import type { Language } from '../../names/gazetteer.js';
import type { DisplayCode } from '../custom-id.js';
import { labelsOf, type Labels } from './labels.js';

/** In which language and script a message is written. */
export interface Display {
  readonly code: DisplayCode;
  readonly language: Language;
  readonly labels: Labels;
  /** A text of the register or of an answer in the script of the reader. Sources are cited as they are. */
  readonly script: (text: string) => string;
}

const unchanged = (text: string) => text;

const simplified: Display = { code: 'zh-CN', language: 'zh', labels: labelsOf.zh, script: unchanged };
export const english: Display = { code: 'en', language: 'en', labels: labelsOf.en, script: unchanged };
let traditional: Promise<Display> | undefined;

/** Traditional Chinese is made from Simplified; the tables for that are read when somebody first needs them. */
async function makeTraditional(): Promise<Display> {
  const { Converter } = await import('opencc-js/cn2t');
  const script = Converter({ from: 'cn', to: 'tw' });
  const converted = Object.entries(labelsOf.zh).map(([key, value]: [string, unknown]) => [
    key,
    inScript(value, script),
  ]);
  return { code: 'zh-TW', language: 'zh', labels: Object.fromEntries(converted) as Labels, script };
}

function inScript(value: unknown, script: (text: string) => string): unknown {
  if (typeof value === 'string') return script(value);
  if (Array.isArray(value)) return value.map((one) => inScript(one, script));
  if (typeof value === 'function')
    return (...args: unknown[]) => script(String((value as (...args: unknown[]) => unknown)(...args)));
  return value;
}

/** The display of a code. Only Traditional Chinese, and that only once, is not there at once. */
export async function displayOf(code: DisplayCode): Promise<Display> {
  if (code === 'en') return english;
  if (code === 'zh-CN') return simplified;
  traditional ??= makeTraditional();
  return traditional;
}

/** The display for a reader whose Discord is set to a locale (Discord docs, reference, "Locales"): English for all but Chinese. */
export const codeOfLocale = (locale: Locale | string | null | undefined): DisplayCode =>
  locale === 'zh-CN' || locale === 'zh-TW' ? locale : 'en';

/** These are written in Simplified Chinese too, in some words. */
const inBothScripts = /[著乾藉瞭]/u;

/** The display of an answer to a question: the language that was answered in, and the script of the question or the reader. */
export function codeOfAnswer(language: Language, question: string, reader: DisplayCode): DisplayCode {
  if (language === 'en') return 'en';
  const isTraditional = (character: string) => !inBothScripts.test(character) && fold(character) !== character;
  const han = question.match(/\p{Script=Han}/gu) ?? [];
  return reader === 'zh-TW' || han.some(isTraditional) ? 'zh-TW' : 'zh-CN';
}
