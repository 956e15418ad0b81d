import { Document, isCollection, isScalar, isSeq, visit } from 'yaml';
import type { CooperationRecord } from '../records/schema.js';

/** The file of a record below the data folder: `records/<year>/<id>.yaml`, the year being that of its date. */
export function recordPath({ id, date }: Pick<CooperationRecord, 'id' | 'date'>): string {
  return `records/${date.slice(0, 4)}/${id}.yaml`;
}

/** The lists that stand on one line, as `[CN, DK]`. */
const lists = new Set(['countries', 'bodies', 'parties', 'signatories', 'fields', 'topics']);
/** The longest such line; longer lists have an entry a line. */
const widest = 105;

/** The text of a record's file, written as those of the register are: without what is unknown, lists of ids on one line. */
export function recordText(record: CooperationRecord): string {
  const document = new Document(asWritten(record));
  visit(document, {
    Pair(_key, { key, value }, path) {
      if (!isScalar(key) || !isSeq(value) || !lists.has(String(key.value))) return;
      const indentation = 2 * (path.filter(isCollection).length - 1);
      const line = `${String(key.value)}: [${value.items.map((item) => String(isScalar(item) ? item.value : '')).join(', ')}]`;
      value.flow = indentation + line.length <= widest;
    },
  });
  return `# yaml-language-server: $schema=../../schema/record.json\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}`;
}

/** The record as a file holds it: what is empty, or what a reader assumes anyway, left out; a bare year as a number. */
function asWritten(record: CooperationRecord): object {
  const { date, place, people, instruments, sources, ...rest } = record;
  return known({
    id: rest.id,
    title: rest.title,
    kind: rest.kind,
    date: year(date),
    dateBasis: rest.dateBasis,
    place: place && known({ city: place.city, cityZh: place.cityZh, country: place.country }),
    countries: rest.countries,
    bodies: rest.bodies,
    people: people.map((person) =>
      known({ name: person.name, nameZh: person.nameZh, role: person.role, body: person.body }),
    ),
    instruments: instruments.map((document) =>
      known({
        title: document.title,
        type: document.type,
        count: document.count === 1 ? null : document.count,
        parties: document.parties,
        signatories: document.signatories,
        fields: document.fields,
        signed: year(document.signed),
      }),
    ),
    fields: rest.fields,
    topics: rest.topics,
    facts: rest.facts,
    sources: sources.map((source) =>
      known({
        url: source.url,
        publisher: source.publisher,
        language: source.language,
        title: source.title,
        published: year(source.published),
        archive: source.archive,
      }),
    ),
  });
}

function year(date: string | null): string | number | null {
  return date !== null && /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
}

function known(whole: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0),
    ),
  );
}
