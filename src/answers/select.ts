import type { Edition } from '../edition/edition.js';
import type { AnyOf, Period, Query, Scope } from '../questions/query.js';
import { fold } from '../names/fold.js';
import { daysOf } from '../records/partial-date.js';
import type { Register } from '../records/register.js';
import { stem } from '../search/analysis/english.js';
import type { CooperationDocument, CooperationRecord, RecordKind } from '../records/schema.js';
import { plain, spokenIn } from '../records/spoken.js';
import { candidatesFor } from './candidates.js';
import { withNarrower } from './narrower.js';

/** A record that meets a query, with those of its documents that do. */
export interface Selected {
  readonly record: CooperationRecord;
  readonly documents: readonly CooperationDocument[];
  /** The date is less precise than the period asked for: the act may lie outside it. */
  readonly uncertain: boolean;
}

/**
 * Kinds of record whose documents do not count as signed then: planned ones, and ones signed earlier
 * (docs/counting.md).
 */
const notSigned: ReadonlySet<RecordKind> = new Set(['announcement', 'entry-into-force']);

/** Whether each list is met by a member of its own. */
function metByDifferent(lists: readonly AnyOf[], members: readonly string[]): boolean {
  const assign = (at: number, used: readonly string[]): boolean => {
    const list = lists[at];
    if (!list) return true;
    return list.some((id) => members.includes(id) && !used.includes(id) && assign(at + 1, [...used, id]));
  };
  return assign(0, []);
}

/** How a date lies to a period: wholly inside, perhaps inside, outside. */
export function within(date: string, period: Period): 'inside' | 'perhaps' | 'outside' {
  const { from, to } = daysOf(date);
  if ((period.from !== null && to < period.from) || (period.to !== null && from > period.to)) return 'outside';
  return (period.from === null || from >= period.from) && (period.to === null || to <= period.to)
    ? 'inside'
    : 'perhaps';
}

/** How a date lies to the nearest of the periods of a scope. */
function withinAny(date: string, { period, orPeriods = [] }: Scope): ReturnType<typeof within> {
  const all = [...(period ? [period] : []), ...orPeriods].map((one) => within(date, one));
  return all.includes('inside') ? 'inside' : all.includes('perhaps') ? 'perhaps' : 'outside';
}

/** The day a document was signed as precisely as its record knows. */
function signedOn(document: CooperationDocument, record: CooperationRecord): string {
  if (document.signed === null) return record.date;
  return record.date.startsWith(document.signed) ? record.date : document.signed;
}

const bodiesOf = (record: CooperationRecord): string[] => [
  ...record.bodies,
  ...record.instruments.flatMap((document) => document.parties),
];

const namesOf = (record: CooperationRecord): string[] => [
  ...record.people.map(({ name }) => name),
  ...record.instruments.flatMap((document) => document.signatories),
];

const spoken = new WeakMap<CooperationRecord, string>();

/** The words of a record in lower case without marks, made once a record. */
function spokenBy(record: CooperationRecord): string {
  let text = spoken.get(record);
  if (text === undefined) spoken.set(record, (text = spokenIn(record)));
  return text;
}

/** Words this short are looked for as they are, with an ending: as beginnings they would find anything. */
const shortStem = 4;

