import { buildGazetteerInTurns } from '../names/build-gazetteer.js';
import { preparePostings } from '../records/record-postings.js';
import type { Register } from '../records/register.js';
import { buildRecordIndex } from '../search/build-record-index.js';
import { pause } from '../records/turns.js';
import type { Edition } from './edition.js';

/**
 * Derives names, postings and index from a register, in slices between which answers go on. Where the edition before is
 * given, what did not change is taken from it.
 */
export async function buildEdition(register: Register, before?: Edition): Promise<Edition> {
  await preparePostings(register, before?.register);
  await pause();
  const names = before?.names.next?.(register) ?? (await buildGazetteerInTurns(register));
  await pause();
  const index = (await before?.index.next(register, names)) ?? (await buildRecordIndex(register, names));
  await pause();
  return { register, names, index };
}
