import { distance as levenshtein } from 'fastest-levenshtein';
import { fold } from '../names/fold.js';
import { isOrdinaryWord } from '../names/ordinary-words.js';
import type { Gazetteer, NameMatch } from '../names/gazetteer.js';
import { findPeriods, type PeriodMatch } from '../names/periods.js';
import { chinese, english, type Cue } from './lexicon.js';

/**
 * Cuts a question into what is understood of it: names, periods, cues, numbers, and the words that remain.
 *
 *     Which  MoUs  has  China  signed  with  Cambodia  since 2019  ?
 *     which  name  aux  name   sign    with  name      period      end
 */

interface Span {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
}

/** Edits between two words; two letters swapped are one. */
function distance(a: string, b: string): number {
  if (a.length === b.length) {
    const at = [...a].findIndex((letter, i) => letter !== b.charAt(i));
    if (
      at !== -1 &&
      a.charAt(at) === b.charAt(at + 1) &&
      a.charAt(at + 1) === b.charAt(at) &&
      a.slice(at + 2) === b.slice(at + 2)
    )
      return 1;
  }
  return levenshtein(a, b);
}

export type Token =
  /** `dashed`: a dash joins it to the name before, as in "Germany–India". */
  | (Span & { readonly type: 'name'; readonly match: NameMatch; readonly dashed: boolean })
  | (Span & { readonly type: 'period'; readonly period: PeriodMatch })
  | (Span & { readonly type: 'unread' })
  | (Span & { readonly type: 'cue'; readonly cue: Cue })
  | (Span & { readonly type: 'number'; readonly value: number; readonly ordinal: boolean })
  | (Span & { readonly type: 'end'; readonly mark: string })
  | (Span & { readonly type: 'word' });

const han = /\p{Script=Han}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

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
    if (!page) book.set(key, (page = new Map()));
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
function wordEnds(text: string, start: number, limit: number, most: number): number[] {
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

const entries = (phrases: typeof english) => Object.entries(phrases) as [Cue, readonly string[]][];
const phrasebook = new Phrasebook(entries(english), entries(chinese));

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

/** The text with everything in the spans blanked, so that nothing is read twice. */
function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return out + text.slice(at);
}

/** Names that are ordinary verbs and prepositions of questions: a longer cue beats them, and so does an equal one. */
function isWeak(match: NameMatch): boolean {
  return match.references.every(
    ({ type }) => type === 'kind' || type === 'field' || type === 'document-type' || type === 'topic',
  );
}

/** The tokens of a cleaned question, in order. `today` is `YYYY-MM-DD`. */
export function tokenize(text: string, names: Gazetteer, today: string): Token[] {
  const { periods, unread } = findPeriods(text, today);
  const times = [...periods, ...unread].sort((a, b) => a.start - b.start);
  const matches = names.link(blank(text, times));
  const folded = fold(text);

  const fixed: Token[] = [
    ...periods.map((period): Token => ({ type: 'period', period, ...slice(text, period) })),
    ...unread.map((span): Token => ({ type: 'unread', ...slice(text, span) })),
    ...matches.map((match, i): Token => ({
      type: 'name',
      match,
      dashed: match.manner === 'pair' || /^[-–—‑]$/.test(text.slice(matches[i - 1]?.end ?? match.start, match.start)),
      ...slice(text, match),
    })),
  ].sort((a, b) => a.start - b.start);

  const tokens: Token[] = [];
  let at = 0;
  let next = 0;
  while (at < text.length) {
    const upcoming = fixed[next];
    if (upcoming && upcoming.start < at) {
      next++;
      continue;
    }
    if (upcoming?.start === at) {
      // "joint" the cue loses to "joint committee" the name; "met" the name loses to "met with" the cue.
      if (upcoming.type === 'name' && isWeak(upcoming.match)) {
        const cue = phrasebook.at(folded, at, limitFor(fixed, next, text.length));
        if (cue && cue.end >= upcoming.end && cue.cue !== 'stop') {
          tokens.push({ type: 'cue', cue: cue.cue, ...slice(text, { start: at, end: cue.end }) });
          at = cue.end;
          continue;
        }
      }
      tokens.push(upcoming);
      at = upcoming.end;
      next++;
      continue;
    }
    const limit = limitFor(fixed, next - 1, text.length);
    const token = read(text, folded, at, limit);
    if (token) {
      tokens.push(token);
      at = token.end;
    } else {
      at++;
    }
  }
  return mergeWords(tokens);
}

