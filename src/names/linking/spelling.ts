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

/** How many edits away a word may be from the name it was meant to be: one, or two in a long word. */
export function allowedEdits(word: string): number {
  return word.length < shortest ? 0 : word.length < longWord ? 1 : 2;
}

/** "SCO", "SMEs", "KATS": too short to guess at. */
function isShortAbbreviation({ text }: Name): boolean {
  return /^\p{Lu}{2,4}s?$/u.test(text);
}

export interface NearWord {
  readonly word: string;
  readonly edits: number;
}

/** Finds the words of names that a misspelt word is near to. */
export class SpellingIndex {
  private readonly byLength = new Map<number, { word: string; letters: number }[]>();

  constructor(lexicon: Lexicon) {
    const seen = new Set<string>();
    for (const [key, names] of lexicon.entries()) {
      // People and cities are never guessed at; of bodies' abbreviations only the long ones.
      if (names.every(({ reference }) => reference.type === 'person' || reference.type === 'city')) continue;
      if (!key.includes(' ') && key.length <= shortest && names.every(isShortAbbreviation)) continue;
      for (const word of key.split(' ')) {
        if (word.length < shortest - 1 || seen.has(word) || !latinWord.test(word)) continue;
        seen.add(word);
        const same = this.byLength.get(word.length);
        const entry = { word, letters: lettersOf(word) };
        if (same) same.push(entry);
        else this.byLength.set(word.length, [entry]);
      }
    }
  }

  /** The words within the edits allowed, nearest first. Two edits only where the first letter is right. */
  near(word: string): NearWord[] {
    const limit = allowedEdits(word);
    if (limit === 0 || !latinWord.test(word)) return [];
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++)
      for (const entry of this.byLength.get(length) ?? []) {
        // Each edit changes the set of letters by two at most.
        if (bitCount(letters ^ entry.letters) > 2 * limit) continue;
        const edits = editDistance(word, entry.word, limit);
        if (edits > limit || edits === 0) continue;
        if (edits > 1 && entry.word.charAt(0) !== word.charAt(0)) continue;
        found.push({ word: entry.word, edits });
      }
    return found.sort((a, b) => a.edits - b.edits);
  }
}
