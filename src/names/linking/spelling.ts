import { pausing, type Steps } from '../../records/turns.js';
import { editDistance } from '../edit-distance.js';
import type { Lexicon, Name } from '../lexicon.js';

/** The letters of a word as bits, to tell quickly that two words are far apart. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << ((word.charCodeAt(i) - 97) % 32);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const latinWord = /^[a-z]+$/;
const shortest = 5;
/** Words of this length or more may have two wrong letters. */
const longWord = 8;
/** The same for words of the vocabulary, many of which are near to other words of English. */
const longTerm = 10;
const properTypes: ReadonlySet<string> = new Set(['country', 'region', 'body']);

/** How many edits away a word may be from the name it was meant to be: one, or two in a long word. */
export function allowedEdits(word: string): number {
  return word.length < shortest ? 0 : word.length < longWord ? 1 : 2;
}

function beginsAlike(word: string, other: string): boolean {
  const [first, second] = word;
  return first === other.charAt(0) || (first === other.charAt(1) && second === other.charAt(0));
}

/** "SCO", "SMEs", "KATS": too short to guess at. */
function isShortAbbreviation({ text }: Name): boolean {
  return /^\p{Lu}{2,4}s?$/u.test(text);
}

export interface NearWord {
  readonly word: string;
  /** A swap of two letters counts as half an edit. */
  readonly edits: number;
}

interface Entry {
  readonly word: string;
  readonly letters: number;
  /** Whether it is of the name of a particular thing. */
  isProper: boolean;
}

/** Finds the words of names that a misspelt word is near to. */
export class SpellingIndex {
  private constructor(private readonly alike: ReadonlyMap<string, readonly Entry[]>) {}

  static *of(lexicon: Lexicon): Steps<SpellingIndex> {
    const seen = new Map<string, Entry>();
    yield* pausing(lexicon.entries(), ([key, names]) => {
      // People and cities are never guessed at; of abbreviations only the long ones.
      if (names.every(({ reference }) => reference.type === 'person' || reference.type === 'city')) return;
      if (!key.includes(' ') && key.length <= shortest && names.every(isShortAbbreviation)) return;
      const isProper = names.some(({ reference }) => properTypes.has(reference.type));
      for (const word of key.split(' ')) {
        if (word.length < shortest - 1 || !latinWord.test(word)) continue;
        const known = seen.get(word);
        if (known) known.isProper ||= isProper;
        else seen.set(word, { word, letters: lettersOf(word), isProper });
      }
    });
    /** By length and first letter: `7a`. */
    const alike = new Map<string, Entry[]>();
    for (const entry of seen.values()) {
      const key = `${entry.word.length}${entry.word.charAt(0)}`;
      const same = alike.get(key);
      if (same) same.push(entry);
      else alike.set(key, [entry]);
    }
    return new SpellingIndex(alike);
  }

  *#beginningAlike(word: string, limit: number): Generator<Entry> {
    for (let length = word.length - limit; length <= word.length + limit; length++)
      for (const letter of new Set(word.slice(0, 2))) yield* this.alike.get(`${length}${letter}`) ?? [];
  }

  /** The words within the edits allowed, nearest first. The first letter has to be right, or swapped with the second. */
  near(word: string): NearWord[] {
    const limit = allowedEdits(word);
    if (limit === 0 || !latinWord.test(word)) return [];
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (const entry of this.#beginningAlike(word, limit)) {
      if (!beginsAlike(word, entry.word)) continue;
      // Each edit changes the set of letters by two at most.
      if (bitCount(letters ^ entry.letters) > 2 * limit) continue;
      const edits = editDistance(word, entry.word, limit);
      if (edits > limit || edits === 0) continue;
      if (edits > 1 && !entry.isProper && word.length < longTerm) continue;
      // Letters in the wrong order are the likelier slip: "Koera" is Korea, not KOTRA.
      const isSwap = edits === 1 && entry.word.length === word.length && letters === entry.letters;
      found.push({ word: entry.word, edits: isSwap ? edits - 0.5 : edits });
    }
    return found.sort((a, b) => a.edits - b.edits);
  }
}