/** How far a cue may reach: to the next name or time that is more than a weak word. */
function limitFor(fixed: readonly Token[], from: number, length: number): number {
  for (let i = from + 1; i < fixed.length; i++) {
    const token = fixed[i];
    if (token && !(token.type === 'name' && isWeak(token.match))) return token.start;
  }
  return length;
}

function slice(text: string, { start, end }: { start: number; end: number }): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The token at a place that no name and no time covers, or null for white space and the like. */
function read(text: string, folded: string, at: number, limit: number): Token | null {
  const character = text.charAt(at);
  if (/[?？!！。；;]/.test(character) || (character === '.' && !letterOrDigit.test(text.charAt(at + 1)))) {
    return { type: 'end', mark: character, ...slice(text, { start: at, end: at + 1 }) };
  }
  if (/[,，、]/.test(character)) return { type: 'cue', cue: 'and', ...slice(text, { start: at, end: at + 1 }) };

  const nth = /^(\d{1,3})(?:st|nd|rd|th)\b|^第(\d{1,3})/.exec(folded.slice(at, at + 8));
  if (nth) {
    const end = at + nth[0].length;
    return { type: 'number', value: Number(nth[1] ?? nth[2]), ordinal: true, ...slice(text, { start: at, end }) };
  }
  const phrase = phrasebook.at(folded, at, limit);
  if (phrase) {
    const span = slice(text, { start: at, end: phrase.end });
    const word = folded.slice(at, phrase.end);
    if (phrase.cue === 'number') return { type: 'number', value: numerals.get(word) ?? 1, ordinal: false, ...span };
    if (phrase.cue === 'ordinal')
      return { type: 'number', value: ordinals.get(word) ?? fromTheEnd.get(word) ?? 2, ordinal: true, ...span };
    return { type: 'cue', cue: phrase.cue, ...span };
  }
  const digits = /^\d+(?![\p{L}\d])/u.exec(folded.slice(at, limit));
  if (digits) {
    return {
      type: 'number',
      value: Number(digits[0]),
      ordinal: false,
      ...slice(text, { start: at, end: at + digits[0].length }),
    };
  }
  if (han.test(character)) return { type: 'word', ...slice(text, { start: at, end: at + 1 }) };
  if (!letterOrDigit.test(character)) return null;
  const end = wordEnds(folded, at, limit, 1)[0];
  if (end !== undefined) return { type: 'word', ...slice(text, { start: at, end }) };
  // A letter or digit is never passed over in silence.
  return letterOrDigit.test(character) ? { type: 'word', ...slice(text, { start: at, end: at + 1 }) } : null;
}

/** Single English words of questions, by length, to read a misspelt one by. */
const cueWords = new Map<string, Cue>();
for (const [cue, phrases] of entries(english)) {
  for (const phrase of phrases) if (/^[a-z]{5,}$/.test(phrase) && !cueWords.has(phrase)) cueWords.set(phrase, cue);
}

/**
 * Reads a misspelt question word ("signd", "contries") as the one cue near it. Only words of four letters and more that
 * neither the register nor the lists of cues hold.
 */
export function repairCues(tokens: readonly Token[], holds: (word: string) => boolean): Token[] {
  return tokens.map((token) => {
    if (token.type !== 'word' || !/^[a-z]{4,}$/.test(token.text) || isOrdinaryWord(token.text) || holds(token.text))
      return token;
    const near = new Set<Cue>();
    for (const [word, cue] of cueWords)
      if (Math.abs(word.length - token.text.length) <= 1 && distance(word, token.text) === 1) near.add(cue);
    const [cue] = near;
    return near.size === 1 && cue ? { ...token, type: 'cue', cue } : token;
  });
}

/** Joins Han characters that nothing consumed into one word. */
function mergeWords(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (token.type === 'word' && last?.type === 'word' && last.end === token.start && han.test(token.text)) {
      out[out.length - 1] = { type: 'word', start: last.start, end: token.end, text: last.text + token.text };
    } else {
      out.push(token);
    }
  }
  return out;
}
