import { buildGazetteerInTurns } from '../names/build-gazetteer.js';
import { preparePostings } from '../records/record-postings.js';
import type { RegisterChanges } from '../records/register-changes.js';
import type { Register } from '../records/register.js';
import { buildRecordIndex } from '../search/build-record-index.js';
import { pause } from '../records/turns.js';
import type { Edition } from './edition.js';

/** The edition in use, and what differs between its register and the next one. */
export interface Before {
  readonly edition: Edition;
  readonly changes: RegisterChanges;
}

/** How an edition comes from a register, and from the edition before it. */
export type BuildEdition = (register: Register, before?: Before) => Promise<Edition>;

/**
 * Derives names, postings and index from a register, in slices between which answers go on. Where the edition before is
 * given, what did not change is taken from it.
 */
export async function buildEdition(register: Register, before?: Before): Promise<Edition> {
  await preparePostings(register, before?.edition.register);
  await pause();
  const names = before?.edition.names.next?.(register, before.changes) ?? (await buildGazetteerInTurns(register));
  await pause();
  const index =
    (await before?.edition.index.next(register, names, before.changes)) ?? (await buildRecordIndex(register, names));
  await pause();
  return { register, names, index };
}
