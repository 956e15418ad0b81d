import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { check, formatFault, formatWarning } from '../records/check.js';
import { shownPath } from '../records/data-folder.js';
import { loadRegister } from '../records/load-register.js';
import type { Fault, Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { duplicatesOf } from '../records/warnings/possible-duplicates.js';
import { askRecord } from './ask-record.js';
import type { Asker } from './asker.js';
import { recordPath, recordText } from './record-file.js';

/**
 * Asks for a new record, writes its file and checks it. Nothing is written where the one who is asked leaves, or says no at
 * the end.
 *
 * @returns the file, as faults show it; undefined where none was written
 * @throws DataFolderError where the folder gives no register
 * @throws Left where the one who is asked leaves
 * @throws Error where the file exists or cannot be written
 */
export async function newRecord(asker: Asker, folder: string): Promise<string | undefined> {
  const register = await loadRegister(folder);
  asker.say('A new record. What is known is asked for part by part; Ctrl+C leaves without writing anything.');
  const record = await askRecord(asker, register);
  const path = join(folder, recordPath(record));
  const file = shownPath(path);
  const text = recordText(record);
  asker.say(`\n${text}`);
  if (!(await isMeant(asker, record, register, file))) {
    asker.say('Nothing was written.');
    return undefined;
  }
  await write(path, file, text);
  await sayFindings(asker, folder, file);
  return file;
}

/** Asks whether to write, with the records that may tell of the same before their eyes. */
function isMeant(asker: Asker, record: CooperationRecord, register: Register, file: string): Promise<boolean> {
  const alike = duplicatesOf(record, register);
  for (const { id, title } of alike)
    asker.say(`This may be told already in ${register.fileOf.get(id) ?? id}: “${title.en}”.`);
  return asker.confirm({
    message: alike.length > 0 ? `Write ${file} all the same?` : `Write ${file}?`,
    initial: alike.length === 0,
  });
}

async function write(path: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`${file} exists already and is left as it is. Nothing was written.`);
    throw error;
  }
}

async function sayFindings(asker: Asker, folder: string, file: string): Promise<void> {
  const { faults, warnings } = await check(folder);
  // A doubt between two records stands at one of them and names the other.
  const concerns = (found: Fault) => found.file === file || found.message.includes(file);
  const own = [...faults.filter(concerns).map(formatFault), ...warnings.filter(concerns).map(formatWarning)];
  asker.say(`Wrote ${file}. ${own.length === 0 ? 'The check finds nothing wrong with it.' : 'The check says:'}`);
  for (const line of own) asker.say(line);
}
