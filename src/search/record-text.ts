import type { Gazetteer, Reference } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';

/** What is searched of a record: its own texts, the names of all it refers to, and which things those are. */

type Texts = readonly (string | null | undefined)[];

/** The term that stands for one thing, whatever it is called. Never equal to a term of a text, which has no colon. */
export function keyOf(reference: Reference): string {
  return `${reference.type}:${reference.id}`.replaceAll(/\s/g, '_');
}

/** The term that stands for the year a record is dated to. */
export function yearKey(year: string): string {
  return `year:${year}`;
}

/** The key of records that hold any document: the gazetteer's `document-type` without a particular type. */
const anyDocument: Reference = { type: 'document-type', id: 'document' };

function* topicsAndBroader(register: Register, topics: readonly string[]): Generator<string> {
  for (const topic of topics) {
    for (let one = register.topics.get(topic); one; one = one.broader ? register.topics.get(one.broader) : undefined) {
      yield one.id;
    }
  }
}

/**
 * The keys of all that a record is about. A topic counts for the broader ones that contain it; a person goes by the name in the
 * record, as a query that names somebody is looked up by all spellings of the name.
 */
export function keysOf(record: CooperationRecord, register: Register): Set<string> {
  const references: Reference[] = [
    ...record.countries.map((id): Reference => ({ type: 'country', id })),
    ...record.bodies.map((id): Reference => ({ type: 'body', id })),
    ...record.bodies.map((id): Reference => ({ type: 'body-kind', id: register.bodies.get(id)?.kind ?? '' })),
    ...record.people.map(({ name }): Reference => ({ type: 'person', id: name })),
    ...record.fields.map((id): Reference => ({ type: 'field', id })),
    ...Array.from(topicsAndBroader(register, record.topics), (id): Reference => ({ type: 'topic', id })),
    ...record.instruments.map((document): Reference => ({ type: 'document-type', id: document.type })),
    { type: 'kind', id: record.kind },
  ];
  if (record.instruments.length > 0) references.push(anyDocument);
  if (record.place?.city) references.push({ type: 'city', id: record.place.city });
  return new Set([...references.map(keyOf), yearKey(record.date.slice(0, 4))]);
}

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** `2025-03-11` → `2025`, `March`, `3月`. */
function dateTexts(date: string): Texts {
  const [year = '', month] = date.split('-');
  if (month === undefined) return [year];
  return [year, monthName.format(new Date(`${year}-${month}-01T00:00:00Z`)), `${Number(month)}月`];
}

/** The record's texts in English and Chinese. The title comes twice, as what it says weighs more than what is said in passing. */
export function recordTexts(record: CooperationRecord, register: Register, names: Gazetteer): string[] {
  const bothNames = (reference: Reference): Texts => [names.nameOf(reference, 'en'), names.nameOf(reference, 'zh')];
  const term = (one: { name: string; name_zh: string | null } | undefined): Texts => [one?.name, one?.name_zh];
  const body = (id: string): Texts => {
    const one = register.bodies.get(id);
    return one ? [one.name, one.abbr, ...one.aliases, one.name_zh, ...one.aliases_zh] : [];
  };
  const { place } = record;
  return [
    ...[record.title.en, record.title.zh, record.title.en, record.title.zh],
    ...record.instruments.flatMap((document) => [
      document.title?.en,
      document.title?.zh,
      ...term(register.documentTypes.get(document.type)),
    ]),
    ...record.countries.flatMap((id) => bothNames({ type: 'country', id })),
    ...record.bodies.flatMap(body),
    ...record.people.flatMap((person) => [person.name, person.nameZh, person.role]),
    ...record.fields.flatMap((id) => term(register.fields.get(id))),
    ...record.topics.flatMap((id) => term(register.topics.get(id))),
    ...term(register.kinds.get(record.kind)),
    place?.city,
    place?.cityZh,
    ...(place ? bothNames({ type: 'country', id: place.country }) : []),
    ...dateTexts(record.date),
    ...record.facts.en,
    ...(record.facts.zh ?? []),
  ].filter((text) => typeof text === 'string');
}

/** Titles and publishers of the sources, in the languages they are written in. */
export function sourceTexts(record: CooperationRecord): string[] {
  return record.sources.flatMap((source) => [source.publisher, source.title ?? '']);
}
