import { fold } from '../../names/fold.js';
import { stem } from './english.js';
import { stopWords } from './stop-words.js';

/**
 * The one way in which text becomes terms, for records and for queries alike.
 *
 * Words of alphabetic scripts are folded and, where they are English, stemmed. Chinese and Japanese have no spaces to go by
 * and Korean glues particles to its words, so their text gives terms that overlap: the words of `Intl.Segmenter` and each
 * pair of neighbouring characters.
 */

/** One term as it stands in a text. Where it stands, offsets are in UTF-16 units, end excluded. */
export interface Occurrence {
  readonly term: string;
  /** The same before stemming: the word or characters, folded. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /**
   * What a text is made of, each stretch once: `word`, `number`, or `character` (of a script without spaces, to measure by:
   * too common to be looked up). Over them lie `compound` terms: a hyphenated word written as one, the words and pairs of
   * characters.
   */
  readonly kind: 'word' | 'number' | 'character' | 'compound';
}

const of = (kind: Occurrence['kind'], written: string, start: number, end: number, term = written): Occurrence => ({
  term,
  written,
  start,
  end,
  kind,
});

const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー`;
const letter = String.raw`(?:[a-z0-9]|(?![${spaceless}])[\p{L}\p{M}\p{N}])`;

/**
 * From left to right: M.o.U. and U.S. · 4月 · 17025, 1,000, 9th · words, with apostrophes inside · runs of Chinese, Japanese,
 * Korean. In this order, as groups without names, which are much quicker to read than groups with names.
 */
const pieces = new RegExp(
  [
    String.raw`((?<![\p{L}\p{N}])(?:[a-z]\.){2,}[a-z]?(?![\p{L}\p{N}]))`,
    String.raw`((?<!\d)\d{1,2}[月日号])`,
    String.raw`(\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?!${letter}))`,
    String.raw`${letter}+(?:'${letter}+)*`,
    String.raw`([${spaceless}]+)`,
  ].join('|'),
  'gu',
);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const digits = '零一二三四五六七八九';

/** 二〇二五年 → 2025年, of equal length. */
function withYearsInDigits(folded: string): string {
  if (!folded.includes('年')) return folded;
  return folded.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
    Array.from(year, (c) => (c === '〇' ? '0' : String(digits.indexOf(c)))).join(''),
  );
}

const plainWord = /^[a-z0-9]+$/;

/** Without accents that stand as characters of their own, Arabic vowel signs, possessives, elisions (d'Ivoire) and apostrophes. */
function bare(word: string): string {
  if (plainWord.test(word)) return word;
  return word
    .replace(/[\u0300-\u036f\u064b-\u0652\u0670]/g, '')
    .replace(/'s$/, '')
    .replace(/^[dl]'(?=..)/, '')
    .replaceAll("'", '');
}

function numeral(text: string): string {
  const plain = text.replace(/(?:st|nd|rd|th)$/, '').replace(/,(?=\d{3}(?!\d))/g, '');
  return plain.replace(/^0+(?=\d)/, '');
}

/** Whether a word that looks like a stop word is an abbreviation (WHO, IT, US): in capitals, alone or among small letters. */
function isAbbreviation(written: string, text: string): boolean {
  return written.length > 1 && /^\p{Lu}+$/u.test(written) && (/\p{Ll}/u.test(text) || text.trim() === written);
}

/** Takes the pieces of a text as they are read. Where they stand, offsets are in UTF-16 units, end excluded. */
export interface PieceReader {
  /** A word, or several that hyphens join, folded and not stemmed. */
  readonly word: (written: string, kind: 'word' | 'compound', start: number, end: number) => void;
  readonly number: (term: string, start: number, end: number) => void;
  /** A run of characters of scripts without spaces. See `readRun`. */
  readonly run: (run: string, start: number) => void;
}

/** Reads a text piece by piece, stop words left out. Never throws. */
export function readPieces(text: string, { word: take, number: takeNumber, run: takeRun }: PieceReader): void {
  const folded = withYearsInDigits(fold(text));
  /** The word before, where nothing but a hyphen lies between it and the next. */
  let before: { word: string; start: number; end: number } | undefined;
  pieces.lastIndex = 0;
  for (let match = pieces.exec(folded); match; match = pieces.exec(folded)) {
    const [piece, dotted, dayOrMonth, number, run] = match;
    const start = match.index;
    const end = start + piece.length;
    if (run !== undefined) {
      takeRun(run, start);
    } else if (dayOrMonth !== undefined) {
      takeNumber(dayOrMonth.replace(/^0/, ''), start, end);
    } else if (number !== undefined) {
      takeNumber(numeral(number), start, end);
    } else {
      const word = dotted === undefined ? bare(piece) : dotted.replaceAll('.', '');
      const joined = before && before.end === start - 1 && folded[start - 1] === '-' ? before : undefined;
      const stopped = stopWords.has(word) && dotted === undefined && !isAbbreviation(text.slice(start, end), text);
      if (word !== '' && !stopped) take(word, 'word', start, end);
      if (joined) take(joined.word + word, 'compound', joined.start, end);
      before = joined ? { word: joined.word + word, start: joined.start, end } : { word, start, end };
    }
  }
}

/** Takes the terms of a run of characters. */
export type RunReader = (kind: 'character' | 'compound', term: string, start: number, end: number) => void;

/**
 * Reads a run of characters from offset `at`: its pairs of neighbours, and the words of `Intl.Segmenter` that are no pairs.
 * Stop words cut the run, and no pair reaches across them.
 */
export function readRun(run: string, at: number, take: RunReader): void {
  let before: { character: string; start: number } | undefined;
  for (const { segment, index } of segmenter.segment(run)) {
    let start = at + index;
    if (stopWords.has(segment)) {
      before = undefined;
      continue;
    }
    if (segment.length !== 2) take('compound', segment, start, start + segment.length);
    for (const character of segment) {
      const end = start + character.length;
      take('character', character, start, end);
      if (before) take('compound', before.character + character, before.start, end);
      before = { character, start };
      start = end;
    }
  }
}

/** All terms of a text with the places where they stand, stop words left out. Never throws. */
export function analyse(text: string): Occurrence[] {
  const out: Occurrence[] = [];
  readPieces(text, {
    word: (written, kind, start, end) => out.push(of(kind, written, start, end, stem(written))),
    number: (term, start, end) => out.push(of('number', term, start, end)),
    run: (run, at) => readRun(run, at, (kind, term, start, end) => out.push(of(kind, term, start, end))),
  });
  return out;
}
