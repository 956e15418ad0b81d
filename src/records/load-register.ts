import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { crossCheck } from './cross-check.js';
import { listRecordFiles, requireFolder, shownPath } from './data-folder.js';
import { keepEarlier, type Served } from './keep-earlier.js';
import { comparePartialDates } from './partial-date.js';
import { readRecordFile, type WrittenRecord } from './record-files.js';
import { DataFolderError, type Fault, type Register } from './register.js';
import { recordSchema } from './schema.js';
import { takingTurns } from './turns.js';
import { validate } from './validate.js';
import { readVocabularies, type Vocabularies } from './vocabularies.js';
import type { Problem } from './written.js';

export interface LoadOptions {
  /** The register in use. Faulty records stay as they are there, and records that did not change stay the same objects. */
  readonly previous?: Register | undefined;
  /** Called with the number of record files there are; what it gives back is told as they are read, and when all are. */
  readonly watched?: ((total: number) => { step(n: number): void; end(): void }) | undefined;
}

/**
 * Reads a data folder into a new register. A faulty record or vocabulary entry is set aside and reported in `faults`; where
 * the previous register holds an earlier version, that stays. Works in slices of some milliseconds, so that whatever else
 * the process does goes on meanwhile.
 *
 * @throws DataFolderError where the folder gives no register: missing, unreadable, without a vocabulary or a single record.
 */
export async function loadRegister(folder: string, { previous, watched }: LoadOptions = {}): Promise<Register> {
  const turn = takingTurns();
  await requireFolder(folder);
  await requireFolder(join(folder, 'records'));
  const vocabularies = await readVocabularies(folder, previous, turn);
  const served = await readRecords(join(folder, 'records'), vocabularies, { previous, watched }, turn);
  if (previous) keepEarlier(served, vocabularies, previous);
  const { bodies, topics, fields, kinds, documentTypes } = vocabularies;
  const faults = [bodies, topics, fields, kinds, documentTypes, served].flatMap((part): Fault[] => part.faults);
  if (served.records.size === 0) {
    const message = `holds no record that can be used${faults.length > 0 ? ': `npm run check` tells why' : ''}`;
    throw new DataFolderError([{ file: shownPath(join(folder, 'records')), line: 1, column: 1, message }, ...faults]);
  }
  const maps = {
    bodies: bodies.entries(),
    topics: topics.entries(),
    fields: fields.entries(),
    kinds: kinds.entries(),
    documentTypes: documentTypes.entries(),
  };
  const records = [...served.records.values()].sort(
    (a, b) => comparePartialDates(b.date, a.date) || comparePartialDates(a.id, b.id),
  );
  return Object.freeze({
    version: await versionOf([served.records, ...Object.values(maps)], turn),
    loadedAt: new Date(),
    records: Object.freeze(records),
    recordById: served.records,
    ...maps,
    fileOf: served.fileOf,
    faults: Object.freeze(faults),
  });
}

/** How many files are read at a time. */
const batch = 32;

async function readRecords(
  folder: string,
  vocabularies: Vocabularies,
  { previous, watched }: LoadOptions,
  turn: () => Promise<void>,
): Promise<Served> {
  const listing = await listRecordFiles(folder);
  const shown = watched?.(listing.paths.length);
  const served: Served = { records: new Map(), fileOf: new Map(), faults: [...listing.faults] };
  for (let first = 0; first < listing.paths.length; first += batch) {
    const files = await Promise.all(listing.paths.slice(first, first + batch).map(readRecordFile));
    for (const file of files) {
      if ('fault' in file) served.faults.push(file.fault);
      else
        for (const read of file.records) {
          await turn();
          take(read(), served, vocabularies, previous);
        }
    }
    shown?.step(files.length);
  }
  shown?.end();
  return served;
}

/** Adds a record to those served, or its faults to the faults. */
function take(
  { file, written, idOfFile, probableId }: WrittenRecord,
  served: Served,
  vocabularies: Vocabularies,
  previous: Register | undefined,
): void {
  const report = (position: { line: number; column: number }, message: string) =>
    served.faults.push({ file, ...position, message, ...(probableId !== undefined && { record: probableId }) });
  if (written.unreadable) {
    report(written.unreadable.position, written.unreadable.message);
    return;
  }
  const result = validate(recordSchema, written.value);
  const problems: Problem[] =
    'problems' in result
      ? [...result.problems]
      : [
          ...problemsOfId(result.value.id, idOfFile, served.fileOf.get(result.value.id)),
          ...crossCheck(result.value, vocabularies),
        ];
  for (const { path, at, message } of problems) report(written.positionOf(path, at), message);
  if (problems.length > 0 || 'problems' in result) return;

  const record = result.value;
  const earlier = previous?.recordById.get(record.id);
  served.records.set(record.id, isDeepStrictEqual(earlier, record) && earlier ? earlier : deepFreeze(record));
  served.fileOf.set(record.id, file);
}

function problemsOfId(id: string, idOfFile: string | undefined, other: string | undefined): Problem[] {
  const problem = (message: string): Problem => ({ path: ['id'], at: 'value', message: `\`id: ${id}\` ${message}` });
  if (idOfFile !== undefined && id !== idOfFile)
    return [problem(`is not the name of the file: ids never change, so put back \`${idOfFile}\` or rename a new file`)];
  return other === undefined ? [] : [problem(`is used already in ${other}: give one of the two another id`)];
}

/** The content as a short hash, the same in whatever order the files were read. */
async function versionOf(
  maps: readonly ReadonlyMap<string, { readonly id: string }>[],
  turn: () => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const map of maps) {
    hash.update('\n');
    for (const id of [...map.keys()].sort()) {
      await turn();
      hash.update(JSON.stringify(map.get(id)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) deepFreeze(part as unknown);
    Object.freeze(value);
  }
  return value;
}
