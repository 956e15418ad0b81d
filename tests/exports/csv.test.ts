import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defused } from '../../src/exports/csv/formulas.js';
import { plainText } from '../../src/exports/plain-text.js';
import { daysOf } from '../../src/records/partial-date.js';
import { anyRecords, anyText, editionNaming } from './any-record.js';
import { readCsv, readTable } from './read-csv.js';
import { cambodian, records, register, write, writeOne } from './written.js';

const tablesOf = (...input: Parameters<typeof write>) => write(...input).map(({ bytes }) => readTable(bytes));
const list = (cell: string | undefined) => (cell === undefined || cell === '' ? [] : cell.split(' | '));

describe('the table of records', () => {
  const [table = []] = tablesOf({ format: 'csv' });

  it('has one row a record, in the order selected', () => {
    expect(table.map((row) => row['record_id'])).toEqual(records.map(({ id }) => id));
  });

  it('has each title, fact, place and source of the register, unaltered', () => {
    for (const [at, record] of records.entries()) {
      const row = table[at] ?? {};
      expect(row).toMatchObject({
        date: record.date,
        date_basis: record.dateBasis,
        kind: record.kind,
        title_en: record.title.en,
        title_zh: record.title.zh ?? '',
        place_city_en: record.place?.city ?? '',
        place_city_zh: record.place?.cityZh ?? '',
        place_country: record.place?.country ?? '',
      });
      expect(list(row['countries'])).toEqual(record.countries);
      expect(list(row['bodies'])).toEqual(record.bodies);
      expect(list(row['fields'])).toEqual(record.fields);
      expect(list(row['topics'])).toEqual(record.topics);
      expect(list(row['facts_en'])).toEqual(record.facts.en);
      expect(list(row['facts_zh'])).toEqual(record.facts.zh ?? []);
      expect(list(row['source_urls'])).toEqual(record.sources.map(({ url }) => url));
      expect(row['source_titles']?.split(' | ')).toEqual(record.sources.map(({ title }) => title ?? ''));
      expect(list(row['people_en'])).toHaveLength(record.people.length);
    }
  });

  it('keeps a date as it is recorded and gives beside it the days that it may be', () => {
    for (const [at, { date }] of records.entries()) {
      const { from, to } = daysOf(date);
      expect(table[at]).toMatchObject({ date, date_from: from, date_to: to });
    }
    const precisions = new Set(table.map((row) => `${row['date']?.length} ${row['date_precision']}`));
    expect([...precisions].sort()).toEqual(['10 day', '4 year', '7 month']);
  });

  it('names countries and bodies in English and Chinese beside their codes, and bodies with their abbreviation', () => {
    const row = table.find((one) => one['record_id'] === '2025-cn-kh-three-mous');
    expect(row).toMatchObject({
      countries: 'CN | KH',
      countries_en: 'China | Cambodia',
      countries_zh: '中国 | 柬埔寨',
      document_count: '3',
    });
    expect(list(row?.['bodies_en'])[0]).toBe('State Administration for Market Regulation (SAMR)');
    expect(list(row?.['bodies_zh'])[0]).toBe('国家市场监督管理总局（SAMR）');
    expect(list(row?.['people_en'])[0]).toBe(
      'Luo Wen (罗文), Administrator, State Administration for Market Regulation (SAMR)',
    );
    expect(list(row?.['documents_en'])[0]).toBe(
      'memorandum of understanding: MoU on Cooperation in the Field of Metrology',
    );
  });

  it('carries version, day, filter and how to cite in every row', () => {
    const [rows = [], documents = []] = tablesOf(
      { format: 'csv' },
      { records: cambodian, filter: 'records of China and Cambodia' },
    );
    for (const row of [...rows, ...documents]) {
      expect(row).toMatchObject({
        register_version: register.version,
        register_date: register.loadedAt.toISOString().slice(0, 10),
        filter: 'records of China and Cambodia',
      });
      expect(row['how_to_cite']).toContain(register.version);
    }
  });
});

