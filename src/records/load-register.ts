import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { crossCheck } from './cross-check.js';
import { deepFreeze } from './deep-freeze.js';
import { listRecordFiles, requireFolder, shownPath } from './data-folder.js';
import { keepEarlier, type Served } from './keep-earlier.js';
import { areWhole, digestOfText, memoryOf, remember, stampOf, stampOfAll, type KnownFile } from './file-memory.js';
import { sortedNewestFirst } from './newest-first.js';
import { holdsMany, readRecordFile, type RecordText, type WrittenRecord } from './record-files.js';
import { DataFolderError, type Fault, type Register } from './register.js';
import { recordSchema } from './schema.js';
import { inTurns, pause, takingTurns } from './turns.js';
import { validate } from './validate.js';
import { versionOf } from './version.js';
import { readVocabularies, vocabularyFiles, type Vocabularies } from './vocabularies.js';
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
  const memory = memoryOf(previous);
  const vocabularyStamp = stampOfAll(vocabularyFiles.map((name) => join(folder, name)));
  const isSame =
    memory !== undefined &&
    vocabularyStamp !== undefined &&
    memory.vocabularyStamp === vocabularyStamp &&
    areWhole(memory.vocabularies);
  const vocabularies = isSame ? memory.vocabularies : await readVocabularies(folder, previous, turn);
  const files = new Map<string, KnownFile>();
  const served = await readRecords(join(folder, 'records'), {
    vocabularies,
    previous,
    known: isSame ? memory.files : new Map<string, KnownFile>(),
    files,
    watched,
    turn,
  });
  await pause();
  if (previous) await inTurns(keepEarlier(served, vocabularies, previous));
  const { bodies, topics, fields, kinds, documentTypes } = vocabularies;
  const faults = [bodies, topics, fields, kinds, documentTypes, served].flatMap((part): Fault[] => part.faults);
  if (served.records.size === 0) {
    const message = `holds no record that can be used${faults.length > 0 ? ': `npm run check` tells why' : ''}`;
    throw new DataFolderError([{ file: shownPath(join(folder, 'records')), line: 1, column: 1, message }, ...faults]);
  }
  const before = isSame && areWhole(vocabularies) ? previous : undefined;
  const maps = {
    bodies: before?.bodies ?? bodies.entries(),
    topics: before?.topics ?? topics.entries(),
    fields: before?.fields ?? fields.entries(),
    kinds: before?.kinds ?? kinds.entries(),
    documentTypes: before?.documentTypes ?? documentTypes.entries(),
  };
  const isKnown = (part: string, id: string, thing: unknown) =>
    part === 'records' ? previous?.recordById.get(id) === thing : before !== undefined;
  const { version, digests } = await inTurns(
    versionOf({ records: served.records, ...maps }, (part, id, thing) =>
      memory && isKnown(part, id, thing) ? memory.digests.get(`${part} ${id}`) : undefined,
    ),
  );
  const register: Register = Object.freeze({
    version,
    loadedAt: new Date(),
    records: Object.freeze(await inTurns(sortedNewestFirst(served.records.values()))),
    recordById: served.records,
    ...maps,
    fileOf: served.fileOf,
    faults: Object.freeze(faults),
  });
  remember(register, { files, vocabularies, vocabularyStamp, digests });
  return register;
}

/** How many files are read at a time. */
const batch = 32;

interface Reading {
  readonly vocabularies: Vocabularies;
  readonly previous: Register | undefined;
  /** The files as they were read for the previous register; none where its vocabularies were others. */
  readonly known: ReadonlyMap<string, KnownFile>;
  /** Takes what is to be remembered of the files. */
  readonly files: Map<string, KnownFile>;
  readonly watched: LoadOptions['watched'];
  readonly turn: () => Promise<void>;
}

