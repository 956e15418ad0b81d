import { select } from '../answers/select.js';
import type { Edition } from '../edition/edition.js';
import type { Body, CooperationDocument, CooperationRecord, Person, Term, Topic } from '../records/schema.js';
import { relatedRecords, type RelatedRecord } from './related-records.js';

/** A person of a record with the body for which the record names him. */
export interface ViewedPerson {
  readonly person: Person;
  readonly body: Body | null;
}

/** Who signed: the person of the record where it names one so, else the name alone. */
export interface ViewedSignatory {
  readonly name: string;
  readonly person: Person | null;
}

export interface ViewedDocument {
  readonly document: CooperationDocument;
  readonly type: Term;
  readonly parties: readonly Body[];
  readonly signatories: readonly ViewedSignatory[];
  readonly fields: readonly Term[];
  /** Whether it counts as signed by this act: not where it is planned, a draft, or signed earlier (docs/counting.md). */
  readonly counts: boolean;
}

/** The act before or after one among those of the same sides. */
export interface NeighbouringAct {
  readonly record: CooperationRecord;
  /** False where one date is too vague to tell which of the two came first. */
  readonly certain: boolean;
}

/** One record whole, with everything that it refers to. Sides are codes: the gazetteer has their names. */
export interface RecordView {
  readonly record: CooperationRecord;
  readonly kind: Term;
  readonly bodies: readonly Body[];
  readonly people: readonly ViewedPerson[];
  readonly documents: readonly ViewedDocument[];
  readonly fields: readonly Term[];
  readonly topics: readonly Topic[];
  /** The records that have most to do with it, best first, at most eight. */
  readonly related: readonly RelatedRecord[];
  /** The acts of the same sides just before and after, in the order of the register; null at the ends. */
  readonly previous: NeighbouringAct | null;
  readonly next: NeighbouringAct | null;
  /** Its place among the acts of the same sides, 1 for the earliest, and how many there are. */
  readonly place: { readonly at: number; readonly of: number };
}

/** How many related records are shown. */
export const relatedShown = 8;

/** The whole of one record, null where the register holds none of that id (any more). */
export function recordView(edition: Edition, id: string): RecordView | null {
  const { register } = edition;
  const record = register.recordById.get(id);
  if (!record) return null;
  const [signed] = select(edition, { of: 'documents', scope: { records: [id] } });
  const present = <Entry>(map: ReadonlyMap<string, Entry>, ids: readonly string[]) =>
    ids.flatMap((one) => map.get(one) ?? []);
  const term = (map: ReadonlyMap<string, Term>, one: string): Term => {
    const found = map.get(one);
    if (!found) throw new Error(`${one}, of the record ${id}, is not in the vocabulary.`);
    return found;
  };
  return {
    record,
    kind: term(register.kinds, record.kind),
    bodies: present(register.bodies, record.bodies),
    people: record.people.map((person) => ({
      person,
      body: person.body === null ? null : (register.bodies.get(person.body) ?? null),
    })),
    documents: record.instruments.map((document) => ({
      document,
      type: term(register.documentTypes, document.type),
      parties: present(register.bodies, document.parties),
      signatories: document.signatories.map((name) => ({
        name,
        person: record.people.find((person) => person.name === name) ?? null,
      })),
      fields: present(register.fields, document.fields),
      counts: signed?.documents.includes(document) ?? false,
    })),
    fields: present(register.fields, record.fields),
    topics: present(register.topics, record.topics),
    related: relatedRecords(edition, record, relatedShown),
    ...neighbours(edition, record),
  };
}

function neighbours(edition: Edition, record: CooperationRecord): Pick<RecordView, 'previous' | 'next' | 'place'> {
  const countries = record.countries.map((code) => [code]);
  const acts = select(edition, { of: 'acts', scope: { countries } }).map((item) => item.record);
  const at = acts.indexOf(record);
  const neighbour = (other: CooperationRecord | undefined): NeighbouringAct | null => {
    if (!other) return null;
    const vague = other.date.startsWith(record.date) || record.date.startsWith(other.date);
    return { record: other, certain: !vague };
  };
  return {
    previous: neighbour(acts[at + 1]),
    next: neighbour(acts[at - 1]),
    place: { at: acts.length - at, of: acts.length },
  };
}
