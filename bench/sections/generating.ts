import { buildGazetteer } from '../../src/names/build-gazetteer.js';
import { loadRegister } from '../../src/records/load-register.js';
import type { Findings, Task } from '../section.js';
import { writeDataFolder } from '../synthetic/data-folder.js';
import { synthesize } from '../synthetic/records.js';

/** The shipped data, of whose shape the made-up records are. */
export const shipped = 'data';

/** Writes the made-up records. */
export async function generating({ folder, size }: Task): Promise<Findings> {
  const register = await loadRegister(shipped);
  await writeDataFolder(folder, shipped, synthesize(register, buildGazetteer(register), size));
  return { tables: [] };
}
