import type { Edition } from '../edition/edition.js';
import type { Register } from '../records/register.js';
import { daysOf } from '../records/partial-date.js';
import type { CooperationRecord } from '../records/schema.js';
import { lineageOf, predecessorsOf } from './body-profile.js';
import { bodiesOf } from './dimensions.js';
import { postingsOf, rarityOf } from './postings.js';
import { mainSpelling } from './same-person.js';
import { sameDocument } from './same-document.js';
import { sharedSeries, type SharedSeries } from './series.js';

/** Why one record is shown beside another. */
export type RelationReason =
  /** One renews, brings into force or carries out what the other signed, has in force or announced. */
  | { readonly kind: 'document'; readonly how: 'renewal' | 'entry-into-force' | 'announcement' }
  /** One's facts name the day of the other (`YYYY-MM-DD`). */
  | { readonly kind: 'date'; readonly date: string }
  /** Sessions of one series; the numbers are null where the records do not give them. */
  | ({ readonly kind: 'series' } & SharedSeries)
  /** In the same city within three days, with a side in common. */
  | { readonly kind: 'occasion'; readonly city: string }
  /** The same bodies, predecessors and successors counted as one; ids as the other record has them. */
  | { readonly kind: 'bodies'; readonly bodies: readonly string[] }
  | { readonly kind: 'people'; readonly people: readonly string[] }
  | { readonly kind: 'topics'; readonly topics: readonly string[] }
  /** The sides in common, two or more. */
  | { readonly kind: 'countries'; readonly countries: readonly string[] };

export interface RelatedRecord {
  readonly record: CooperationRecord;
  /** The strongest first. */
  readonly reasons: readonly [RelationReason, ...RelationReason[]];
  /** The sum of what the reasons weigh: comparable among the relations of one record. */
  readonly score: number;
}

/**
 * What a reason weighs. Chosen so that one strong reason (the same document, a day that is named, the same series) outweighs
 * all weak ones together, and so that a weak one alone (`countries` but for a recent act, topics) does not suffice.
 */
const weights = {
  document: 9,
  date: 8,
  series: 7,
  /** For the session before or after; half of it two sessions apart, a third at three. */
  nextInSeries: 2,
  occasion: 4,
  bothBodies: 3,
  oneBody: 1,
  person: 1,
  topics: 2,
  countries: 2,
  /** Of the same year; half of it a year apart, a third at two years. */
  near: 1,
};

/** Below this, two records have too little in common: those of the same sides, and others. */
const leastScore = { sameSides: 3, others: 3.5 };

/** How many days apart two acts of one occasion may be. */
const occasionDays = 3;

const day = 86_400_000;
const startOf = (date: string) => Date.parse(daysOf(date).from);

/** The records that have most to do with one, best first, with the reasons. */
export function relatedRecords(edition: Edition, record: CooperationRecord, limit: number): RelatedRecord[] {
  const { register } = edition;
  const lineage = (id: string) => lineageOf(id, register);
  const own = { bodies: new Set([...bodiesOf(record)].map(lineage)), told: daysTold(record) };
  const found: RelatedRecord[] = [];
  for (const other of candidates(record, register)) {
    const related = relate(record, other, own, lineage, edition);
    if (related) found.push(related);
  }
  const { placeOf } = postingsOf(register);
  const place = ({ id }: CooperationRecord) => placeOf.get(id) ?? 0;
  const apart = (other: CooperationRecord) => Math.abs(place(other) - place(record));
  return found
    .sort((a, b) => b.score - a.score || apart(a.record) - apart(b.record) || place(a.record) - place(b.record))
    .slice(0, limit);
}

/** Records with two sides in common, with a body in common, or of the same days. */
function candidates(record: CooperationRecord, register: Register): Set<CooperationRecord> {
  const { byCountry, byBody, placeOf } = postingsOf(register);
  const found = new Set<CooperationRecord>();
  for (const code of record.countries)
    for (const other of byCountry.get(code) ?? []) if (shared(record.countries, other.countries) >= 2) found.add(other);
  const bodies = [...bodiesOf(record)].flatMap((id) => {
    const body = register.bodies.get(id);
    return body ? [id, ...predecessorsOf(body, register).map((one) => one.id)] : [id];
  });
  for (const id of bodies) for (const other of byBody.get(id) ?? []) found.add(other);
  const at = placeOf.get(record.id) ?? 0;
  for (const step of [1, -1]) {
    for (let i = at + step; i >= 0; i += step) {
      const other = register.records[i];
      if (!other || Math.abs(startOf(other.date) - startOf(record.date)) > occasionDays * day) break;
      found.add(other);
    }
  }
  found.delete(record);
  return found;
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id)).length;

