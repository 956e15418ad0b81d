import type { Edition } from '../edition/edition.js';
import type { Bilingual, Body, CooperationRecord, Term, Topic } from '../records/schema.js';

type ById<Entry> = Readonly<Record<string, Entry>>;

/** What is needed to read the ids of some records, each by its id. */
export interface ExportedVocabularies {
  readonly kinds: ById<Term>;
  readonly documentTypes: ById<Term>;
  readonly fields: ById<Term>;
  readonly topics: ById<Topic>;
  readonly bodies: ById<Body>;
  /** Countries and regional sides. */
  readonly countries: ById<Bilingual>;
}

/**
 * The entries that records name, and those that these name in turn (a broader topic, the body that another succeeds, the
 * country of a body), so that no id is left without meaning. In the order of their ids.
 */
export function vocabulariesOf(
  { register, names }: Edition,
  records: readonly CooperationRecord[],
): ExportedVocabularies {
  const documents = records.flatMap(({ instruments }) => instruments);
  const bodies = entriesOf(
    register.bodies,
    [
      ...records.flatMap((record) => [...record.bodies, ...record.people.map(({ body }) => body)]),
      ...documents.flatMap(({ parties }) => parties),
    ],
    ({ succeeds }) => succeeds,
  );
  const codes = new Set([
    ...records.flatMap(({ countries, place }) => [...countries, ...(place ? [place.country] : [])]),
    ...Object.values(bodies).map(({ country }) => country),
  ]);
  const nameOf = (code: string) => ({
    en: names.nameOf({ type: 'country', id: code }, 'en'),
    zh: names.nameOf({ type: 'country', id: code }, 'zh'),
  });
  return {
    kinds: entriesOf(
      register.kinds,
      records.map(({ kind }) => kind),
    ),
    documentTypes: entriesOf(
      register.documentTypes,
      documents.map(({ type }) => type),
    ),
    fields: entriesOf(
      register.fields,
      records.flatMap(({ fields }) => fields),
    ),
    topics: entriesOf(
      register.topics,
      records.flatMap(({ topics }) => topics),
      ({ broader }) => broader,
    ),
    bodies,
    countries: Object.fromEntries([...codes].sort().map((code) => [code, nameOf(code)])),
  };
}

function entriesOf<Entry>(
  vocabulary: ReadonlyMap<string, Entry>,
  named: readonly (string | null)[],
  next: (entry: Entry) => string | null = () => null,
): ById<Entry> {
  const found = new Map<string, Entry>();
  for (let id of named)
    while (id !== null && !found.has(id)) {
      const entry = vocabulary.get(id);
      if (entry === undefined) break;
      found.set(id, entry);
      id = next(entry);
    }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
