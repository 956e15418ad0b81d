import type { Edition } from '../edition/edition.js';
import { fold } from '../names/fold.js';
import type { CooperationRecord } from '../records/schema.js';
import { recordFinderOf, type RecordFinder } from './record-finder.js';
import { beginningsOf } from './title-tokens.js';

/** Discord shows at most this many choices. */
export const mostFound = 25;

/** Up to this many records that have the rarest word are looked at one by one; beyond, records are walked newest first. */
const mostListed = 5_000;
/** And at most this many are walked. */
const mostWalked = 10_000;

/** A run of token numbers, the end excluded. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The records that a text being typed may mean, best first: the one of that id; those that have a word for each that is typed,
 * first those with all of them in the title, the newest first. Where none has them all, what full-text search finds, which reads
 * misspelt words and other names for things. An empty text gives the newest.
 *
 * @param limit at most 25
 */
export function findRecord(edition: Edition, typed: string, limit: number): CooperationRecord[] {
  const { register, index } = edition;
  const most = Math.min(limit, mostFound);
  const text = typed.trim();
  const exact = register.recordById.get(text) ?? register.recordById.get(fold(text));
  if (exact) return [exact];
  const beginnings = beginningsOf(text);
  if (beginnings.length === 0) return register.records.slice(0, most);
  const places = placesOf(recordFinderOf(edition), beginnings, register.records.length, most);
  if (places.length > 0) return places.flatMap((place) => register.records[place] ?? []);
  return index.search(text, most).hits.flatMap(({ record }) => register.recordById.get(record) ?? []);
}

function placesOf(finder: RecordFinder, beginnings: readonly string[], records: number, most: number): number[] {
  const length = ({ from, to }: Run) => (finder.postingStarts[to] ?? 0) - (finder.postingStarts[from] ?? 0);
  // The rarest first: most records lack it, and are passed over at once.
  const runs = beginnings.map((beginning) => runOf(finder.tokens, beginning)).sort((a, b) => length(a) - length(b));
  const [rarest] = runs;
  if (!rarest || length(rarest) === 0) return [];
  const inTitle: number[] = [];
  const elsewhere: number[] = [];
  for (const place of candidates(finder, rarest, records)) {
    if (!runs.every((run) => holds(finder.all, finder.allStarts, place, run))) continue;
    if (runs.every((run) => holds(finder.titles, finder.titleStarts, place, run))) inTitle.push(place);
    else if (elsewhere.length < most) elsewhere.push(place);
    if (inTitle.length === most) break;
  }
  return [...inTitle, ...elsewhere].slice(0, most);
}

/** Places of the records that may have the rarest word, newest first. */
function* candidates(finder: RecordFinder, { from, to }: Run, records: number): Generator<number> {
  const places = finder.postings.subarray(finder.postingStarts[from], finder.postingStarts[to]);
  if (places.length <= mostListed) yield* new Set(places.slice().sort());
  else for (let place = 0; place < Math.min(records, mostWalked); place++) yield place;
}

/** The tokens that begin with a text. */
function runOf(tokens: readonly string[], beginning: string): Run {
  const from = firstAt(tokens.length, (i) => (tokens[i] ?? '') >= beginning);
  const to = firstAt(tokens.length, (i) => {
    const token = tokens[i] ?? '';
    return token >= beginning && !token.startsWith(beginning);
  });
  return { from, to };
}

/** Whether a row holds a number of the run. */
function holds(numbers: Uint32Array, starts: Uint32Array, row: number, { from, to }: Run): boolean {
  const start = starts[row] ?? 0;
  const length = (starts[row + 1] ?? start) - start;
  const at = start + firstAt(length, (i) => (numbers[start + i] ?? 0) >= from);
  return at < start + length && (numbers[at] ?? 0) < to;
}

/** The first of the numbers below `size` for which it holds, where it holds for all after it; `size` where for none. */
function firstAt(size: number, isReached: (i: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
