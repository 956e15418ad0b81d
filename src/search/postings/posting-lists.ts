import { Growing } from '../../names/growing.js';

/**
 * For each term, the records that hold it and how often, in the order in which records were added. A posting takes about two
 * bytes: the distance to the record before and the number of times, written seven bits to a byte. Lists grow by slices of
 * doubling size in shared pages, each ending in the place of the next (as in Lucene's in-memory index), so that nothing is ever
 * copied and a list that is read stays as it is while others are added to it.
 */

const pageBits = 20;
const pageSize = 1 << pageBits;
/** Bytes at the end of a slice for the address of the next. */
const link = 4;
const firstSlice = 8;
const longestSlice = 1 << 14;
const sizeAt = (level: number) => Math.min(firstSlice << Math.min(level, 20), longestSlice);

/** Of a term: where its first slice begins, where its next byte goes, the slice's end, its level, and the last place plus one. */
const firstAt = 0;
const nextAt = 1;
const endAt = 2;
const levelAt = 3;
const lastAt = 4;
const ofTerm = 5;

/** Postings read out: `length` places, rising, with how often each has the term. Reused by the next reading. */
export interface Postings {
  places: Uint32Array;
  times: Uint16Array;
  length: number;
}

export const emptyPostings = (): Postings => ({
  places: new Uint32Array(1024),
  times: new Uint16Array(1024),
  length: 0,
});

export class PostingLists {
  readonly #pages: Uint8Array[] = [];
  /** Where the next slice begins. Address 0 is never given away: it says that there is none. */
  #free = 1;
  /** By term, its state in a row: see `firstAt` and what follows. Together, as they are read and written together. */
  readonly #state = new Growing();

  /** Adds a posting to the list of a term. Places must rise. */
  add(term: number, place: number, times: number): void {
    const distance = place + 1 - this.#state.get(term * ofTerm + lastAt);
    this.#state.set(term * ofTerm + lastAt, place + 1);
    this.#write(term, distance * 2 + (times > 1 ? 1 : 0));
    if (times > 1) this.#write(term, Math.min(times, 0xffff));
  }

  /** The place that was added last to the list of a term; -1 where there is none. */
  last(term: number): number {
    return this.#state.get(term * ofTerm + lastAt) - 1;
  }

  /** Reads the list of a term, up to but not including a place, behind what is read already: all of it, or so many. */
  read(term: number, upTo: number, into: Postings, most = Infinity): void {
    const full = into.length + most;
    let at = this.#state.get(term * ofTerm + firstAt);
    if (at === 0) return;
    const stop = this.#state.get(term * ofTerm + nextAt);
    let level = 0;
    let end = at + sizeAt(0) - link;
    let page = this.#pages[at >>> pageBits];
    let place = -1;
    const readNumber = (): number => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        if (at === end) {
          at = this.#linkAt(end);
          end = at + sizeAt(++level) - link;
          page = this.#pages[at >>> pageBits];
        }
        const byte = page?.[at++ & (pageSize - 1)] ?? 0;
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) return value;
      }
    };
    while (at !== stop && into.length < full) {
      // Most postings are one byte, and most of them not the last of their slice.
      const byte = at === end ? 128 : (page?.[at & (pageSize - 1)] ?? 0);
      const written = byte < 128 ? byte : readNumber();
      if (byte < 128) at++;
      place += Math.floor(written / 2);
      const times = written % 2 === 1 ? readNumber() : 1;
      if (place >= upTo) return;
      if (into.length === into.places.length) grow(into);
      into.places[into.length] = place;
      into.times[into.length++] = times;
    }
  }

  #write(term: number, value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#writeByte(term, (rest % 128) | 128);
    this.#writeByte(term, rest);
  }

  #writeByte(term: number, byte: number): void {
    let at = this.#state.get(term * ofTerm + nextAt);
    if (at === 0) {
      at = this.#slice(sizeAt(0));
      this.#state.set(term * ofTerm + firstAt, at);
      this.#state.set(term * ofTerm + endAt, at + sizeAt(0) - link);
    } else if (at === this.#state.get(term * ofTerm + endAt)) {
      const level = this.#state.get(term * ofTerm + levelAt) + 1;
      const next = this.#slice(sizeAt(level));
      this.#setLink(at, next);
      this.#state.set(term * ofTerm + levelAt, level);
      this.#state.set(term * ofTerm + endAt, next + sizeAt(level) - link);
      at = next;
    }
    const page = this.#pages[at >>> pageBits];
    if (page) page[at & (pageSize - 1)] = byte;
    this.#state.set(term * ofTerm + nextAt, at + 1);
  }

  /** A slice that lies within one page, its link included. */
  #slice(size: number): number {
    if ((this.#free & (pageSize - 1)) + size > pageSize || this.#pages.length === 0) {
      if (this.#pages.length > 0) this.#free = this.#pages.length << pageBits;
      this.#pages.push(new Uint8Array(pageSize));
    }
    const at = this.#free;
    this.#free += size;
    return at;
  }

  #linkAt(address: number): number {
    const page = this.#pages[address >>> pageBits];
    let value = 0;
    for (let i = 0; i < link; i++) value += (page?.[(address + i) & (pageSize - 1)] ?? 0) * 2 ** (8 * i);
    return value;
  }

  #setLink(address: number, value: number): void {
    const page = this.#pages[address >>> pageBits];
    if (!page) return;
    for (let i = 0; i < link; i++) page[(address + i) & (pageSize - 1)] = Math.floor(value / 2 ** (8 * i)) % 256;
  }
}

function grow(postings: Postings): void {
  const places = new Uint32Array(postings.places.length * 2);
  places.set(postings.places);
  postings.places = places;
  const times = new Uint16Array(postings.times.length * 2);
  times.set(postings.times);
  postings.times = times;
}
