import type { Body, CooperationRecord, Term, Topic } from './schema.js';

/** One fault of a data file, in the words `npm run check` prints. Line and column count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do, one sentence. */
  readonly message: string;
  /** The id of the record that was set aside for it, where the fault lies in a record. */
  readonly record?: string;
}

/**
 * A data folder from which no register can be made: missing, unreadable, empty, or without a vocabulary. The message says
 * which in one line; a register in use stays in use.
 */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';

  constructor(readonly faults: readonly [Fault, ...Fault[]]) {
    const [{ file, message }] = faults;
    super(`${file} ${message}`);
  }
}

/**
 * All records and vocabularies as they stood at one load. Never changes: a reload makes a new one beside it. Whoever
 * began an answer on one register ends it on the same one. Every id that a record refers to is in its vocabulary.
 */
export interface Register {
  /** Hash of the content (12 hexadecimal digits): equal data give equal versions. */
  readonly version: string;
  readonly loadedAt: Date;
  /** Newest first; records of equal date by id. */
  readonly records: readonly CooperationRecord[];
  readonly recordById: ReadonlyMap<string, CooperationRecord>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly fields: ReadonlyMap<string, Term>;
  readonly kinds: ReadonlyMap<string, Term>;
  readonly documentTypes: ReadonlyMap<string, Term>;
  /** The file from which each record was read, as faults show it. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** What was wrong with the files; the records concerned are not in `records`, or stand there in an earlier good version. */
  readonly faults: readonly Fault[];
}
