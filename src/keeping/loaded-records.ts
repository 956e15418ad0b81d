import { createHash } from 'node:crypto';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import type { LoadedRecord } from '../state/news.js';
import type { Subject } from '../state/follows.js';

/**
 * How the hashes are made. A change of the way they are made, or of the schema of a record, takes a new name: a load of
 * another scheme owes nobody anything, as after an upgrade every record would look changed.
 */
export const hashScheme = 'sha256-json-1';

const hashes = new WeakMap<CooperationRecord, string>();

/** A record as the state knows it: its content as a hash, and what it is about, by which follows match it. */
export function loadedRecord(record: CooperationRecord, register: Register): LoadedRecord {
  // A record that did not change is the same object after a reload.
  let hash = hashes.get(record);
  if (hash === undefined)
    hashes.set(record, (hash = createHash('sha256').update(JSON.stringify(record)).digest('base64url')));
  return { id: record.id, hash, subjects: subjectsOf(record, register) };
}

/** Who follows a topic hears of narrower ones too. */
function subjectsOf(record: CooperationRecord, { topics }: Register): Subject[] {
  const withBroader = new Set<string>();
  for (const id of record.topics)
    for (let at: string | null = id; at !== null && !withBroader.has(at); at = topics.get(at)?.broader ?? null)
      withBroader.add(at);
  const bodies = new Set([...record.bodies, ...record.instruments.flatMap(({ parties }) => parties)]);
  const of = (kind: Subject['kind'], ids: Iterable<string>): Subject[] => [...ids].map((id) => ({ kind, id }));
  return [
    ...of('country', new Set(record.countries)),
    ...of('body', bodies),
    ...of('field', new Set(record.fields)),
    ...of('topic', withBroader),
  ];
}
