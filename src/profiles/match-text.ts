import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { lineageOf } from './body-profile.js';
import { bodiesOf } from './dimensions.js';
import { ordinalsIn } from './ordinals.js';
import { rarityOf } from './postings.js';
import type { TextRead } from './read-text.js';
import { compareWithReports, type DateAgreement } from './text-dates.js';

/** Something of a record that a text names as well. */
export type Agreement =
  | {
      readonly kind: 'countries' | 'bodies' | 'people' | 'fields' | 'topics' | 'types';
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'date';
      readonly written: string;
      readonly how: Exclude<DateAgreement, 'none' | 'other-year' | 'other'>;
    }
  | { readonly kind: 'ordinal'; readonly number: number }
  | { readonly kind: 'city'; readonly city: string };

/** Something in which a text and a record do not agree. */
export type Difference =
  /** The text gives dates, and not that of the record; `onlyYears` where they are years, perhaps of what went before. */
  | { readonly kind: 'date'; readonly written: readonly string[]; readonly onlyYears: boolean }
  /** The text numbers a session, and not as the record does. */
  | { readonly kind: 'ordinal'; readonly written: readonly number[] }
  /** Of that side the text names bodies, and none of the record's. */
  | { readonly kind: 'bodies'; readonly country: string; readonly written: readonly string[] }
  /** A side of the record that the text does not name. */
  | { readonly kind: 'countries'; readonly ids: readonly string[] }
  | { readonly kind: 'city'; readonly written: readonly string[] }
  /** The text tells of a document that is signed and the record does not, or the other way round. */
  | { readonly kind: 'signing' }
  | { readonly kind: 'types' | 'fields' | 'topics'; readonly written: readonly string[] };

export interface Match {
  readonly record: CooperationRecord;
  readonly score: number;
  readonly agrees: readonly Agreement[];
  readonly differs: readonly Difference[];
}

/** What an agreement counts for, and a difference against. Set on tests/profiles/news.jsonl. */
const points = {
  /** All sides are named: without it a record is not looked at. */
  countries: 1,
  /** For a body of each side, at most two sides. */
  body: 1.5,
  /** For a side of which the record names no body, where another side's is named. */
  noBody: 0.75,
  otherBody: -2,
  /** For each person, at most three. */
  person: 1.5,
  date: {
    day: 4,
    'days-after': 2.5,
    month: 2.5,
    reported: 2,
    'day-without-year': 2.5,
    year: 0.75,
    none: 0,
    'other-year': -1.5,
    other: -5,
  },
  ordinal: 3,
  otherOrdinal: -5,
  city: 1,
  otherCity: -1,
  type: 0.5,
  otherType: -0.5,
  signing: -2,
  fields: 1,
  otherFields: -1,
  topics: 2,
  /** For each topic that only the text names, at most four. */
  otherTopic: -0.35,
} satisfies Record<string, unknown>;

