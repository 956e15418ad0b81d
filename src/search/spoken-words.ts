import { spokenIn, wordsOf } from '../records/spoken.js';
import type { CooperationRecord } from '../records/schema.js';
import { emptyPostings, PostingLists } from './postings/posting-lists.js';

/** Which records may say a word, so that those that do are found without reading all. */
export interface SpokenWords {
  /**
   * The ids of all records that say a word that begins so, and perhaps of others (an earlier version of theirs did).
   * Undefined for a beginning too short to tell.
   */
  saidBy(beginning: string): ReadonlySet<string> | undefined;
}

/** Shorter beginnings are those of most words. */
const shortest = 2;

/** The words that records say, as they say them: plain, and not reduced to stems. Only ever grows. */
export class WordIndex implements SpokenWords {
  /** Words by their first letters, with the numbers of their lists. */
  readonly #words = new Map<string, Map<string, number>>();
  readonly #lists = new PostingLists();
  readonly #ids: string[] = [];
  #count = 0;

  add(record: CooperationRecord): void {
    const place = this.#ids.push(record.id) - 1;
    for (const word of new Set(wordsOf(spokenIn(record)))) this.#lists.add(this.#numberOf(word), place, 1);
  }

  saidBy(beginning: string): ReadonlySet<string> | undefined {
    if (beginning.length < shortest) return undefined;
    const postings = emptyPostings();
    for (const [word, number] of this.#words.get(beginning.slice(0, shortest)) ?? [])
      if (word.startsWith(beginning)) this.#lists.read(number, this.#ids.length, postings);
    const ids = new Set<string>();
    for (let i = 0; i < postings.length; i++) ids.add(this.#ids[postings.places[i] ?? 0] ?? '');
    return ids;
  }

  #numberOf(word: string): number {
    const letters = word.slice(0, shortest);
    let alike = this.#words.get(letters);
    if (!alike) this.#words.set(letters, (alike = new Map<string, number>()));
    let number = alike.get(word);
    if (number === undefined) alike.set(word, (number = this.#count++));
    return number;
  }
}
