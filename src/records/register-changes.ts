import type { Register } from './register.js';
import type { CooperationRecord } from './schema.js';
import type { Steps } from './turns.js';

/** What differs between two registers: each list in the order of its register, newest first. */
export interface RegisterChanges {
  readonly added: readonly CooperationRecord[];
  /** As they are now. */
  readonly changed: readonly CooperationRecord[];
  readonly removed: readonly CooperationRecord[];
  /** Whether bodies, topics, fields, kinds and document types are those of before. */
  readonly sameVocabularies: boolean;
}

const vocabularies = ['bodies', 'topics', 'fields', 'kinds', 'documentTypes'] as const;
/** Records looked at between two pauses. */
const between = 256;

/** What differs between two registers, the second of which was loaded with the first as its `previous`. */
export function* changesBetween(before: Register, after: Register): Steps<RegisterChanges> {
  const added: CooperationRecord[] = [];
  const changed: CooperationRecord[] = [];
  const removed: CooperationRecord[] = [];
  for (const [at, record] of after.records.entries()) {
    if (at % between === 0) yield;
    // Most records stand where they stood, and one that did not change is the same object in both.
    if (before.records[at] === record) continue;
    const earlier = before.recordById.get(record.id);
    if (!earlier) added.push(record);
    else if (earlier !== record) changed.push(record);
  }
  for (const [at, record] of before.records.entries()) {
    if (at % between === 0) yield;
    if (after.records[at] !== record && !after.recordById.has(record.id)) removed.push(record);
  }
  const sameVocabularies = vocabularies.every((vocabulary) => before[vocabulary] === after[vocabulary]);
  return { added, changed, removed, sameVocabularies };
}
