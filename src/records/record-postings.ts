import { isDeepStrictEqual } from 'node:util';
import type { Register } from './register.js';
import type { CooperationRecord } from './schema.js';
import { atOnce, inTurns, pausing, type Steps } from './turns.js';

/** What records can be found by without looking at each. */
export type Dimension =
  /** Sides. */
  | 'country'
  /** Bodies that take part or are parties to a document, and their kinds. */
  | 'body'
  | 'body-kind'
  /** People named, and signatories. */
  | 'person'
  /** Fields of the record or one of its documents, and its kind, which questions name alike ("training"). */
  | 'field'
  | 'topic'
  | 'kind'
  /** Types of its documents. */
  | 'type'
  | 'city'
  | 'place-country'
  /** Years of its date and of the signatures of its documents. */
  | 'year';

/** Places in `Register.records`, rising: newest first. */
export type Places = Uint32Array;

/** For each thing that records name, where those records stand. */
export interface RecordPostings {
  /** Where the records stand that name the thing; empty where none does. */
  of(dimension: Dimension, id: string): Places;
  /** The ids of a dimension that records name. */
  ids(dimension: Dimension): Iterable<string>;
}

const none: Places = new Uint32Array(0);

function* named(record: CooperationRecord, register: Register): Generator<readonly [Dimension, string]> {
  for (const code of record.countries) yield ['country', code];
  for (const id of [record.bodies, ...record.instruments.map(({ parties }) => parties)].flat()) {
    yield ['body', id];
    yield ['body-kind', register.bodies.get(id)?.kind ?? ''];
  }
  for (const { name } of record.people) yield ['person', name];
  for (const id of record.fields) yield ['field', id];
  yield ['field', record.kind];
  for (const id of record.topics) yield ['topic', id];
  yield ['kind', record.kind];
  yield ['year', record.date.slice(0, 4)];
  for (const { type, signatories, fields, signed } of record.instruments) {
    yield ['type', type];
    for (const name of signatories) yield ['person', name];
    for (const id of fields) yield ['field', id];
    if (signed !== null) yield ['year', signed.slice(0, 4)];
  }
  if (record.place) {
    yield ['city', record.place.city ?? ''];
    yield ['place-country', record.place.country];
  }
}

type Growing = Map<Dimension, Map<string, number[]>>;

function note(dimension: Dimension, id: string, place: number, growing: Growing): void {
  let ofDimension = growing.get(dimension);
  if (!ofDimension) growing.set(dimension, (ofDimension = new Map<string, number[]>()));
  const places = ofDimension.get(id);
  if (!places) ofDimension.set(id, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

function* growingOf(register: Register): Steps<Growing> {
  const growing: Growing = new Map();
  let place = 0;
  yield* pausing(register.records, (record) => {
    for (const [dimension, id] of named(record, register)) note(dimension, id, place, growing);
    place++;
  });
  return growing;
}

function* stepsOf(register: Register): Steps<RecordPostings> {
  const done = new Map<Dimension, Lists>();
  // No function here may use the lists that grew, or they would be kept for as long as the postings are.
  for (const [dimension, lists] of yield* growingOf(register)) {
    const ofDimension = new Lists([...lists.values()].reduce((sum, { length }) => sum + length, 0));
    yield* pausing(lists, ([id, places]) => ofDimension.add(id, places));
    done.set(dimension, ofDimension);
  }
  return {
    of: (dimension, id) => done.get(dimension)?.of(id) ?? none,
    ids: (dimension) => done.get(dimension)?.ids() ?? [],
  };
}

/** Lists of one dimension in one row: most are of a few places, and a buffer of its own would take more than it holds. */
class Lists {
  readonly #places: Uint32Array;
  /** By id: where its list begins and ends. */
  readonly #at = new Map<string, { readonly from: number; readonly to: number }>();
  #length = 0;

  constructor(size: number) {
    this.#places = new Uint32Array(size);
  }

  add(id: string, places: readonly number[]): void {
    this.#places.set(places, this.#length);
    this.#at.set(id, { from: this.#length, to: (this.#length += places.length) });
  }

  of(id: string): Places | undefined {
    const at = this.#at.get(id);
    return at && this.#places.subarray(at.from, at.to);
  }

  ids(): Iterable<string> {
    return this.#at.keys();
  }
}

const made = new WeakMap<Register, RecordPostings>();

/**
 * Makes the postings of a register in slices of 5 ms, so that the first who asks for them does not wait. They are those of the
 * register before, where each record stands in its place and names what it named there.
 */
export async function preparePostings(register: Register, before?: Register): Promise<void> {
  const known = before && made.get(before);
  const keeps = known && (await inTurns(namesTheSame(before, register)));
  made.set(register, keeps ? known : await inTurns(stepsOf(register)));
}

/** More records than this are not compared: making the postings anew takes less than that. */
const mostCompared = 500;

function* namesTheSame(before: Register, after: Register): Steps<boolean> {
  if (before.bodies !== after.bodies || before.records.length !== after.records.length) return false;
  let changed = 0;
  for (const [place, record] of after.records.entries()) {
    if (place % 256 === 0) yield;
    const earlier = before.records[place];
    if (earlier === record) continue;
    if (earlier?.id !== record.id || ++changed > mostCompared) return false;
    if (!isDeepStrictEqual([...named(earlier, before)], [...named(record, after)])) return false;
    yield;
  }
  return true;
}

/** The postings of a register: those prepared, or else made now. */
export function postingsOf(register: Register): RecordPostings {
  const postings = made.get(register) ?? atOnce(stepsOf(register));
  made.set(register, postings);
  return postings;
}
