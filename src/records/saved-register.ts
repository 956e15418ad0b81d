import { relative, sep, join } from 'node:path';
import { listRecordFiles, readText, shownPath } from './data-folder.js';
import { deepFreeze } from './deep-freeze.js';
import { digestOfText, memoryOf, remember, stampOf, stampOfAll, type KnownFile } from './file-memory.js';
import { sortedNewestFirst } from './newest-first.js';
import { readRecordFile } from './record-files.js';
import type { Register } from './register.js';
import type { CooperationRecord } from './schema.js';
import { inTurns, takingTurns } from './turns.js';
import { vocabularyFiles, type Vocabularies } from './vocabularies.js';
import { Vocabulary } from './vocabulary.js';

/**
 * A register without faults as plain data, so that the next start need not read YAML and check it. It names the texts from which it
 * was made: of the same texts in files of the same names, the same code makes the same register.
 */
export interface SavedRegister {
  readonly version: string;
  /** In the order of `vocabularyFiles`: the digest of the file's text, and the entries. */
  readonly vocabularies: readonly { readonly digest: string; readonly entries: readonly unknown[] }[];
  /** Files of records by their path in the folder, with the digests of their texts and the records made of these. */
  readonly files: readonly {
    readonly path: string;
    /** What tells that the file was not written since, so that it need not be read. See `stampOf`. */
    readonly stamp?: string | undefined;
    readonly digests: readonly string[];
    readonly records: readonly CooperationRecord[];
  }[];
}

const parts = [
  'bodies',
  'topics',
  'fields',
  'kinds',
  'documentTypes',
] as const satisfies readonly (keyof Vocabularies)[];

/** A register to be saved; undefined where it has faults, which are to be found again, or was not read from this folder. */
export function saveRegister(register: Register, folder: string): SavedRegister | undefined {
  const memory = memoryOf(register);
  if (!memory || register.faults.length > 0) return undefined;
  const inOrder = [...memory.files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const files = inOrder.map(([path, { ids, stamp }]) => ({
    path: pathIn(folder, path),
    stamp,
    digests: [...ids.keys()],
    records: [...ids.values()].flatMap((id) => register.recordById.get(id) ?? []),
  }));
  return {
    version: register.version,
    vocabularies: parts.map((part) => ({
      digest: memory.vocabularies[part].digest,
      entries: [...register[part].values()],
    })),
    files,
  };
}

/** A path in the folder, the same on all systems. */
const pathIn = (folder: string, path: string) => relative(folder, path).split(sep).join('/');

/**
 * The register that `loadRegister` would make of a folder, from what was saved; undefined where any file of the folder is not what
 * it was, or is not there, or there is another.
 */
export async function restoreRegister(saved: SavedRegister, folder: string): Promise<Register | undefined> {
  const turn = takingTurns();
  const paths = vocabularyFiles.map((name) => join(folder, name));
  const vocabularyStamp = stampOfAll(paths);
  for (const [at, path] of paths.entries()) {
    const source = await readText(path);
    if ('fault' in source || digestOfText(source.text) !== saved.vocabularies[at]?.digest) return undefined;
  }
  const listing = await listRecordFiles(join(folder, 'records'));
  if (listing.faults.length > 0 || listing.paths.length !== saved.files.length) return undefined;
  const files = new Map<string, KnownFile>();
  const records = new Map<string, CooperationRecord>();
  const fileOf = new Map<string, string>();
  for (const [at, path] of listing.paths.entries()) {
    await turn();
    const file = saved.files[at];
    const stamp = stampOf(path);
    if (!file || pathIn(folder, path) !== file.path) return undefined;
    const isKnown = stamp !== undefined && stamp === file.stamp;
    if (!isKnown && !(await hasTexts(path, file.digests))) return undefined;
    const ids = new Map<string, string>();
    for (const [at, record] of file.records.entries()) {
      ids.set(file.digests[at] ?? '', record.id);
      records.set(record.id, deepFreeze(record));
      fileOf.set(record.id, shownPath(path));
    }
    files.set(path, { stamp, ids });
  }
  const vocabularies = Object.fromEntries(
    parts.map((part, at) => [part, vocabularyOf(shownPath(paths[at] ?? ''), saved.vocabularies[at])]),
  ) as unknown as Vocabularies;
  const { bodies, topics, fields, kinds, documentTypes } = vocabularies;
  const register: Register = Object.freeze({
    version: saved.version,
    loadedAt: new Date(),
    records: Object.freeze(await inTurns(sortedNewestFirst(records.values()))),
    recordById: records,
    bodies: bodies.entries(),
    topics: topics.entries(),
    fields: fields.entries(),
    kinds: kinds.entries(),
    documentTypes: documentTypes.entries(),
    fileOf,
    faults: Object.freeze([]),
  });
  // What each record hashes to is found out by the first reload.
  remember(register, { files, vocabularies, vocabularyStamp, digests: new Map<string, number>() });
  return register;
}

/** Whether the texts of the records in a file are those with these digests. */
async function hasTexts(path: string, digests: readonly string[]): Promise<boolean> {
  const source = await readRecordFile(path);
  if ('fault' in source || source.records.length !== digests.length) return false;
  return source.records.every(({ text }, at) => digestOfText(text) === digests[at]);
}

function vocabularyOf(
  file: string,
  saved: SavedRegister['vocabularies'][number] | undefined,
): Vocabulary<{ id: string }> {
  const vocabulary = new Vocabulary<{ id: string }>(file, undefined, saved?.digest ?? '');
  for (const entry of (saved?.entries ?? []) as readonly { readonly id: string }[])
    // Where it stands is asked of what is at fault, which is never saved.
    vocabulary.usable.set(entry.id, { entry, written: { value: entry, positionOf: () => ({ line: 1, column: 1 }) } });
  return vocabulary;
}
