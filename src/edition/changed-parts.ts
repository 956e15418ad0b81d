import { isDeepStrictEqual } from 'node:util';
import type { Register } from '../records/register.js';

/** The parts of a record (or of an entry of a vocabulary) that differ, by the names they have in files. */
export function changedParts(before: object, after: object): string[] {
  const [one, other] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...parts].filter((part) => !isDeepStrictEqual(one?.[part], other?.[part]));
}

export const vocabularyNames = ['bodies', 'topics', 'fields', 'kinds', 'documentTypes'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** Ids of the entries of a vocabulary that are new, differ, or are gone. */
export interface VocabularyChanges {
  readonly name: VocabularyName;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Which vocabularies differ between two registers, and in what. */
export const vocabularyChanges = (before: Register, after: Register): VocabularyChanges[] =>
  vocabularyNames.flatMap((name) => {
    const [earlier, later]: readonly ReadonlyMap<string, object>[] = [before[name], after[name]];
    if (!earlier || !later) return [];
    const added = [...later.keys()].filter((id) => !earlier.has(id));
    const removed = [...earlier.keys()].filter((id) => !later.has(id));
    const changed = [...later].flatMap(([id, entry]) => {
      const known = earlier.get(id);
      return known && !isDeepStrictEqual(known, entry) ? [id] : [];
    });
    return added.length + changed.length + removed.length > 0 ? [{ name, added, changed, removed }] : [];
  });
