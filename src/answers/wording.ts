import type { Edition } from '../edition/edition.js';
import type { Language, Reference, ReferenceType } from '../names/gazetteer.js';
import type { Period, Query } from '../questions/query.js';
import { describeQuery } from './query-words.js';
import type { Bilingual, CooperationDocument, CooperationRecord, Term } from '../records/schema.js';

/** The words of answers that both languages share in kind: dates, lists, names, and what a query looks for. */
export interface Wording {
  readonly language: Language;
  /** Text of a record, in this language where it has it. */
  text(bilingual: Bilingual): string;
  name(type: ReferenceType, id: string): string;
  /** The abbreviation of a body where it has one, else its name. */
  body(id: string): string;
  names(type: ReferenceType, ids: readonly string[]): string;
  /** "a, b and c" / a、b和c. */
  join(parts: readonly string[]): string;
  number(value: number): string;
  /** A partial date in words: "11 March 2025" / 2025年3月11日. */
  date(date: string): string;
  /** The date of a record with its basis: "reported in April 2018". */
  dated(record: CooperationRecord): string;
  period(period: Period): string;
  person(record: CooperationRecord, name: string): string;
  /** A type of document in running text: "an MoU" / 谅解备忘录. */
  term(type: string): string;
  /** "3 MoUs" / 3份谅解备忘录. */
  documents(count: number, types: readonly string[]): string;
  acts(count: number, kinds: readonly string[]): string;
  /**
   * What a query looks for, as a noun phrase: "MoUs between China and Cambodia on metrology in 2025"; with a number, that many:
   * "three MoUs between ..." (in Chinese, the number follows: ...的谅解备忘录3份).
   */
  looking(query: Pick<Query, 'of' | 'scope' | 'except'>, count?: number): string;
  /** One document: its title, or what kind it is where it has none. */
  document(document: CooperationDocument): string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const kindNouns: Readonly<Record<string, readonly [string, string]>> = { signing: ['signing', 'signings'] };

/** The name of a term in running English: "MoU" is what everybody writes. */
function termName(term: Term | undefined, id: string, plural: boolean): string {
  if (id === 'MoU') return plural ? 'MoUs' : 'MoU';
  const special = kindNouns[id];
  if (special) return plural ? special[1] : special[0];
  return term ? (plural ? term.name_plural : term.name) : id;
}

/** The wording of one language over one edition. */
export function wordingFor(edition: Edition, language: Language): Wording {
  const { register, names } = edition;
  const zh = language === 'zh';
  const name = (type: ReferenceType, id: string): string => {
    const reference: Reference = { type, id };
    return names.nameOf(reference, language);
  };
  const join = (parts: readonly string[]): string => {
    if (parts.length <= 1) return parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    const rest = parts.slice(0, -1);
    return zh ? `${rest.join('、')}和${last}` : `${rest.join(', ')} and ${last}`;
  };
  const date = (text: string): string => {
    const [year = '', month, day] = text.split('-');
    if (zh) return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
    return [day ? String(Number(day)) : '', month ? (months[Number(month) - 1] ?? '') : '', year]
      .filter(Boolean)
      .join(' ');
  };
  const body = (id: string): string => {
    const found = register.bodies.get(id);
    if (!found) return id;
    if (zh) return found.name_zh ?? found.abbr ?? found.name;
    return found.abbr ?? found.name;
  };
  const period = ({ from, to }: Period): string => {
    const whole = from !== null && to !== null ? wholePeriod(from, to) : null;
    if (whole) return zh ? date(whole) : whole.length === 10 ? `on ${date(whole)}` : `in ${date(whole)}`;
    const yearFrom = from?.endsWith('-01-01') ? from.slice(0, 4) : from;
    const yearTo = to?.endsWith('-12-31') ? to.slice(0, 4) : to;
    if (yearFrom && yearTo)
      return zh ? `${date(yearFrom)}至${date(yearTo)}` : `between ${date(yearFrom)} and ${date(yearTo)}`;
    if (yearFrom) return zh ? `${date(yearFrom)}以来` : `since ${date(yearFrom)}`;
    if (yearTo) return zh ? `${date(yearTo)}及以前` : `up to ${date(yearTo)}`;
    return '';
  };
  const dated = (record: CooperationRecord): string => {
    const words = date(record.date);
    if (record.dateBasis === 'report')
      return zh ? `据${words}报道` : record.date.length === 10 ? `reported on ${words}` : `reported in ${words}`;
    if (record.dateBasis === 'inferred') return zh ? `${words}，推定` : `${words}, inferred`;
    return words;
  };
  const person = (record: CooperationRecord, written: string): string => {
    const found = record.people.find((candidate) => candidate.name === written);
    return zh ? (found?.nameZh ?? written) : written;
  };
  const documents = (count: number, types: readonly string[]): string => {
    if (zh)
      return `${count}份${types.length === 1 ? name('document-type', types[0] ?? '') : types.length > 1 ? join(types.map((type) => name('document-type', type))) : '文件'}`;
    const noun =
      types.length === 0
        ? count === 1
          ? 'document'
          : 'documents'
        : join(types.map((type) => termName(register.documentTypes.get(type), type, count !== 1)));
    return `${smallNumbers[count] ?? String(count)} ${noun}`;
  };
  const acts = (count: number, kinds: readonly string[]): string => {
    const meetings = kinds.length > 1 && kinds.every((kind) => kind === 'meeting' || kind === 'joint-committee');
    const met = kinds.length === 3 && kinds.includes('visit') && kinds.includes('meeting');
    if (zh)
      return met
        ? `${count}次会面`
        : meetings
          ? `${count}次会议`
          : kinds.length === 1
            ? `${count}次${name('kind', kinds[0] ?? '')}`
            : `${count}条记录`;
    const noun = met
      ? count === 1
        ? 'meeting or visit'
        : 'meetings and visits'
      : meetings
        ? count === 1
          ? 'meeting'
          : 'meetings'
        : kinds.length === 1
          ? termName(register.kinds.get(kinds[0] ?? ''), kinds[0] ?? '', count !== 1)
          : count === 1
            ? 'record'
            : 'records';
    return `${smallNumbers[count] ?? String(count)} ${noun}`;
  };
  const words = { zh, name, join, body, period, documents, acts };
  return {
    language,
    text: (bilingual) => (zh ? (bilingual.zh ?? bilingual.en) : bilingual.en),
    name,
    body,
    names: (type, ids) => join(ids.map((id) => (type === 'body' ? body(id) : name(type, id)))),
    join,
    number: (value) => (zh ? String(value) : (smallNumbers[value] ?? String(value))),
    date,
    dated,
    period,
    person,
    term: (type) =>
      zh
        ? name('document-type', type)
        : `${/^[aeiou]/i.test(termName(register.documentTypes.get(type), type, false)) || type === 'MoU' || type === 'MRA' ? 'an' : 'a'} ${termName(register.documentTypes.get(type), type, false)}`,
    documents,
    acts,
    looking: (query, count) => describeQuery(query, count, words),
    document: ({ title, type, count }) => {
      const kind = zh ? name('document-type', type) : termName(register.documentTypes.get(type), type, count > 1);
      if (title) return zh ? `《${(title.zh ?? title.en).replace(/^《|》$/g, '')}》` : title.en;
      return zh
        ? `${count}份${kind}（来源未给出标题）`
        : `${count === 1 ? 'an untitled' : `${smallNumbers[count] ?? String(count)} untitled`} ${kind}`;
    },
  };
}

/** The partial date that a run of days is exactly, or null. */
function wholePeriod(from: string, to: string): string | null {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  if (from.endsWith('-01') && to === `${from.slice(0, 7)}-${String(last).padStart(2, '0')}`) return from.slice(0, 7);
  return null;
}
