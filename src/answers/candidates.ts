import type { AnyOf, Period, Scope } from '../questions/query.js';
import { newestFirst } from '../records/newest-first.js';
import { postingsOf, type Dimension, type Places, type RecordPostings } from '../records/record-postings.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { withNarrower } from './narrower.js';

/**
 * The records that may meet a scope, newest first: all that do, and others. Found by what the scope names, so that a question
 * about two countries looks at their records and not at all there are.
 *
 * @param saying the ids of the records that may say the words of the scope, where that is known
 */
export function candidatesFor(
  scope: Scope,
  register: Register,
  saying?: ReadonlySet<string>,
): Iterable<CooperationRecord> {
  room.clear();
  if (scope.records) return recordsOf(new Set(scope.records), register);
  const [fewest, ...others] = conditionsOf(scope, register).sort((a, b) => a.most - b.most);
  if (saying && saying.size < (fewest?.most ?? Infinity)) return recordsOf(saying, register);
  if (!fewest) return register.records;
  let places = fewest.places();
  for (const { most, places: read } of others) {
    // Reading a long list to shorten a short one takes longer than looking at the few records.
    if (most > worthReading * places.length) break;
    places = inBoth(places, read());
  }
  return recordsAt(places, register);
}

const worthReading = 20;

/**
 * Room for places that are worked with, the same for every call. A buffer of its own for each would be memory outside of V8's heap,
 * and while a register is being built there is so much of that that V8 stops at each new one to look for garbage, 5 to 10 ms long.
 */
class Room {
  readonly #buffers: Uint32Array[] = [];
  #taken = 0;

  /** Takes everything back. */
  clear(): void {
    this.#taken = 0;
  }

  take(length: number): Uint32Array {
    let buffer = this.#buffers[this.#taken];
    if (!buffer || buffer.length < length) buffer = new Uint32Array(Math.max(1024, Math.ceil(1.5 * length)));
    this.#buffers[this.#taken++] = buffer;
    return buffer.subarray(0, length);
  }
}

const room = new Room();

function recordsOf(ids: ReadonlySet<string>, { recordById }: Register): CooperationRecord[] {
  return [...ids].flatMap((id) => recordById.get(id) ?? []).sort(newestFirst);
}

function recordsAt(places: Places, { records }: Register): CooperationRecord[] {
  const found: CooperationRecord[] = [];
  for (const place of places) {
    const record = records[place];
    if (record) found.push(record);
  }
  return found;
}

/** One thing that all records must meet, with where those stand that do. */
interface Condition {
  /** At most so many records meet it. */
  readonly most: number;
  readonly places: () => Places;
}

function conditionsOf(scope: Scope, register: Register): Condition[] {
  const postings = postingsOf(register);
  const any = (dimension: Dimension, ids: Iterable<string>) =>
    anyOf([...new Set(ids)].map((id) => postings.of(dimension, id)));
  const each = (dimension: Dimension, lists: readonly AnyOf[] = []) => lists.map((list) => any(dimension, list));
  const periods = scope.period ? [scope.period, ...(scope.orPeriods ?? [])] : [];
  return [
    ...each('country', scope.countries),
    ...each('body', scope.bodies),
    ...each('person', scope.people),
    ...each('field', scope.fields),
    ...each('field', scope.recordFields),
    ...(scope.topics ?? []).map((list) => any('topic', withNarrower(list, register))),
    ...(scope.bodyKinds ? [any('body-kind', scope.bodyKinds)] : []),
    ...(scope.kinds ? [any('kind', scope.kinds)] : []),
    ...(scope.types ? [any('type', scope.types)] : []),
    ...(scope.cities ? [any('city', scope.cities)] : []),
    ...(scope.placeCountries ? [any('place-country', scope.placeCountries)] : []),
    ...(periods.length > 0 ? [any('year', yearsOf(periods, postings))] : []),
  ];
}

/** The years for which there are records and of which a day lies in one of the periods. */
function yearsOf(periods: readonly Period[], postings: RecordPostings): string[] {
  const meets = (year: string) =>
    periods.some(
      ({ from, to }) => (from === null || from.slice(0, 4) <= year) && (to === null || year <= to.slice(0, 4)),
    );
  return [...postings.ids('year')].filter(meets);
}

function anyOf(lists: readonly Places[]): Condition {
  const most = lists.reduce((sum, { length }) => sum + length, 0);
  const places = () => {
    const [only = room.take(0), ...others] = lists;
    if (others.length === 0) return only;
    const all = room.take(most);
    let length = 0;
    for (const list of lists) {
      all.set(list, length);
      length += list.length;
    }
    all.sort();
    return withoutRepeats(all);
  };
  return { most, places };
}

function withoutRepeats(rising: Places): Places {
  let kept = 0;
  for (const place of rising) if (kept === 0 || rising[kept - 1] !== place) rising[kept++] = place;
  return rising.subarray(0, kept);
}

function inBoth(a: Places, b: Places): Places {
  const both = room.take(Math.min(a.length, b.length));
  let length = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) both[length++] = one;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return both.subarray(0, length);
}
