import { stringify } from 'csv-stringify/sync';
import { defused } from './formulas.js';

/** A column: its name, which never changes, and what stands in it for a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => string | number];

/**
 * Writes rows as CSV: RFC 4180, lines ended by CRLF, UTF-8 with a byte order mark, without which Excel reads Chinese as another
 * encoding; texts that a spreadsheet would take for formulas are defused.
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Buffer {
  const text = stringify(
    rows.map((row) => columns.map(([, cell]) => cell(row))),
    {
      bom: true,
      header: true,
      columns: columns.map(([name]) => ({ key: name })),
      record_delimiter: 'windows',
      quote_record_delimiter: true,
      cast: { string: defused },
    },
  );
  return Buffer.from(text);
}
