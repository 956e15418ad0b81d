import { isDeepStrictEqual } from 'node:util';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';

/** What a record gives to names: whom and what it names, and how. */
function naming({ countries, bodies, people, fields, topics, kind, place, instruments }: CooperationRecord) {
  const named = people.map(({ name, nameZh, body }) => ({ name, nameZh, body }));
  return { countries, bodies, named, fields, topics, kind, place, types: instruments.map(({ type }) => type) };
}

/** More records than this are not compared: that would hold others up, and building anew is done in turns. */
const most = 500;

/**
 * The records that differ between two registers, where they are few, none was added or removed, no vocabulary changed, and
 * those that differ name what they named before. Undefined where anything else changed.
 */
export function changedInTextAlone(before: Register, after: Register): CooperationRecord[] | undefined {
  const vocabularies = ['bodies', 'topics', 'fields', 'kinds', 'documentTypes'] as const;
  if (vocabularies.some((vocabulary) => before[vocabulary] !== after[vocabulary])) return undefined;
  if (before.records.length !== after.records.length) return undefined;
  const changed = after.records.filter((record) => before.recordById.get(record.id) !== record);
  const namesTheSame = (record: CooperationRecord) => {
    const earlier = before.recordById.get(record.id);
    return earlier !== undefined && isDeepStrictEqual(naming(earlier), naming(record));
  };
  return changed.length <= most && changed.every(namesTheSame) ? changed : undefined;
}
