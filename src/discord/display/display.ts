import { fold } from '../../names/fold.js';
import type { Language } from '../../names/gazetteer.js';
import type { Labels } from '../languages/catalogue.js';
import { catalogueOf, type LanguageCode } from '../languages/languages.js';

/** In which language and script a message is written. */
export interface Display {
  readonly code: LanguageCode;
  /** The language in which answers are composed for it. */
  readonly language: Language;
  readonly labels: Labels;
  /** A text of the register or of an answer in the script of the reader. Sources are cited as they are. */
  readonly script: (text: string) => string;
}

const unchanged = (text: string) => text;

function inOwnScript(code: LanguageCode): Display {
  const { answers: language, labels } = catalogueOf(code);
  return { code, language, labels, script: unchanged };
}

export const english: Display = inOwnScript('en');
const made = new Map<LanguageCode, Promise<Display>>();

/** The display of a language. One in another script than the records is not there at once, the first time. */
export async function displayOf(code: LanguageCode): Promise<Display> {
  const known = made.get(code);
  if (known) return known;
  const display = makeDisplay(code);
  made.set(code, display);
  return display;
}

async function makeDisplay(code: LanguageCode): Promise<Display> {
  const catalogue = catalogueOf(code);
  const own = inOwnScript(code);
  if (!catalogue.script) return own;
  const script = await catalogue.script();
  return { ...own, labels: inScript(own.labels, script) as Labels, script };
}

function inScript(value: unknown, script: (text: string) => string): unknown {
  if (typeof value === 'string') return script(value);
  if (Array.isArray(value)) return value.map((one) => inScript(one, script));
  if (typeof value === 'function')
    return (...args: unknown[]) => inScript((value as (...args: unknown[]) => unknown)(...args), script);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) => [key, inScript(one, script)]),
    );
  return value;
}

/** These are written in Simplified Chinese too, in some words. */
const inBothScripts = /[著乾藉瞭]/u;

/** The language of the message that answers a question: as it was answered, in the script of the question or the reader. */
export function codeOfAnswer(language: Language, question: string, reader: LanguageCode): LanguageCode {
  if (language === 'en') return 'en';
  const isTraditional = (character: string) => !inBothScripts.test(character) && fold(character) !== character;
  const han = question.match(/\p{Script=Han}/gu) ?? [];
  return reader === 'zh-TW' || han.some(isTraditional) ? 'zh-TW' : 'zh-CN';
}