interface Own {
  readonly bodies: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

function relate(
  record: CooperationRecord,
  other: CooperationRecord,
  own: Own,
  lineage: (id: string) => string,
  { register, names }: Edition,
): RelatedRecord | null {
  const weighed: { reason: RelationReason; weight: number }[] = [];
  const add = (reason: RelationReason, weight: number) => weighed.push({ reason, weight });

  const sides = record.countries.filter((code) => other.countries.includes(code));
  const samePair = sides.length >= 2;
  if (samePair) {
    const how = sameDocument(record, other, lineage, register);
    if (how) add({ kind: 'document', how }, weights.document);
    if (own.told.has(other.date)) add({ kind: 'date', date: other.date }, weights.date);
    else if (daysTold(other).has(record.date)) add({ kind: 'date', date: record.date }, weights.date);
    const series = sharedSeries(record, other, names);
    if (series) add({ kind: 'series', ...series }, weights.series + weights.nextInSeries * nearness(series));
    add({ kind: 'countries', countries: sides }, weights.countries);
  }
  if (sides.length > 0 && isOneOccasion(record, other))
    add({ kind: 'occasion', city: other.place?.city ?? '' }, weights.occasion);

  const bodies = [...bodiesOf(other)].filter((id) => own.bodies.has(lineage(id)));
  if (bodies.length > 0) {
    const countries = new Set(bodies.map((id) => register.bodies.get(id)?.country));
    add({ kind: 'bodies', bodies }, countries.size >= 2 ? weights.bothBodies : weights.oneBody);
  }
  const others = new Set(other.people.map(({ name }) => mainSpelling(name, names)));
  const people = record.people.map(({ name }) => name).filter((name) => others.has(mainSpelling(name, names)));
  if (people.length > 0) add({ kind: 'people', people }, weights.person * Math.min(2, people.length));
  const topics = record.topics.filter((topic) => other.topics.includes(topic));
  if (topics.length > 0) add({ kind: 'topics', topics }, weights.topics * rarityOf(topics, register));

  weighed.sort((a, b) => b.weight - a.weight);
  const [first, ...rest] = weighed.map(({ reason }) => reason);
  const years = Math.abs(startOf(record.date) - startOf(other.date)) / (365.25 * day);
  const score = weighed.reduce((sum, { weight }) => sum + weight, 0) + weights.near / (1 + Math.floor(years));
  return first && score >= (samePair ? leastScore.sameSides : leastScore.others)
    ? { record: other, reasons: [first, ...rest], score }
    : null;
}

/** 1 for sessions that follow each other, less for others, 0 where a number is not given. */
const nearness = ({ own, other }: SharedSeries) =>
  own === null || other === null ? 0 : 1 / Math.max(1, Math.abs(own - other));

function isOneOccasion(a: CooperationRecord, b: CooperationRecord): boolean {
  if (a.date.length < 10 || b.date.length < 10 || !a.place?.city || a.place.city !== b.place?.city) return false;
  return Math.abs(startOf(a.date) - startOf(b.date)) <= occasionDays * day;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const dayInWords = new RegExp(`(?<!\\d)(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g');
const told = new WeakMap<CooperationRecord, ReadonlySet<string>>();

/** The days that the facts of a record name in English ("26 March 2014"). Read with one pattern: many records are asked. */
function daysTold(record: CooperationRecord): ReadonlySet<string> {
  const known = told.get(record);
  if (known) return known;
  const days = new Set<string>();
  for (const [, number = '', month = '', year] of record.facts.en.join('\n').matchAll(dayInWords))
    days.add(`${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`);
  days.delete(record.date);
  told.set(record, days);
  return days;
}
