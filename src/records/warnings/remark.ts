import type { Entry } from '../places.js';
import type { Fault } from '../register.js';
import type { Path } from '../written.js';

/**
 * Something that is probably wrong with a record or a body, though it may be right: no rule is broken. Found in a register
 * alone, so it knows the part and not yet its place in a file.
 */
export interface Remark {
  readonly about: Entry;
  /** Leads from the record or body to the part. */
  readonly path: Path;
  /** What is doubtful and what to do, one sentence. */
  readonly message: string;
}

/** A remark with its place, as `npm run check` prints it. */
export interface Warning extends Fault {
  readonly kind: WarningKind;
}

export const warningKinds = [
  'possible-duplicate',
  'no-chinese',
  'one-body-twice',
  'source-disagrees',
  'later-than-source',
] as const;

export type WarningKind = (typeof warningKinds)[number];
