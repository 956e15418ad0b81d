/** What is wrong with the state, by what its reader can do about it. */
export type StateFault =
  /** Another process holds the file or the rows; the same call may succeed a moment later. */
  | 'locked'
  /** The database cannot be reached at present, or broke off; the same call may succeed later. */
  | 'unreachable'
  /** No space is left where the state lies; the same call may succeed once there is. */
  | 'full'
  /** The state was written by a newer Accord. */
  | 'newer'
  /** What lies there is not a state, or no longer one. */
  | 'damaged'
  /** The system, or the database, does not let us read or write there. */
  | 'forbidden'
  /** What was to be written contradicts what stands there. */
  | 'conflict'
  /** The state was closed before the call. */
  | 'closed'
  /** Anything else: a fault of ours, most likely. */
  | 'failed';

/** Faults that pass: whoever gets one may try the same call again later. */
const passing: ReadonlySet<StateFault> = new Set(['locked', 'unreachable', 'full']);

/**
 * Why a call to the state failed. The message says in one line what is wrong, where, and what to do; it holds no password and
 * nothing that a user wrote. The error of the engine is the `cause`.
 */
export class StateError extends Error {
  override readonly name = 'StateError';

  constructor(
    readonly fault: StateFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether the same call may succeed later without anybody changing the call. */
  get passing(): boolean {
    return passing.has(this.fault);
  }
}

/** What to do about each fault, after "The state ... ": a sentence each. */
const advice: Readonly<Record<StateFault, string>> = {
  locked: 'is held by another process; stop that process, or wait until it has finished',
  unreachable: 'cannot be reached; it is tried again at the next use. Check that it runs and that its disk can be read',
  full: 'has no space left; free some on its disk and it goes on by itself',
  newer: 'was written by a newer Accord; run that version, or restore the backup made before the upgrade',
  damaged: 'is damaged; restore a backup, or move it away to begin with an empty one',
  forbidden:
    'may not be read or written by this process; correct its owner and permissions, or the credentials in DATABASE_URL',
  conflict: 'holds something that contradicts what was to be written; nothing was changed',
  closed: 'was closed before this call',
  failed: 'could not do what was asked; nothing was changed. This is a fault of Accord: please report it',
};

/** A fault with its standard words: `place` names the file or the database, `detail` is what the engine said. */
export const stateError = (fault: StateFault, place: string, detail: string, cause?: unknown): StateError =>
  new StateError(
    fault,
    `The state ${place} ${advice[fault]} (${detail}).`,
    cause === undefined ? undefined : { cause },
  );
