import type { Edition } from '../edition/edition.js';
import type { Language, Reference, ReferenceType } from '../names/gazetteer.js';
import type { Period, Query, Scope } from '../questions/query.js';
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
  /** What a query looks for, as a noun phrase: "MoUs between China and Cambodia on metrology in 2025". */
  looking(query: Pick<Query, 'of' | 'scope' | 'except'>): string;
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
    if (record.dateBasis === 'inferred') return zh ? `${words}（推定）` : `${words} (inferred)`;
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
  const anyName = (type: ReferenceType, lists: readonly (readonly string[])[]) =>
    join(
      lists.map((list) =>
        list.length > 4
          ? regionName(list)
          : type === 'body'
            ? body(list[0] ?? '')
            : type === 'country'
              ? orJoin(list.map((id) => name(type, id)))
              : name(type, list[0] ?? ''),
      ),
    );
  const orJoin = (parts: readonly string[]) =>
    parts.length <= 1
      ? (parts[0] ?? '')
      : zh
        ? parts.join('或')
        : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;
  const regionName = (list: readonly string[]): string =>
    zh
      ? `${name('country', list[0] ?? '')}等${list.length}国`
      : `${name('country', list[0] ?? '')} and ${list.length - 1} other countries`;

  const looking = ({ of, scope, except }: Pick<Query, 'of' | 'scope' | 'except'>): string => {
    const fields = [
      ...(scope.fields ?? []).map((list) => orJoin(list.map((id) => name('field', id)))),
      ...(scope.topics ?? []).map((list) => orJoin(list.map((id) => name('topic', id)))),
    ];
    const places = [
      ...(scope.cities ?? []).map((city) => name('city', city)),
      ...(scope.placeCountries ?? []).map((code) => name('country', code)),
    ];
    const words = scope.words ?? [];
    const countries = scope.countries ?? [];
    const without = except ? exceptWords(except) : '';
    if (zh) {
      const who = [
        countries.length > 0 ? anyName('country', countries) : '',
        scope.bodies ? anyName('body', scope.bodies) : '',
        scope.people ? join(scope.people.map((list) => list[0] ?? '')) : '',
      ]
        .filter(Boolean)
        .join('、');
      const noun =
        of === 'documents'
          ? scope.types
            ? orJoin(scope.types.map((type) => name('document-type', type)))
            : '文件'
          : scope.kinds
            ? scope.kinds.includes('visit') && scope.kinds.length > 1
              ? '会面'
              : name('kind', scope.kinds[0] ?? '')
            : '合作记录';
      return `${scope.period ? period(scope.period) : ''}${places.length > 0 ? `在${join(places)}的` : ''}${who}${countries.length > 1 ? '之间' : ''}${who ? '的' : ''}${fields.length > 0 ? `${join(fields)}方面的` : ''}${words.length > 0 ? `含“${words.join('”“')}”的` : ''}${noun}${without}`;
    }
    const noun =
      of === 'documents'
        ? scope.types
          ? orJoin(scope.types.map((type) => termName(register.documentTypes.get(type), type, true)))
          : 'signed documents'
        : scope.kinds
          ? scope.kinds.includes('visit') && scope.kinds.length > 1
            ? 'meetings and visits'
            : scope.kinds.length > 1
              ? 'meetings'
              : termName(register.kinds.get(scope.kinds[0] ?? ''), scope.kinds[0] ?? '', true)
          : 'records';
    const who =
      countries.length > 1
        ? ` between ${anyName('country', countries)}`
        : countries.length === 1
          ? ` with ${anyName('country', countries)} as a side`
          : '';
    return [
      noun,
      who,
      scope.bodies ? ` involving ${anyName('body', scope.bodies)}` : '',
      scope.people ? ` with ${join(scope.people.map((list) => list[0] ?? ''))}` : '',
      fields.length > 0 ? ` on ${join(fields)}` : '',
      places.length > 0 ? ` in ${join(places)}` : '',
      scope.period ? ` ${period(scope.period)}` : '',
      words.length > 0 ? ` that mention ${words.map((word) => `“${word}”`).join(', ')}` : '',
      scope.noDocuments ? ' at which no document was signed' : '',
      without,
    ].join('');
  };
  const exceptWords = (except: Scope): string => {
    const parts = [
      ...(except.countries ?? []).map((list) => name('country', list[0] ?? '')),
      ...(except.bodies ?? []).map((list) => body(list[0] ?? '')),
      ...(except.fields ?? []).flat().map((id) => name('field', id)),
      ...(except.topics ?? []).flat().map((id) => name('topic', id)),
      ...(except.types ?? []).map((id) => name('document-type', id)),
      ...(except.kinds ?? []).map((id) => name('kind', id)),
      ...(except.period ? [period(except.period)] : []),
    ];
    if (parts.length === 0) return '';
    return zh ? `（不含${join(parts)}）` : `, leaving out ${join(parts)}`;
  };

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
    looking,
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
