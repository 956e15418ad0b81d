import { listCell } from './csv/cells.js';
import { table, type Column } from './csv/table.js';

/** What was asked and could not be answered, as one row. */
export interface GapRow {
  readonly words: readonly string[];
  /** `country:KH`, and the names of the same in the reader's language. */
  readonly entities: readonly string[];
  readonly names: readonly string[];
  readonly language: string;
  readonly outcome: string;
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

const dateCell = (date: Date): string => date.toISOString().slice(0, 10);

const columns: readonly Column<GapRow>[] = [
  ['words', ({ words }) => listCell(words)],
  ['entities', ({ entities }) => listCell(entities)],
  ['names', ({ names }) => listCell(names)],
  ['outcome', ({ outcome }) => outcome],
  ['language', ({ language }) => language],
  ['times', ({ times }) => times],
  ['first_asked', ({ firstAt }) => dateCell(firstAt)],
  ['last_asked', ({ lastAt }) => dateCell(lastAt)],
];

/** Gaps as CSV, one row each, in the form of `/export` (docs/exports.md). */
export const gapsAsCsv = (gaps: readonly GapRow[]): Buffer => table(columns, gaps);
