import type { Language } from '../names/gazetteer.js';
import type { CooperationRecord } from '../records/schema.js';

/** The words of the files themselves, beside those of the register. */
export interface Labels {
  readonly title: string;
  readonly registerHeading: string;
  readonly register: (version: string, date: string, records: number) => string;
  readonly selection: (filter: string, records: number) => string;
  readonly howToCite: string;
  /** The sentence to cite with. */
  readonly citation: (version: string, date: string, held: number, filter: string, selected: number) => string;
  readonly citeSources: string;
  readonly licenceHeading: string;
  readonly licence: string;
  readonly incomplete: string;
  readonly omitted: (omitted: number, of: number) => string;
  readonly record: string;
  readonly kind: string;
  readonly date: string;
  readonly dateBasis: Readonly<Record<CooperationRecord['dateBasis'], string>>;
  readonly place: string;
  readonly countries: string;
  readonly bodies: string;
  readonly people: string;
  readonly fields: string;
  readonly topics: string;
  readonly facts: string;
  readonly documents: string;
  readonly untitled: (count: number) => string;
  readonly several: (count: number) => string;
  readonly parties: string;
  readonly signatories: string;
  readonly covers: string;
  readonly signed: string;
  readonly sources: string;
  readonly archived: string;
  readonly colon: string;
  /** Between the items of a list. */
  readonly comma: string;
  /** Between what is said of one thing: name, role, body. */
  readonly pause: string;
  /** Between items that hold commas themselves. */
  readonly semicolon: string;
  readonly inBrackets: (text: string) => string;
}

const english: Labels = {
  title: 'Accord register of bilateral standardization cooperation',
  registerHeading: 'Register',
  register: (version, date, records) => `version ${version}, loaded on ${date}, ${counted(records)}`,
  selection: (filter, records) => `${filter} (${counted(records)})`,
  howToCite: 'How to cite',
  citation: (version, date, held, filter, selected) =>
    `Accord, register of bilateral standardization cooperation, version ${version}, loaded on ${date} with ${counted(held)}. Selection: ${filter} (${counted(selected)}).`,
  citeSources: 'For a single fact, cite the id of the record and the sources that it names.',
  licenceHeading: 'Licence',
  licence:
    'MIT License, Copyright (c) 2026 Accord contributors. The texts behind the links belong to their publishers.',
  incomplete: 'The register is not complete: that nothing is recorded does not mean that nothing happened.',
  omitted: (omitted, of) =>
    `${omitted} of the ${counted(of)} ${omitted === 1 ? 'is' : 'are'} not in this calendar, being dated to a month or a year only:`,
  record: 'Record',
  kind: 'Kind',
  date: 'Date',
  dateBasis: { act: 'stated by the source', report: 'date of the report', inferred: 'inferred' },
  place: 'Place',
  countries: 'Sides',
  bodies: 'Bodies',
  people: 'People',
  fields: 'Fields',
  topics: 'Topics',
  facts: 'Facts',
  documents: 'Documents',
  untitled: (count) => (count === 1 ? 'title not given by the source' : 'titles not given by the source'),
  several: (count) => `${count} documents`,
  parties: 'parties',
  signatories: 'signed by',
  covers: 'covers',
  signed: 'signed',
  sources: 'Sources',
  archived: 'archived copy',
  colon: ': ',
  comma: ', ',
  pause: ', ',
  semicolon: '; ',
  inBrackets: (text) => ` (${text})`,
};

const simplified: Labels = {
  title: 'Accord双边标准化合作登记册',
  registerHeading: '登记册',
  register: (version, date, records) => `版本${version}，${date}载入，共${records}条记录`,
  selection: (filter, records) => `${filter}（${records}条记录）`,
  howToCite: '引用方式',
  citation: (version, date, held, filter, selected) =>
    `Accord双边标准化合作登记册，版本${version}，${date}载入，共${held}条记录。所选内容：${filter}（${selected}条记录）。`,
  citeSources: '引用单个事实时，请注明记录编号及其所列来源。',
  licenceHeading: '许可',
  licence: 'MIT许可证（MIT License），Copyright (c) 2026 Accord contributors。链接所指文本的权利归其发布者所有。',
  incomplete: '登记册并不完整：未收录不等于从未发生。',
  omitted: (omitted, of) => `${of}条记录中有${omitted}条只注明月份或年份，未列入本日历：`,
  record: '记录',
  kind: '类别',
  date: '日期',
  dateBasis: { act: '来源载明', report: '报道日期', inferred: '推定' },
  place: '地点',
  countries: '各方',
  bodies: '机构',
  people: '人员',
  fields: '领域',
  topics: '主题',
  facts: '事实',
  documents: '文件',
  untitled: () => '来源未给出标题',
  several: (count) => `${count}份文件`,
  parties: '缔约方',
  signatories: '签署人',
  covers: '涵盖领域',
  signed: '签署日期',
  sources: '来源',
  archived: '存档副本',
  colon: '：',
  comma: '、',
  pause: '，',
  semicolon: '；',
  inBrackets: (text) => `（${text}）`,
};

function counted(records: number): string {
  return records === 1 ? '1 record' : `${records} records`;
}

export const labelsOf: Readonly<Record<Language, Labels>> = { en: english, zh: simplified };