/** With what each word begins that counts as a plain Latin one. */
function beginningOf(word: string): string {
  const root = stem(word);
  return root.length <= shortStem ? word.replace(/(?:'s|s)$/, '') : root;
}

/** Whether a text holds a Latin word, or another with its stem: "donated" finds "donation". */
function saysWord(text: string, word: string): boolean {
  const ending = stem(word).length <= shortStem ? "(?:e?s|e?d|ing|'s)?(?![\\p{L}\\p{N}])" : '';
  const start = beginningOf(word);
  return new RegExp(`(?<![\\p{L}\\p{N}])${start.replace(/[^\p{L}\p{N}]/gu, '.')}${ending}`, 'u').test(text);
}

/** Whether a record says a word or phrase: each of its words by its stem in Latin script, its run of characters in Han. */
export function says(record: CooperationRecord, phrase: string): boolean {
  const text = spokenBy(record);
  if (/\p{Script=Han}/u.test(phrase)) return saysHan(text, fold(phrase));
  const words = latinWords(phrase);
  return words.length > 0 && words.every((word) => saysWord(text, word));
}

function latinWords(phrase: string): string[] {
  return plain(phrase)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
}

/** With what the words of a phrase begin, as far as that tells which records may say it. */
function beginningsIn(phrase: string): string[] {
  if (/\p{Script=Han}/u.test(phrase)) return [];
  return latinWords(phrase)
    .map(beginningOf)
    .filter((beginning) => /^[\p{L}\p{N}]+$/u.test(beginning));
}

/** The ids of all records that meet what a scope says of words, and of others; undefined where only a look can tell. */
function sayingAny({ words = [], mentions = [] }: Scope, { index }: Edition): ReadonlySet<string> | undefined {
  const byWords = index.words?.saidBy(words.flatMap(beginningsIn));
  if (byWords) return byWords;
  const [list = []] = mentions;
  const sets = list.map((phrase) => index.words?.saidBy(beginningsIn(phrase)));
  return sets.length === 0 || sets.includes(undefined) ? undefined : new Set(sets.flatMap((ids) => [...(ids ?? [])]));
}

/** Whether a record says a word just so, but for its case. */
export function saysExactly(record: CooperationRecord, word: string): boolean {
  return spokenBy(record)
    .split(/[^\p{L}\p{N}]+/u)
    .includes(plain(word));
}

const hanWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a text holds a run of Han characters, or else each of its words of two and more. */
function saysHan(text: string, phrase: string): boolean {
  if (text.includes(phrase)) return true;
  // The name of an association is one word, however many words are in it.
  if (/(?:协会|学会|联合会|促进会)$/.test(phrase)) return false;
  const words = Array.from(hanWords.segment(phrase), ({ segment }) => segment).filter((word) => word.length > 1);
  return words.length > 1 && words.join('').length >= phrase.length - 1 && words.every((word) => text.includes(word));
}

/** Whether the title of a record or of one of these documents says a phrase. */
export function titleSays(
  record: CooperationRecord,
  documents: readonly CooperationDocument[],
  phrase: string,
): boolean {
  const titles = [record.title, ...documents.flatMap(({ title }) => (title ? [title] : []))]
    .map(({ en, zh }) => fold(`${en}\n${zh ?? ''}`))
    .join('\n');
  const wanted = fold(phrase);
  return /\p{Script=Han}/u.test(wanted)
    ? titles.includes(wanted)
    : new RegExp(`(?<![a-z])${wanted.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u').test(titles);
}

interface Test {
  readonly part: string;
  readonly passes: (record: CooperationRecord) => boolean;
}

/** The conditions of a scope on a record as a whole. */
function testsOf(scope: Scope, of: Query['of'], register: Register): Test[] {
  const tests: Test[] = [];
  const add = (part: string, passes: Test['passes']) => tests.push({ part, passes });
  const fields = scope.fields?.length ? scope.fields : undefined;
  const { countries, bodies, bodyKinds, people, topics, kinds, cities, placeCountries, words, records, types } = scope;
  if (records) add('records', (record) => records.includes(record.id));
  if (countries && countries.length > 0) add('countries', (record) => metByDifferent(countries, record.countries));
  if (bodies) add('bodies', (record) => metByDifferent(bodies, bodiesOf(record)));
  if (bodyKinds)
    add('bodyKinds', (record) =>
      bodiesOf(record).some((id) => bodyKinds.includes(register.bodies.get(id)?.kind ?? '')),
    );
  if (people) add('people', (record) => metByDifferent(people, namesOf(record)));
  if (fields && of === 'acts')
    add('fields', (record) =>
      fields.every((list) => list.some((field) => record.fields.includes(field) || record.kind === field)),
    );
  if (scope.recordFields)
    add(
      'recordFields',
      (record) => scope.recordFields?.every((list) => list.some((field) => record.fields.includes(field))) ?? true,
    );
  if (topics) {
    const wanted = topics.map((list) => withNarrower(list, register));
    add('topics', (record) => wanted.every((set) => record.topics.some((topic) => set.has(topic))));
  }
  if (kinds) add('kinds', (record) => kinds.includes(record.kind));
  if (cities) add('cities', (record) => cities.includes(record.place?.city ?? ''));
  if (placeCountries)
    add('placeCountries', (record) => record.place !== null && placeCountries.includes(record.place.country));
  if (words) add('words', (record) => words.every((word) => says(record, word)));
  if (scope.mentions)
    add('mentions', (record) => scope.mentions?.every((list) => list.some((phrase) => says(record, phrase))) ?? true);
  if (scope.either) {
    const { types: anyType, kinds: anyKind } = scope.either;
    add(
      'either',
      (record) =>
        anyKind.includes(record.kind) ||
        (!notSigned.has(record.kind) &&
          documentsIn(record, anyType.length > 0 ? { types: anyType } : {}).documents.length > 0),
    );
  }
  if (scope.noDocuments) add('noDocuments', (record) => record.instruments.length === 0);
  if (types && of === 'acts') add('types', (record) => record.instruments.some(({ type }) => types.includes(type)));
  return tests;
}

/** The documents of a record that meet a scope. */
function documentsIn(
  record: CooperationRecord,
  scope: Scope,
): { documents: CooperationDocument[]; uncertain: boolean } {
  let uncertain = false;
  const documents = record.instruments.filter((document) => {
    if (document.title && /^draft\b/i.test(document.title.en)) return false;
    if (scope.types && !scope.types.includes(document.type)) return false;
    const fields = document.fields.length > 0 ? document.fields : record.fields;
    if (scope.fields && !scope.fields.every((list) => list.some((field) => fields.includes(field)))) return false;
    if (scope.bodies && document.parties.length > 0 && !metByDifferent(scope.bodies, document.parties)) return false;
    if (scope.people && !metByDifferent(scope.people, document.signatories)) return false;
    if (scope.period) {
      const lies = withinAny(signedOn(document, record), scope);
      if (lies === 'outside') return false;
      if (lies === 'perhaps') uncertain = true;
    }
    return true;
  });
  return { documents, uncertain };
}

/** What a query looks at: everything but what is asked of it. */
export type Selection = Pick<Query, 'of' | 'scope'> & { readonly except?: Scope | undefined };

interface Recent {
  readonly register: Register;
  readonly of: Query['of'];
  readonly except: Scope | undefined;
  readonly selected: readonly Selected[];
}

/** What a scope last selected: whether a query finds anything is asked before it is answered. Scopes never change. */
const recent = new WeakMap<Scope, Recent>();

/** The records (and documents in them) that meet a selection, newest first. */
export function select(edition: Edition, { of, scope, except }: Selection): readonly Selected[] {
  const known = recent.get(scope);
  if (known && known.register === edition.register && known.of === of && known.except === except) return known.selected;
  const { register } = edition;
  const selected = selectFrom(candidatesFor(scope, register, sayingAny(scope, edition)), register, {
    of,
    scope,
    except,
  });
  recent.set(scope, { register: edition.register, of, except, selected });
  return selected;
}

/** The same by a look at each record: what `select` must come to. */
export function selectFromAll({ register }: Edition, selection: Selection): readonly Selected[] {
  return selectFrom(register.records, register, selection);
}

function selectFrom(
  from: Iterable<CooperationRecord>,
  register: Register,
  { of, scope, except }: Selection,
): Selected[] {
  const tests = testsOf(scope, of, register);
  const exceptions = except ? exceptionTests(except, register) : [];
  const signedOnly = of === 'documents' && !scope.kinds?.some((kind) => notSigned.has(kind));
  const out: Selected[] = [];
  for (const record of from) {
    if (!tests.every(({ passes }) => passes(record))) continue;
    if (exceptions.some(({ passes }) => passes(record))) continue;
    if (of === 'documents') {
      if (signedOnly && notSigned.has(record.kind)) continue;
      const found = documentsIn(record, scope);
      const documents = except ? found.documents.filter((document) => !isExcepted(document, except)) : found.documents;
      if (documents.length > 0) out.push({ record, documents, uncertain: found.uncertain });
    } else {
      const lies = scope.period ? withinAny(record.date, scope) : 'inside';
      if (lies !== 'outside') out.push({ record, documents: record.instruments, uncertain: lies === 'perhaps' });
    }
  }
  return ofTheDay(out, scope.period);
}

/**
 * Of records for a single day, those dated to it leave out those that only may be of it (dated to the month or the year), which
 * else would stand for every day there is.
 */
function ofTheDay(selected: Selected[], period: Period | undefined): Selected[] {
  if (!period || period.from === null || period.from !== period.to) return selected;
  const certain = selected.filter(({ uncertain }) => !uncertain);
  return certain.length > 0 ? certain : selected;
}

/** Each single part of an exception leaves a record out. Fields and types leave out documents, not whole records. */
function exceptionTests(except: Scope, register: Register): Test[] {
  const { types: _types, fields: _fields, ...rest } = except;
  const tests: Test[] = [];
  for (const [part, value] of Object.entries(rest)) {
    if (part === 'countries' || part === 'bodies' || part === 'people') {
      // "without Uzbekistan and Korea" leaves out both, not only what they do together.
      for (const list of value as readonly AnyOf[]) tests.push(...testsOf({ [part]: [list] }, 'acts', register));
    } else if (part === 'period') {
      tests.push({ part, passes: (record) => within(record.date, value as Period) === 'inside' });
    } else {
      tests.push(...testsOf({ [part]: value }, 'acts', register));
    }
  }
  return tests;
}

function isExcepted(document: CooperationDocument, except: Scope): boolean {
  if (except.types?.includes(document.type)) return true;
  return (
    except.fields?.some(
      (list) => document.fields.length > 0 && document.fields.some((field) => list.includes(field)),
    ) ?? false
  );
}

/** How many documents the selected ones stand for. */
export function countDocuments(selected: readonly Selected[]): number {
  return selected.reduce((sum, { documents }) => sum + documents.reduce((n, { count }) => n + count, 0), 0);
}

/** The other sides of the selected records, seen from the countries asked about, with the records of each. */
export function partnersOf(selected: readonly Selected[], anchors: readonly AnyOf[]): Map<string, Selected[]> {
  const own = new Set(anchors.flat());
  const partners = new Map<string, Selected[]>();
  for (const item of selected) {
    for (const country of item.record.countries) {
      // Between countries that are all asked about (one region with itself) each is the other's partner.
      if (own.has(country) && !(item.record.countries.every((side) => own.has(side)) && own.size > 1)) continue;
      const list = partners.get(country);
      if (list) list.push(item);
      else partners.set(country, [item]);
    }
  }
  return partners;
}
