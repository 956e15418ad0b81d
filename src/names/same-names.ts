import { isDeepStrictEqual } from 'node:util';
import type { RegisterChanges } from '../records/register-changes.js';
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
 * The records that differ from those of the register before, where they are few, none was added or removed, no vocabulary
 * changed, and those that differ name what they named before. Undefined where anything else changed.
 */
export function changedInTextAlone(
  before: Register,
  { added, changed, removed, sameVocabularies }: RegisterChanges,
): readonly CooperationRecord[] | undefined {
  if (!sameVocabularies || added.length > 0 || removed.length > 0 || changed.length > most) return undefined;
  const namesTheSame = (record: CooperationRecord) => {
    const earlier = before.recordById.get(record.id);
    return earlier !== undefined && isDeepStrictEqual(naming(earlier), naming(record));
  };
  return changed.every(namesTheSame) ? changed : undefined;
}
