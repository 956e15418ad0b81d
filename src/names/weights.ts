import type { Register } from '../records/register.js';
import { pausing, type Steps } from '../records/turns.js';
import type { Reference, ReferenceType } from './gazetteer.js';
import { regions } from './listed/regions.js';

/** A reference as a key of maps. */
export function keyOfReference({ type, id }: Reference): string {
  return `${type} ${id}`;
}

interface Count {
  records: number;
  /** The record counted last, so that none counts twice. */
  last: unknown;
}

/** The regions that each country belongs to. */
function regionsByMember(): ReadonlyMap<string, readonly string[]> {
  const of = new Map<string, string[]>();
  for (const [region, { members }] of regions)
    for (const code of members) of.set(code, [...(of.get(code) ?? []), region]);
  return of;
}

/** Counts, for everything that can be named, the records that name it. */
export function* weightsOf(register: Register): Steps<(reference: Reference) => number> {
  const counts = new Map<ReferenceType, Map<string, Count>>();
  const count = (type: ReferenceType, id: string, record: unknown) => {
    let ofType = counts.get(type);
    if (!ofType) counts.set(type, (ofType = new Map<string, Count>()));
    const entry = ofType.get(id);
    if (!entry) ofType.set(id, { records: 1, last: record });
    else if (entry.last !== record) {
      entry.records++;
      entry.last = record;
    }
  };
  const regionsOf = regionsByMember();
  yield* pausing(register.records, (record) => {
    for (const code of record.countries) {
      count('country', code, record);
      for (const region of regionsOf.get(code) ?? []) count('region', region, record);
    }
    for (const id of record.bodies) {
      count('body', id, record);
      const kind = register.bodies.get(id)?.kind;
      if (kind !== undefined) count('body-kind', kind, record);
    }
    for (const { name } of record.people) count('person', name, record);
    for (const id of record.fields) count('field', id, record);
    for (const id of record.topics) count('topic', id, record);
    for (const { type } of record.instruments) {
      count('document-type', type, record);
      count('document-type', 'document', record);
    }
    count('kind', record.kind, record);
    if (record.place?.city) count('city', record.place.city, record);
  });
  return ({ type, id }) => counts.get(type)?.get(id)?.records ?? 0;
}
