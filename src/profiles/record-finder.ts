import type { Edition } from '../edition/edition.js';
import { takingTurns } from '../records/turns.js';
import { textsOf, tokensOf } from './title-tokens.js';

/**
 * Where the tokens of records stand, laid out so that the beginning of a word is one run of numbers: tokens are numbered in
 * alphabetical order. Whether a record has a word that begins so is then one binary search, and the records that have one are
 * a stretch of one array.
 */
export interface RecordFinder {
  /** In alphabetical order. */
  readonly tokens: readonly string[];
  /** Numbers of the tokens of each record's titles, ascending; those of record i are from `titleStarts[i]` on. */
  readonly titles: Uint32Array;
  readonly titleStarts: Uint32Array;
  /** The same with the names of all that it refers to. */
  readonly all: Uint32Array;
  readonly allStarts: Uint32Array;
  /** Places of the records that have each token, newest first; those of token t are from `postingStarts[t]` on. */
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
}

const made = new WeakMap<Edition['register'], RecordFinder>();

/**
 * Makes what `findRecord` looks records up in, in slices of 5 ms between which the event loop runs. To be awaited for a new
 * edition before it is put to use; who does not has it made at the first look-up.
 */
export async function prepareRecordFinder(edition: Edition): Promise<void> {
  if (made.has(edition.register)) return;
  const steps = build(edition);
  const turn = takingTurns();
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      made.set(edition.register, value);
      return;
    }
    await turn();
  }
}

/** The finder of an edition, made at once where that was not done before. */
export function recordFinderOf(edition: Edition): RecordFinder {
  const known = made.get(edition.register);
  if (known) return known;
  const steps = build(edition);
  let step = steps.next();
  while (!step.done) step = steps.next();
  made.set(edition.register, step.value);
  return step.value;
}

/** Yields after every record and every step of sorting that takes as long. */
function* build(edition: Edition): Generator<undefined, RecordFinder> {
  const { records } = edition.register;
  const numbers = new Map<string, number>();
  const number = (token: string) => {
    const known = numbers.get(token) ?? numbers.size;
    if (known === numbers.size) numbers.set(token, known);
    return known;
  };
  const named = new Map<string, readonly number[]>();
  const numbersOf = (text: string) => tokensOf(text).map(number);
  const titles: Set<number>[] = [];
  const all: Set<number>[] = [];
  for (const record of records) {
    const texts = textsOf(record, edition);
    const own = new Set(texts.titles.flatMap(numbersOf));
    const whole = new Set(own);
    for (const name of texts.names) {
      // Many records share a name: it is cut once.
      const tokens = named.get(name) ?? numbersOf(name);
      named.set(name, tokens);
      for (const token of tokens) whole.add(token);
    }
    titles.push(own);
    all.push(whole);
    yield;
  }

  const tokens: string[] = [];
  const places = new Uint32Array(numbers.size);
  const byFirst = new Map<string, string[]>();
  for (const token of numbers.keys()) {
    const first = token.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(token);
    else byFirst.set(first, [token]);
  }
  for (const first of [...byFirst.keys()].sort()) {
    for (const token of byFirst.get(first)?.sort() ?? []) {
      places[numbers.get(token) ?? 0] = tokens.length;
      tokens.push(token);
    }
    yield;
  }

  const [titleNumbers, titleStarts] = yield* rows(titles, places);
  const [allNumbers, allStarts] = yield* rows(all, places);
  const [postings, postingStarts] = yield* inverted(allNumbers, allStarts, tokens.length);
  return { tokens, titles: titleNumbers, titleStarts, all: allNumbers, allStarts, postings, postingStarts };
}

/** Sets of numbers one after the other in one array, each ascending, with where each begins and a last entry for the end. */
function* rows(sets: readonly Set<number>[], places: Uint32Array): Generator<undefined, [Uint32Array, Uint32Array]> {
  const starts = new Uint32Array(sets.length + 1);
  sets.forEach((set, i) => (starts[i + 1] = (starts[i] ?? 0) + set.size));
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  for (const [i, set] of sets.entries()) {
    const row = numbers.subarray(starts[i], starts[i + 1]);
    let at = 0;
    for (const one of set) row[at++] = places[one] ?? 0;
    row.sort();
    yield;
  }
  return [numbers, starts];
}

/** For each number the rows that hold it, ascending. */
function* inverted(
  numbers: Uint32Array,
  starts: Uint32Array,
  size: number,
): Generator<undefined, [Uint32Array, Uint32Array]> {
  const ends = new Uint32Array(size + 1);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (const one of numbers.subarray(starts[row], starts[row + 1])) ends[one + 1] = (ends[one + 1] ?? 0) + 1;
    yield;
  }
  for (let i = 0; i < size; i++) ends[i + 1] = (ends[i + 1] ?? 0) + (ends[i] ?? 0);
  const postings = new Uint32Array(numbers.length);
  const next = ends.slice();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (const one of numbers.subarray(starts[row], starts[row + 1])) {
      const at = next[one] ?? 0;
      postings[at] = row;
      next[one] = at + 1;
    }
    yield;
  }
  return [postings, ends];
}
