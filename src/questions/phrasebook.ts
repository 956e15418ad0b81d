import { fold } from '../names/fold.js';
import { chinese } from './chinese-cues.js';
import { chineseIdioms } from './chinese-idioms.js';
import { chineseTalk } from './chinese-talk.js';
import type { Cue, Phrases } from './cues.js';
import { english } from './english-cues.js';
import { englishIdioms } from './english-idioms.js';
import { englishTalk } from './english-talk.js';

const han = /\p{Script=Han}/u;

/** Longest match by first word (Latin) or first character (Han). */
class Phrasebook {
  readonly #latin = new Map<string, Map<string, Cue>>();
  readonly #han = new Map<string, Map<string, Cue>>();
  #longestHan = 1;
  #mostWords = 1;

  constructor(...sources: (readonly (readonly [Cue, readonly string[]])[])[]) {
    for (const source of sources) {
      for (const [cue, phrases] of source) {
        for (const phrase of phrases) {
          if (han.test(phrase)) this.#add(this.#han, phrase.charAt(0), phrase, cue);
          else this.#add(this.#latin, phrase.split(' ')[0] ?? phrase, phrase, cue);
          if (han.test(phrase)) this.#longestHan = Math.max(this.#longestHan, phrase.length);
          else this.#mostWords = Math.max(this.#mostWords, phrase.split(' ').length);
        }
      }
    }
  }

  #add(book: Map<string, Map<string, Cue>>, key: string, phrase: string, cue: Cue): void {
    let page = book.get(key);
    if (!page) book.set(key, (page = new Map<string, Cue>()));
    // Earlier lists win, so that a word with a meaning is never lost to the list of words without one.
    if (!page.has(phrase)) page.set(phrase, cue);
  }

  /** The longest phrase at a place of a folded text whose characters up to `limit` are free. */
  at(text: string, start: number, limit: number): { end: number; cue: Cue } | null {
    const first = text.charAt(start);
    if (han.test(first)) {
      const page = this.#han.get(first);
      if (!page) return null;
      for (let length = Math.min(this.#longestHan, limit - start); length > 0; length--) {
        const cue = page.get(text.slice(start, start + length));
        if (cue) return { end: start + length, cue };
      }
      return null;
    }
    const ends = wordEnds(text, start, limit, this.#mostWords);
    const page = this.#latin.get(text.slice(start, ends[0] ?? start));
    if (!page) return null;
    for (let i = ends.length - 1; i >= 0; i--) {
      const end = ends[i] ?? start;
      const cue = page.get(text.slice(start, end).replace(/\s+/g, ' '));
      if (cue) return { end, cue };
    }
    return null;
  }
}

/** Where the first, second, ... word from a place on ends. A word holds letters, digits, apostrophes and hyphens. */
export function wordEnds(text: string, start: number, limit: number, most: number): number[] {
  const ends: number[] = [];
  const word =
    /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}&/])+(?:['.\-](?!\p{Script=Han})(?=[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/uy;
  let at = start;
  while (ends.length < most && at < limit) {
    word.lastIndex = at;
    const found = word.exec(text);
    if (!found || word.lastIndex > limit) break;
    ends.push(word.lastIndex);
    at = word.lastIndex;
    while (text.charAt(at) === ' ') at++;
    if (at === word.lastIndex) break;
  }
  return ends;
}

/** A language's phrases with what each list tells. */
export const entries = (phrases: Phrases) => Object.entries(phrases) as [Cue, readonly string[]][];
/** The cues of both languages. Words that tell something come before idioms, and these before mere talk. */
export const phrasebook = new Phrasebook(
  entries(english),
  entries(chinese),
  entries(englishIdioms),
  entries(chineseIdioms),
  [
    ['stop', englishTalk],
    ['stop', chineseTalk],
  ],
);

const numerals = new Map<string, number>(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    'a couple of': 2,
    'couple of': 2,
    一: 1,
    两: 2,
    二: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十: 10,
  }),
);
const ordinals = new Map<string, number>(
  Object.entries({
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    第二: 2,
    第三: 3,
    第四: 4,
    第五: 5,
    第六: 6,
    第七: 7,
    第八: 8,
    第九: 9,
    第十: 10,
    第十一: 11,
    第十二: 12,
    第十三: 13,
    第十四: 14,
    第十五: 15,
    第十六: 16,
    第二十: 20,
  }),
);
/** Counted from the latest: "the penultimate meeting". */
const fromTheEnd = new Map<string, number>(
  Object.entries({
    penultimate: 2,
    'last but one': 2,
    'the last but one': 2,
    'the penultimate': 2,
    'the second last': 2,
    'the second to last': 2,
    'last-but-one': 2,
    'one before last': 2,
    'second last': 2,
    'next-to-last': 2,
    'next to last': 2,
    'second to last': 2,
    'second-to-last': 2,
    倒数第二: 2,
    倒数第三: 3,
    次新: 2,
  }),
);

/** How far from the latest an ordinal counts, or null where it counts from the earliest. */
export function ordinalFromEnd(text: string): number | null {
  return fromTheEnd.get(fold(text)) ?? null;
}

/** The number that a numeral of the cues stands for. */
export const numberOf = (word: string): number => numerals.get(word) ?? 1;

/** The number that an ordinal of the cues stands for, counted from its own end. */
export const ordinalOf = (word: string): number => ordinals.get(word) ?? fromTheEnd.get(word) ?? 2;
