import { plain, textsOf, wordsOf } from '../records/spoken.js';
import type { CooperationRecord } from '../records/schema.js';
import { Growing } from '../names/growing.js';
import { emptyPostings, PostingLists } from './postings/posting-lists.js';
import type { WordTable } from '../names/word-table.js';

/** Which records may say a word, so that those that do are found without reading all. */
export interface SpokenWords {
  /**
   * The ids of all records that say words with each of these beginnings, and of others: found by the rarest of them. Undefined
   * where all are too short to tell. Beginnings are plain and hold no Chinese character.
   */
  saidBy(beginnings: readonly string[]): ReadonlySet<string> | undefined;
}

/** Shorter beginnings are those of most words. */
const shortest = 2;

const chinese = /\p{Script=Han}/u;
const onlyAscii = /^[\0-\x7f]*$/;

/** The words that a text says, plain, each up to its first Chinese character: 24 of 24项. */
function beginningsIn(text: string): string[] {
  if (onlyAscii.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const words = wordsOf(plain(text));
  if (!chinese.test(text)) return words;
  return words.map((word) => {
    const end = word.search(chinese);
    return end < 0 ? word : word.slice(0, end);
  });
}

/**
 * The words that records say, as they say them: plain, and not reduced to stems. Only ever grows. Nearly all words are such as
 * the index knows too, so that only their numbers are kept.
 */
export class WordIndex implements SpokenWords {
  /** The numbers of words by their first letters. */
  readonly #words = new Map<string, number[]>();
  /** By number of a word: its list, plus one. */
  readonly #listOf = new Growing();
  readonly #lists = new PostingLists();
  #listCount = 0;
  readonly #ids: string[] = [];
  /** By list: how many records are in it. */
  readonly #sizes = new Growing();
  /** Room to read lists into, for one look at a time. */
  readonly #read = emptyPostings();

  constructor(private readonly table: WordTable) {}

  add(record: CooperationRecord): void {
    const place = this.#ids.push(record.id) - 1;
    for (const text of textsOf(record)) {
      for (const word of beginningsIn(text)) {
        if (word.length < shortest) continue;
        const list = this.#listFor(word);
        if (this.#lists.last(list) === place) continue;
        this.#sizes.set(list, this.#sizes.get(list) + 1);
        this.#lists.add(list, place, 1);
      }
    }
  }

  saidBy(beginnings: readonly string[]): ReadonlySet<string> | undefined {
    const [rarest] = beginnings
      .filter(({ length }) => length >= shortest)
      .map((beginning) => this.#beginning(beginning))
      .sort((a, b) => a.records - b.records);
    if (!rarest) return undefined;
    const postings = this.#read;
    postings.length = 0;
    for (const list of rarest.lists) this.#lists.read(list, this.#ids.length, postings);
    const ids = new Set<string>();
    for (let i = 0; i < postings.length; i++) ids.add(this.#ids[postings.places[i] ?? 0] ?? '');
    return ids;
  }

  /** The lists of the words that begin so, and how many records are in them at most. */
  #beginning(letters: string): { readonly lists: readonly number[]; readonly records: number } {
    const lists: number[] = [];
    let records = 0;
    for (const number of this.#words.get(letters.slice(0, shortest)) ?? []) {
      if (!this.table.startsWith(number, letters)) continue;
      const list = this.#listOf.get(number) - 1;
      lists.push(list);
      records += this.#sizes.get(list);
    }
    return { lists, records };
  }

  #listFor(word: string): number {
    const number = this.table.number(word);
    const known = this.#listOf.get(number);
    if (known > 0) return known - 1;
    const list = this.#listCount++;
    this.#listOf.set(number, list + 1);
    const letters = word.slice(0, shortest);
    const alike = this.#words.get(letters);
    if (alike) alike.push(number);
    else this.#words.set(letters, [number]);
    return list;
  }
}
