import type { Edition } from '../../edition/edition.js';
import type { ReferenceType } from '../../names/gazetteer.js';
import { daysOf } from '../../records/partial-date.js';
import type { Bilingual, CooperationDocument, CooperationRecord } from '../../records/schema.js';
import type { About } from '../about.js';
import { plainText } from '../plain-text.js';
import { readerOf, type Reader } from '../reader.js';
import { addressCell, listCell } from './cells.js';
import type { Column } from './table.js';

/** A document with the record that reports it. */
export interface DocumentRow {
  readonly record: CooperationRecord;
  readonly document: CooperationDocument;
  /** Its place among the documents of the record, from 1. */
  readonly number: number;
}

/** The columns of both tables, in order. docs/exports.md describes each. */
export interface Columns {
  readonly records: readonly Column<CooperationRecord>[];
  readonly documents: readonly Column<DocumentRow>[];
}

const precisionOf = (date: string) => (date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year');

/**
 * The columns for one edition and reader. English and Chinese stand beside each other whatever the reader's language; only the
 * filter and how to cite are in that language alone. Chinese is in the reader's script.
 */
export function columnsOf(edition: Edition, about: About, script: (text: string) => string): Columns {
  const english = readerOf(edition, 'en', script);
  const chinese = readerOf(edition, 'zh', script);
  const titleZh = (title: Bilingual | null | undefined) => (title?.zh === undefined ? '' : script(plainText(title.zh)));
  const named = <Row>(column: string, type: ReferenceType, ids: (row: Row) => readonly string[]): Column<Row>[] => [
    [column, (row) => listCell(ids(row))],
    [`${column}_en`, (row) => listCell(ids(row).map((id) => nameBy(english, type, id)))],
    [`${column}_zh`, (row) => listCell(ids(row).map((id) => nameBy(chinese, type, id)))],
  ];
  const aboutColumns = <Row>(): Column<Row>[] => [
    ['register_version', () => about.version],
    ['register_date', () => about.loaded],
    ['filter', () => about.filter],
    ['how_to_cite', () => about.citation],
    ['licence', () => about.licence],
  ];
  const dated = <Row>(recordOf: (row: Row) => CooperationRecord): Column<Row>[] => [
    ['date', (row) => recordOf(row).date],
    ['date_precision', (row) => precisionOf(recordOf(row).date)],
    ['date_basis', (row) => recordOf(row).dateBasis],
    ['date_from', (row) => daysOf(recordOf(row).date).from],
    ['date_to', (row) => daysOf(recordOf(row).date).to],
  ];

  return {
    records: [
      ['record_id', ({ id }) => id],
      ...dated((record: CooperationRecord) => record),
      ...named('kind', 'kind', ({ kind }: CooperationRecord) => [kind]),
      ['title_en', ({ title }) => plainText(title.en)],
      ['title_zh', ({ title }) => titleZh(title)],
      ...named('countries', 'country', ({ countries }: CooperationRecord) => countries),
      ...named('bodies', 'body', ({ bodies }: CooperationRecord) => bodies),
      ['people_en', ({ people }) => listCell(people.map(english.person))],
      ['people_zh', ({ people }) => listCell(people.map(chinese.person))],
      ['place_city_en', ({ place }) => plainText(place?.city ?? '')],
      ['place_city_zh', ({ place }) => script(plainText(place?.cityZh ?? ''))],
      ['place_country', ({ place }) => place?.country ?? ''],
      ['document_count', ({ instruments }) => instruments.reduce((sum, { count }) => sum + count, 0)],
      ['documents_en', ({ instruments }) => listCell(instruments.map(english.document))],
      ['documents_zh', ({ instruments }) => listCell(instruments.map(chinese.document))],
      ...named('fields', 'field', ({ fields }: CooperationRecord) => fields),
      ...named('topics', 'topic', ({ topics }: CooperationRecord) => topics),
      ['facts_en', ({ facts }) => listCell(facts.en)],
      ['facts_zh', ({ facts }) => listCell((facts.zh ?? []).map(script))],
      ['source_urls', ({ sources }) => addressCell(sources.map(({ url }) => url))],
      ['source_publishers', ({ sources }) => listCell(sources.map(({ publisher }) => publisher))],
      ['source_titles', ({ sources }) => listCell(sources.map(({ title }) => title ?? ''))],
      ['source_dates', ({ sources }) => listCell(sources.map(({ published }) => published ?? ''))],
      ['source_languages', ({ sources }) => listCell(sources.map(({ language }) => language))],
      ['source_archives', ({ sources }) => addressCell(sources.map(({ archive }) => archive ?? ''))],
      ...aboutColumns<CooperationRecord>(),
    ],
    documents: [
      ['record_id', ({ record }) => record.id],
      ['document_number', ({ number }) => number],
      ['count', ({ document }) => document.count],
      ...named('type', 'document-type', ({ document }: DocumentRow) => [document.type]),
      ['title_en', ({ document }) => plainText(document.title?.en ?? '')],
      ['title_zh', ({ document }) => titleZh(document.title)],
      ['signed', ({ document }) => document.signed ?? ''],
      ...named('parties', 'body', ({ document }: DocumentRow) => document.parties),
      ['signatories', ({ document }) => listCell(document.signatories)],
      ...named('fields', 'field', ({ document }: DocumentRow) => document.fields),
      ...named('record_kind', 'kind', ({ record }: DocumentRow) => [record.kind]),
      ...dated(({ record }: DocumentRow) => record).map(([name, cell]): Column<DocumentRow> => [
        `record_${name}`,
        cell,
      ]),
      ['record_title_en', ({ record }) => plainText(record.title.en)],
      ['record_title_zh', ({ record }) => titleZh(record.title)],
      ...named('countries', 'country', ({ record }: DocumentRow) => record.countries),
      ['source_urls', ({ record }) => addressCell(record.sources.map(({ url }) => url))],
      ...aboutColumns<DocumentRow>(),
    ],
  };
}

const nameBy = (reader: Reader, type: ReferenceType, id: string) =>
  type === 'body' ? reader.body(id) : reader.name(type, id);
