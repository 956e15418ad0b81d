import type { Gazetteer } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { RecordIndex } from '../search/record-index.js';

/** One edition of the register with all that is derived from it: built whole, swapped whole, never changed. */
export interface Edition {
  readonly register: Register;
  readonly names: Gazetteer;
  readonly index: RecordIndex;
}
