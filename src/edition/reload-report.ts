import type { Fault } from '../records/register.js';
import type { RegisterChanges } from '../records/register-changes.js';

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

/** The ids of what differs. */
export const idsOf = ({
  added,
  changed,
  removed,
}: RegisterChanges): Pick<ReloadReport, 'added' | 'changed' | 'removed'> => ({
  added: added.map(({ id }) => id),
  changed: changed.map(({ id }) => id),
  removed: removed.map(({ id }) => id),
});
