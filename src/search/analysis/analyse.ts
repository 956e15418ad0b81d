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

/** From left to right: M.o.U. and U.S. · 4月 · 17025, 1,000, 9th · words, with apostrophes inside · runs of Chinese, Japanese, Korean. */
const pieces = new RegExp(
  [
    String.raw`(?<dotted>(?<![\p{L}\p{N}])(?:[a-z]\.){2,}[a-z]?(?![\p{L}\p{N}]))`,
    String.raw`(?<dayOrMonth>(?<!\d)\d{1,2}[月日号])`,
    String.raw`(?<number>\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?!${letter}))`,
    String.raw`(?<word>${letter}+(?:'${letter}+)*)`,
    String.raw`(?<run>[${spaceless}]+)`,
  ].join('|'),
  'gu',
);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const digits = '零一二三四五六七八九';

/** 二〇二五年 → 2025年, of equal length. */
function withYearsInDigits(folded: string): string {
  return folded.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
    Array.from(year, (c) => (c === '〇' ? '0' : String(digits.indexOf(c)))).join(''),
  );
}

/** Without accents that stand as characters of their own, Arabic vowel signs, possessives, elisions (d'Ivoire) and apostrophes. */
function bare(word: string): string {
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

/**
 * The terms of a run of characters from offset `at`: its pairs of neighbours, and the words of `Intl.Segmenter` that are no
 * pairs. Stop words cut the run, and no pair reaches across them.
 */
function analyseRun(run: string, at: number, out: Occurrence[]): void {
  let before: { character: string; start: number } | undefined;
  for (const { segment, index } of segmenter.segment(run)) {
    const stopped = stopWords.has(segment);
    let start = at + index;
    if (stopped) {
      before = undefined;
      continue;
    }
    if (segment.length !== 2) out.push(of('compound', segment, start, start + segment.length));
    for (const character of segment) {
      const end = start + character.length;
      out.push(of('character', character, start, end));
      if (before) out.push(of('compound', before.character + character, before.start, end));
      before = { character, start };
      start = end;
    }
  }
}

/** All terms of a text with the places where they stand, stop words left out. Never throws. */
export function analyse(text: string): Occurrence[] {
  const folded = withYearsInDigits(fold(text));
  const out: Occurrence[] = [];
  /** The word before, where nothing but a hyphen lies between it and the next. */
  let before: { word: string; start: number; end: number } | undefined;
  for (const match of folded.matchAll(pieces)) {
    const [piece] = match;
    const start = match.index;
    const end = start + piece.length;
    const { run, number, dayOrMonth, dotted } = match.groups ?? {};
    if (run !== undefined) {
      analyseRun(run, start, out);
    } else if (dayOrMonth !== undefined) {
      out.push(of('number', dayOrMonth.replace(/^0/, ''), start, end));
    } else if (number !== undefined) {
      out.push(of('number', numeral(number), start, end));
    } else {
      const word = dotted === undefined ? bare(piece) : dotted.replaceAll('.', '');
      const joined = before && before.end === start - 1 && folded[start - 1] === '-' ? before : undefined;
      const stopped = stopWords.has(word) && dotted === undefined && !isAbbreviation(text.slice(start, end), text);
      if (word !== '' && !stopped) out.push(of('word', word, start, end, stem(word)));
      if (joined) out.push(of('compound', joined.word + word, joined.start, end, stem(joined.word + word)));
      before = joined ? { word: joined.word + word, start: joined.start, end } : { word, start, end };
    }
  }
  return out;
}