describe('the table of documents', () => {
  const [, table = []] = tablesOf({ format: 'csv' });

  it('has one row a document, with its record', () => {
    const expected = records.flatMap(({ id, kind, instruments }) =>
      instruments.map(({ type, count, signed, title }, at) => [
        ...[id, String(at + 1), kind, type, String(count), signed ?? '', title?.en ?? ''],
      ]),
    );
    const columns = ['record_id', 'document_number', 'record_kind', 'type', 'count', 'signed', 'title_en'];
    expect(table.map((row) => columns.map((column) => row[column]))).toEqual(expected);
  });

  it('is left out where the records list no document', () => {
    const without = records.filter(({ instruments }) => instruments.length === 0);
    expect(write({ format: 'csv' }, { records: without })).toHaveLength(1);
  });
});

describe('docs/exports.md', () => {
  it('describes the columns of both tables, in order, and no other', () => {
    const [ofRecords, ofDocuments] = write({ format: 'csv' }).map(
      ({ bytes }) => readCsv(bytes.toString('utf8').slice(1))[0],
    );
    const [, first = '', second = ''] = readFileSync('docs/exports.md', 'utf8').split(/^### .*one row a .*$/m);
    const described = (part: string) =>
      [...part.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, cell = '']) =>
        [...cell.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name),
      );
    expect(described(first)).toEqual(ofRecords);
    expect(described(second)).toEqual(ofDocuments);
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\t1', "'\t1"],
    ['\r1', "'\r1"],
    ['a;=1', "a;'=1"],
    ['a; "=1"', 'a; "\'=1"'],
    ['a\n=1', "a\n'=1"],
    ['"=1"', '\'"=1"'],
    ['a | =1', 'a | =1'],
    ['EU-China', 'EU-China'],
    ['a; b = c', 'a; b = c'],
  ])('%j is written %j', (cell, written) => {
    expect(defused(cell)).toBe(written);
  });

  it('is found by whatever becomes one of the signs when compatibility forms are folded', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const sign = String.fromCharCode(code);
      if (/^[=+\-@]/.test(sign.normalize('NFKC'))) expect(defused(`${sign}1`)).toBe(`'${sign}1`);
    }
  });

  it('is no cell of the shipped register: not one is altered', () => {
    for (const { bytes } of write({ format: 'csv' })) {
      const cells = readCsv(bytes.toString('utf8').slice(1)).flat();
      expect(cells.filter((cell) => /(?:^|[;\s])'[=+\-@]/.test(cell))).toEqual([]);
    }
  });
});

describe('whatever texts a record holds,', () => {
  const runs = { numRuns: 60 };

  it('both tables are read back by the grammar of RFC 4180, with a row for each', () => {
    fc.assert(
      fc.property(anyRecords, anyText, anyText, (some, name, filter) => {
        const [table = [], documents = []] = tablesOf(
          { format: 'csv', language: 'zh' },
          { records: some, filter },
          editionNaming(name),
        );
        expect(table.map((row) => row['record_id'])).toEqual(some.map(({ id }) => id));
        expect(documents).toHaveLength(some.flatMap(({ instruments }) => instruments).length);
        for (const [at, { title, facts }] of some.entries()) {
          expect(table[at]?.['title_en']).toBe(defused(plainText(title.en)));
          expect(table[at]?.['facts_en']?.split(' | ')).toHaveLength(facts.en.length);
        }
      }),
      runs,
    );
  });

  it('no cell begins a formula, in whatever separator of cells the spreadsheet believes', () => {
    fc.assert(
      fc.property(anyRecords, anyText, (some, name) => {
        const cells = write({ format: 'csv' }, { records: some }, editionNaming(name)).flatMap(({ bytes }) =>
          readCsv(bytes.toString('utf8').slice(1)).flat(),
        );
        const parts = cells.flatMap((cell) => cell.split(/[;\t\r\n]/));
        const first = parts.map((part) =>
          part
            .replace(/^[\s\p{Cf}"]+/u, '')
            .slice(0, 1)
            .normalize('NFKC'),
        );
        expect(first.filter((sign) => /^[=+\-@]/.test(sign))).toEqual([]);
      }),
      runs,
    );
  });

  it('an apostrophe is all that is added, and text without a sign of a formula stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(defused(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        const harmless = text.replace(/[^\p{L}\p{N} ]/gu, '');
        expect(defused(harmless)).toBe(harmless);
      }),
    );
  });
});

describe('the bytes', () => {
  it('begin with a byte order mark, and every line ends with CRLF', () => {
    const bytes = writeOne({ format: 'csv' });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(bytes.subarray(-2).toString('latin1')).toBe('\r\n');
  });
});
