import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Register } from './register.js';
import type { Vocabularies } from './vocabularies.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What a load remembers of the files that it read, so that the next one reads only those that changed, and of a file of
 * many records checks only the lines that changed.
 */
export interface FileMemory {
  /** By path. Files with a fault are not remembered, so that it is found again. */
  readonly files: Map<string, KnownFile>;
  /** The vocabularies, with the stamps of their files. */
  readonly vocabularies: Vocabularies;
  readonly vocabularyStamp: string | undefined;
  /** Of each record, what `digestOf` made of it. */
  readonly digests: Map<string, number>;
}

export interface KnownFile {
  readonly stamp: string | undefined;
  /** The ids of its records, by the digest of the text of each. */
  readonly ids: ReadonlyMap<string, string>;
}

const memories = new WeakMap<Register, FileMemory>();

export const memoryOf = (register: Register | undefined): FileMemory | undefined => register && memories.get(register);

export const remember = (register: Register, memory: FileMemory): void => void memories.set(register, memory);

/**
 * A file that was written this short a while ago may be written again without a trace in its time, which some file systems
 * keep to two seconds (as git's "racily clean" entries). Milliseconds.
 */
const settled = 2_500;

/** What tells one state of a file from another; undefined where it cannot be told, or not yet. */
export function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats || Date.now() - Math.max(stats.mtimeMs, stats.ctimeMs) < settled) return undefined;
  return `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}

/** The same of several files together. */
export function stampOfAll(paths: readonly string[]): string | undefined {
  const stamps = paths.map(stampOf);
  return stamps.includes(undefined) ? undefined : stamps.join('\n');
}

/** A short name for a text, which no other text has by chance. */
export const digestOfText = (text: string): string => createHash('sha1').update(text).digest('base64').slice(0, 16);

/** Whether all entries are as their files have them, so that a next load may go on with them. */
export function areWhole({ bodies, topics, fields, kinds, documentTypes }: Vocabularies): boolean {
  const isWhole = <Entry extends { readonly id: string }>({ faults, usable }: Vocabulary<Entry>) =>
    faults.length === 0 && [...usable.values()].every(({ written }) => written !== undefined);
  return isWhole(bodies) && isWhole(topics) && [fields, kinds, documentTypes].every((terms) => isWhole(terms));
}
