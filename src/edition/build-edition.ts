import { buildGazetteer } from '../names/build-gazetteer.js';
import type { Register } from '../records/register.js';
import { buildRecordIndex } from '../search/build-record-index.js';
import type { Edition } from './edition.js';

/** Derives names and index from a register. The index is built in slices, so that answers go on meanwhile. */
export async function buildEdition(register: Register): Promise<Edition> {
  const names = buildGazetteer(register);
  // What spelling is repaired by is made at the first misspelt word; made here, no question waits for it.
  names.link('Camboida');
  return { register, names, index: await buildRecordIndex(register, names) };
}
