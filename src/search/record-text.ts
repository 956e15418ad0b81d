import type { Gazetteer, Reference } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';

/** What is searched of a record: its own texts, the names of all it refers to, and which things those are. */

type Texts = readonly (string | null | undefined)[];

const written = (texts: Texts): string[] => texts.filter((text) => typeof text === 'string');

/** The term that stands for one thing, whatever it is called. Never equal to a term of a text, which has no colon. */
export function keyOf(reference: Reference): string {
  const key = `${reference.type}:${reference.id}`;
  return /\s/.test(key) ? key.replaceAll(/\s/g, '_') : key;
}

/** The term that stands for the year a record is dated to. */
export function yearKey(year: string): string {
  return `year:${year}`;
}

/** The key of records that hold any document: the gazetteer's `document-type` without a particular type. */
const anyDocument = keyOf({ type: 'document-type', id: 'document' });

/** The things that many records refer to, each as often as this record does. */
export function thingsOf(record: CooperationRecord): Reference[] {
  const things: Reference[] = [{ type: 'kind', id: record.kind }];
  for (const { type } of record.instruments) things.push({ type: 'document-type', id: type });
  for (const id of record.countries) things.push({ type: 'country', id });
  for (const id of record.bodies) things.push({ type: 'body', id });
  for (const id of record.fields) things.push({ type: 'field', id });
  for (const id of record.topics) things.push({ type: 'topic', id });
  return things;
}

/** The keys of a thing and of what it belongs to: a body to its kind, a topic to the broader ones that contain it. */
export function keysOfThing(thing: Reference, register: Register): string[] {
  const { type, id } = thing;
  if (type === 'body') return [keyOf(thing), keyOf({ type: 'body-kind', id: register.bodies.get(id)?.kind ?? '' })];
  if (type !== 'topic') return [keyOf(thing)];
  const keys: string[] = [];
  for (let one = register.topics.get(id); one; one = one.broader ? register.topics.get(one.broader) : undefined)
    keys.push(keyOf({ type, id: one.id }));
  return keys;
}

/** All that a thing is called. */
export function namesOfThing(thing: Reference, register: Register, names: Gazetteer): string[] {
  const { type, id } = thing;
  const term = (one: { name: string; name_zh: string | null } | undefined) => written([one?.name, one?.name_zh]);
  switch (type) {
    case 'body': {
      const one = register.bodies.get(id);
      return one ? written([one.name, one.abbr, ...one.aliases, one.name_zh, ...one.aliases_zh]) : [];
    }
    case 'field':
      return term(register.fields.get(id));
    case 'topic':
      return term(register.topics.get(id));
    case 'kind':
      return term(register.kinds.get(id));
    case 'document-type':
      return term(register.documentTypes.get(id));
    default:
      return [names.nameOf(thing, 'en'), names.nameOf(thing, 'zh')];
  }
}

/**
 * The keys of what is the record's own, beside those of things. A person goes by the name in the record, as a query that names
 * somebody is looked up by all spellings of the name.
 */
export function ownKeys(record: CooperationRecord): string[] {
  const keys = record.people.map(({ name }) => keyOf({ type: 'person', id: name }));
  if (record.instruments.length > 0) keys.push(anyDocument);
  if (record.place?.city) keys.push(keyOf({ type: 'city', id: record.place.city }));
  keys.push(yearKey(record.date.slice(0, 4)));
  return keys;
}

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const monthNames = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2000, month)));

/** `2025-03-11` → `2025`, `March`, `3月`. */
function dateTexts(date: string): Texts {
  const [year = '', month] = date.split('-');
  if (month === undefined) return [year];
  return [year, monthNames[Number(month) - 1], `${Number(month)}月`];
}

/** The titles of a record in English and Chinese. They count twice, as what they say weighs more than what is said in passing. */
export function titlesOf({ title }: CooperationRecord): string[] {
  return written([title.en, title.zh]);
}

/** The other texts of a record's own in English and Chinese. */
export function ownTexts({ instruments, people, place, date, facts }: CooperationRecord, names: Gazetteer): string[] {
  const country = place && ({ type: 'country', id: place.country } as const);
  return written([
    ...instruments.flatMap((document) => [document.title?.en, document.title?.zh]),
    ...people.flatMap((person) => [person.name, person.nameZh, person.role]),
    ...(place ? [place.city, place.cityZh] : []),
    ...(country ? [names.nameOf(country, 'en'), names.nameOf(country, 'zh')] : []),
    ...dateTexts(date),
    ...facts.en,
    ...(facts.zh ?? []),
  ]);
}

/** Titles and publishers of the sources, in the languages they are written in. */
export function sourceTexts(record: CooperationRecord): string[] {
  return record.sources.flatMap((source) => written([source.publisher, source.title]));
}
