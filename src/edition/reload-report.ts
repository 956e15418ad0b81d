import type { Fault, Register } from '../records/register.js';

/** What a reload did, for whoever asked for it. */
export interface ReloadReport {
  /** `unchanged`: the content is what it was (faults may differ). `failed`: the edition before goes on serving. */
  readonly outcome: 'reloaded' | 'unchanged' | 'failed';
  /** Ids of records: in order of the register, newest first. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** What was wrong with the files. The records concerned are not served, or in their earlier version. */
  readonly setAside: readonly Fault[];
  /** How many records are served now, and in which version. */
  readonly records: number;
  readonly version: string;
  /** Milliseconds. */
  readonly took: number;
  /** For `failed`: why, in one line. */
  readonly reason?: string;
  /** For `failed`: what was thrown, for the log. */
  readonly error?: unknown;
}

/** Which records differ between two registers, the second of which was loaded with the first as its `previous`. */
export function difference(before: Register, after: Register): Pick<ReloadReport, 'added' | 'changed' | 'removed'> {
  const added: string[] = [];
  const changed: string[] = [];
  for (const record of after.records) {
    const earlier = before.recordById.get(record.id);
    // A record that did not change is the same object in both.
    if (!earlier) added.push(record.id);
    else if (earlier !== record) changed.push(record.id);
  }
  const removed = before.records.flatMap(({ id }) => (after.recordById.has(id) ? [] : [id]));
  return { added, changed, removed };
}
