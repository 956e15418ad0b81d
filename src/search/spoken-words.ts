import { spokenIn, wordsOf } from '../records/spoken.js';
import type { CooperationRecord } from '../records/schema.js';
import { emptyPostings, PostingLists } from './postings/posting-lists.js';

/** Which records may say a word, so that those that do are found without reading all. */
export interface SpokenWords {
  /**
   * The ids of all records that say words with each of these beginnings, and of others: found by the rarest of them. Undefined
   * where all are too short to tell.
   */
  saidBy(beginnings: readonly string[]): ReadonlySet<string> | undefined;
}

/** Shorter beginnings are those of most words. */
const shortest = 2;

/** The words that records say, as they say them: plain, and not reduced to stems. Only ever grows. */
export class WordIndex implements SpokenWords {
  /** Words by their first letters, with the numbers of their lists. */
  readonly #words = new Map<string, Map<string, number>>();
  readonly #lists = new PostingLists();
  readonly #ids: string[] = [];
  /** By number: how many records are in the list. */
  readonly #sizes: number[] = [];

  add(record: CooperationRecord): void {
    const place = this.#ids.push(record.id) - 1;
    for (const word of new Set(wordsOf(spokenIn(record)))) {
      const number = this.#numberOf(word);
      this.#lists.add(number, place, 1);
      this.#sizes[number] = (this.#sizes[number] ?? 0) + 1;
    }
  }

  saidBy(beginnings: readonly string[]): ReadonlySet<string> | undefined {
    const [rarest] = beginnings
      .filter(({ length }) => length >= shortest)
      .map((beginning) => this.#beginning(beginning))
      .sort((a, b) => a.records - b.records);
    if (!rarest) return undefined;
    const postings = emptyPostings();
    for (const number of rarest.numbers) this.#lists.read(number, this.#ids.length, postings);
    const ids = new Set<string>();
    for (let i = 0; i < postings.length; i++) ids.add(this.#ids[postings.places[i] ?? 0] ?? '');
    return ids;
  }

  /** The lists of the words that begin so, and how many records are in them at most. */
  #beginning(letters: string): { readonly numbers: readonly number[]; readonly records: number } {
    const numbers: number[] = [];
    let records = 0;
    for (const [word, number] of this.#words.get(letters.slice(0, shortest)) ?? []) {
      if (!word.startsWith(letters)) continue;
      numbers.push(number);
      records += this.#sizes[number] ?? 0;
    }
    return { numbers, records };
  }

  #numberOf(word: string): number {
    const letters = word.slice(0, shortest);
    let alike = this.#words.get(letters);
    if (!alike) this.#words.set(letters, (alike = new Map<string, number>()));
    let number = alike.get(word);
    if (number === undefined) alike.set(word, (number = this.#sizes.push(0) - 1));
    return number;
  }
}