/** Compares a text with a record that has its sides; null where it does not name them all, or two of several. */
export function matchText(text: TextRead, record: CooperationRecord, register: Register): Match | null {
  const { named } = text;
  const agrees: Agreement[] = [];
  const differs: Difference[] = [];
  let score = 0;
  const agree = (agreement: Agreement, by: number) => {
    agrees.push(agreement);
    score += by;
  };
  const differ = (difference: Difference, by: number) => {
    differs.push(difference);
    score += by;
  };
  const bodies = [...bodiesOf(record)];
  const countryOf = (body: string | null) => (body === null ? undefined : register.bodies.get(body)?.country);
  const people = record.people.filter(({ name }) => named.person.has(name));
  const ofPeople = people.map(({ body }) => countryOf(body));
  const sides = record.countries.filter((code) => text.sides.has(code) || ofPeople.includes(code));
  if (sides.length < 2 || (record.countries.length > sides.length && record.countries.length <= 2)) return null;
  agree({ kind: 'countries', ids: sides }, points.countries);
  const unnamed = record.countries.filter((code) => !sides.includes(code));
  if (unnamed.length > 0) differ({ kind: 'countries', ids: unnamed }, 0);

  const lineage = (id: string) => lineageOf(id, register);
  const namedLines = new Set([...named.body].map(lineage));
  const shared = bodies.filter((id) => namedLines.has(lineage(id)));
  const sidesOfShared = new Set(shared.map(countryOf));
  if (shared.length > 0) {
    const without = sides.filter((code) => !bodies.some((id) => countryOf(id) === code)).length;
    const by = points.body * Math.min(2, sidesOfShared.size) + (sidesOfShared.size < 2 ? points.noBody * without : 0);
    agree({ kind: 'bodies', ids: shared }, by);
  }
  for (const country of record.countries) {
    if (sidesOfShared.has(country) || !bodies.some((id) => countryOf(id) === country)) continue;
    const others = [...named.body].filter((id) => countryOf(id) === country);
    if (others.length > 0) differ({ kind: 'bodies', country, written: others }, points.otherBody);
  }
  if (people.length > 0)
    agree({ kind: 'people', ids: people.map(({ name }) => name) }, points.person * Math.min(3, people.length));

  const published = record.sources.flatMap((source) => source.published ?? []);
  const date = compareWithReports(text.dates, record.date, published);
  if (date.agreement === 'other' || date.agreement === 'other-year') {
    const written = [...text.dates.dated, ...text.dates.yearless].map((one) => one.written);
    differ({ kind: 'date', written, onlyYears: date.agreement === 'other-year' }, points.date[date.agreement]);
  } else if (date.agreement !== 'none') {
    agree({ kind: 'date', written: date.written ?? '', how: date.agreement }, points.date[date.agreement]);
  }

  const [ordinal] = ordinalsIn(record.title.en);
  if (ordinal !== undefined && text.ordinals.size > 0) {
    if (text.ordinals.has(ordinal)) agree({ kind: 'ordinal', number: ordinal }, points.ordinal);
    else differ({ kind: 'ordinal', written: [...text.ordinals] }, points.otherOrdinal);
  }

  const city = record.place?.city;
  if (city && named.city.has(city)) agree({ kind: 'city', city }, points.city);
  else if (city && named.city.size > 0) differ({ kind: 'city', written: [...named.city] }, points.otherCity);

  const types = new Set<string>(record.instruments.map(({ type }) => type));
  const writtenTypes = [...named['document-type']].filter((type) => type !== 'document');
  const sameTypes = writtenTypes.filter((type) => types.has(type));
  const tellsOfSigning = named.kind.has('signing') && named['document-type'].size > 0;
  if (
    tellsOfSigning ? types.size === 0 : types.size > 0 && named['document-type'].size === 0 && record.kind === 'signing'
  )
    differ({ kind: 'signing' }, points.signing);
  else if (sameTypes.length > 0) agree({ kind: 'types', ids: sameTypes }, points.type);
  else if (types.size > 0 && writtenTypes.length > 0)
    differ({ kind: 'types', written: writtenTypes }, points.otherType);

  const fields = record.fields.filter((field) => named.field.has(field));
  if (fields.length > 0) agree({ kind: 'fields', ids: fields }, points.fields);
  else if (record.fields.length > 0 && named.field.size > 0)
    differ({ kind: 'fields', written: [...named.field] }, points.otherFields);

  const topics = record.topics.filter((topic) => named.topic.has(topic));
  if (topics.length > 0) agree({ kind: 'topics', ids: topics }, points.topics * rarityOf(topics, register));
  const otherTopics = [...named.topic].filter((topic) => !record.topics.includes(topic));
  if (otherTopics.length > 0)
    differ({ kind: 'topics', written: otherTopics }, points.otherTopic * Math.min(4, otherTopics.length));

  return { record, score, agrees, differs };
}
