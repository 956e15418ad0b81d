import type { Edition } from '../../edition/edition.js';
import type { CooperationRecord } from '../../records/schema.js';
import type { About } from '../about.js';
import { columnsOf, type DocumentRow } from './columns.js';
import { table } from './table.js';

/** The two tables, each with a row of column names. */
export interface CsvTables {
  /** One row a record. */
  readonly records: Buffer;
  /** One row a document, joined to its record by `record_id`; undefined where the records list none. */
  readonly documents: Buffer | undefined;
}

/**
 * Writes records as CSV.
 *
 * There are two tables, because both questions are asked of the register: how often did they meet, and how many documents did
 * they sign. A table of documents alone would lose the meetings, and one of both would count each act as often as it has
 * documents.
 *
 * The version of the register, the filter and how to cite are columns, the same in each row. Lines before or after the
 * table would be rows of another shape, which parsers refuse or take for records; and columns stay with a row when tables
 * are filtered, sorted or put together.
 */
export function asCsv(
  edition: Edition,
  records: readonly CooperationRecord[],
  about: About,
  script: (text: string) => string,
): CsvTables {
  const columns = columnsOf(edition, about, script);
  const documents = records.flatMap((record) =>
    record.instruments.map((document, at): DocumentRow => ({ record, document, number: at + 1 })),
  );
  return {
    records: table(columns.records, records),
    documents: documents.length === 0 ? undefined : table(columns.documents, documents),
  };
}
