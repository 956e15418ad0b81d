import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { bodiesOf } from './dimensions.js';

/** The records that name a thing, by its id, newest first. */
export type Postings = ReadonlyMap<string, readonly CooperationRecord[]>;

/** Where things are named, so that what concerns one record or body is found without walking all. */
export interface RegisterPostings {
  readonly byCountry: Postings;
  /** Bodies that take part or are parties. */
  readonly byBody: Postings;
  /** Bodies for which a person is named, which need not take part. */
  readonly byOffice: Postings;
  /** For each topic the number of records that name it. */
  readonly topicCounts: ReadonlyMap<string, number>;
  /** The place of each record in `register.records`. */
  readonly placeOf: ReadonlyMap<string, number>;
}

const made = new WeakMap<Register, RegisterPostings>();

/** The postings of a register, made at the first use and kept with it. */
export function postingsOf(register: Register): RegisterPostings {
  const known = made.get(register);
  if (known) return known;
  const byCountry = new Map<string, CooperationRecord[]>();
  const byBody = new Map<string, CooperationRecord[]>();
  const byOffice = new Map<string, CooperationRecord[]>();
  const topicCounts = new Map<string, number>();
  const placeOf = new Map<string, number>();
  const add = (map: Map<string, CooperationRecord[]>, ids: Iterable<string>, record: CooperationRecord) => {
    for (const id of new Set(ids)) {
      const list = map.get(id);
      if (list) list.push(record);
      else map.set(id, [record]);
    }
  };
  register.records.forEach((record, place) => {
    placeOf.set(record.id, place);
    add(byCountry, record.countries, record);
    add(byBody, bodiesOf(record), record);
    add(
      byOffice,
      record.people.flatMap(({ body }) => body ?? []),
      record,
    );
    for (const topic of record.topics) topicCounts.set(topic, (topicCounts.get(topic) ?? 0) + 1);
  });
  const postings = { byCountry, byBody, byOffice, topicCounts, placeOf };
  made.set(register, postings);
  return postings;
}

/** How much topics tell, from 0 to 1: 1 for those that hardly any record has, near 0 for one that most have. */
export function rarityOf(topics: readonly string[], register: Register): number {
  const { topicCounts } = postingsOf(register);
  const all = Math.log(register.records.length + 1);
  const sum = topics.reduce((total, topic) => total + 1 - Math.log(topicCounts.get(topic) ?? 1) / all, 0);
  return Math.min(1, sum);
}