async function readRecords(folder: string, reading: Reading): Promise<Served> {
  const { known, files, turn } = reading;
  const listing = await listRecordFiles(folder);
  const shown = reading.watched?.(listing.paths.length);
  const served: Served = { records: new Map(), fileOf: new Map(), faults: [...listing.faults] };
  for (let first = 0; first < listing.paths.length; first += batch) {
    const changed: { readonly path: string; readonly stamp: string | undefined }[] = [];
    for (const path of listing.paths.slice(first, first + batch)) {
      await turn();
      const stamp = stampOf(path);
      const file = known.get(path);
      if (file && stamp !== undefined && stamp === file.stamp && keepAll(file, served, reading)) files.set(path, file);
      else changed.push({ path, stamp });
    }
    // Small files are read at once and taken one after the other; of large ones each is decoded by itself, between turns.
    const small = changed
      .filter(({ path }) => !holdsMany(path))
      .map(async ({ path }) => [path, await readRecordFile(path)] as const);
    const texts = new Map(await Promise.all(small));
    for (const { path, stamp } of changed) {
      const text = texts.get(path) ?? (await readRecordFile(path));
      if ('fault' in text) served.faults.push(text.fault);
      else await takeAll(text.records, { path, stamp }, served, reading);
    }
    shown?.step(Math.min(batch, listing.paths.length - first));
  }
  shown?.end();
  return served;
}

/** Serves the records of a file that did not change; not where another file has one of its ids. */
function keepAll({ ids }: KnownFile, served: Served, { previous }: Reading): boolean {
  for (const id of ids.values()) if (served.records.has(id) || !previous?.recordById.has(id)) return false;
  for (const id of ids.values()) keep(id, previous?.fileOf.get(id) ?? '', served, previous);
  return true;
}

function keep(id: string, file: string, served: Served, previous: Register | undefined): void {
  const record = previous?.recordById.get(id);
  if (!record) return;
  served.records.set(id, record);
  served.fileOf.set(id, file);
}

/** Serves the records of a file: those whose text is as it was, as they were; others once they are checked. */
async function takeAll(
  records: readonly RecordText[],
  { path, stamp }: { readonly path: string; readonly stamp: string | undefined },
  served: Served,
  { vocabularies, previous, known, files, turn }: Reading,
): Promise<void> {
  const before = known.get(path)?.ids;
  const faults = served.faults.length;
  const ids = new Map<string, string>();
  for (const { text, read } of records) {
    await turn();
    const digest = digestOfText(text);
    const unchanged = before?.get(digest);
    if (unchanged !== undefined && previous?.recordById.has(unchanged) && !served.records.has(unchanged)) {
      keep(unchanged, previous.fileOf.get(unchanged) ?? '', served, previous);
      ids.set(digest, unchanged);
    } else {
      const id = take(read(), served, vocabularies, previous);
      if (id !== undefined) ids.set(digest, id);
    }
  }
  files.set(path, { stamp: served.faults.length === faults ? stamp : undefined, ids });
}

/** Adds a record to those served, or its faults to the faults. @returns the id of a record that is served */
function take(
  { file, written, idOfFile, probableId }: WrittenRecord,
  served: Served,
  vocabularies: Vocabularies,
  previous: Register | undefined,
): string | undefined {
  const report = (position: { line: number; column: number }, message: string) =>
    served.faults.push({ file, ...position, message, ...(probableId !== undefined && { record: probableId }) });
  if (written.unreadable) {
    report(written.unreadable.position, written.unreadable.message);
    return undefined;
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
  if (problems.length > 0 || 'problems' in result) return undefined;

  const record = result.value;
  const earlier = previous?.recordById.get(record.id);
  served.records.set(record.id, isDeepStrictEqual(earlier, record) && earlier ? earlier : deepFreeze(record));
  served.fileOf.set(record.id, file);
  return record.id;
}

function problemsOfId(id: string, idOfFile: string | undefined, other: string | undefined): Problem[] {
  const problem = (message: string): Problem => ({ path: ['id'], at: 'value', message: `\`id: ${id}\` ${message}` });
  if (idOfFile !== undefined && id !== idOfFile)
    return [problem(`is not the name of the file: ids never change, so put back \`${idOfFile}\` or rename a new file`)];
  return other === undefined ? [] : [problem(`is used already in ${other}: give one of the two another id`)];
}
