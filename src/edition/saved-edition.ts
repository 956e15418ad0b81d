import { buildGazetteerInTurns } from '../names/build-gazetteer.js';
import { preparePostings } from '../records/record-postings.js';
import { restoreRegister, saveRegister, type SavedRegister } from '../records/saved-register.js';
import { restoreRecordIndex, type SavedIndex } from '../search/saved-index.js';
import type { Edition } from './edition.js';

/** What takes longest to make of an edition. Whoever keeps it sees to it that only the same code is given it again, unaltered. */
interface SavedEdition {
  readonly register: SavedRegister;
  readonly index: SavedIndex;
}

/** An edition as a text to keep; undefined where it has faults, is not of this folder, or is large. */
export function saveEdition({ register, index }: Edition, folder: string): string | undefined {
  const saved = saveRegister(register, folder);
  if (!saved || !index.save) return undefined;
  return JSON.stringify({ register: saved, index: index.save() } satisfies SavedEdition);
}

/** The edition that would be built from a folder; undefined where its files are not those that were saved. */
export async function restoreEdition(text: string, folder: string): Promise<Edition | undefined> {
  const saved = JSON.parse(text) as SavedEdition;
  const register = await restoreRegister(saved.register, folder);
  if (!register) return undefined;
  await preparePostings(register);
  const names = await buildGazetteerInTurns(register);
  return { register, names, index: await restoreRecordIndex(saved.index, register, names) };
}
