import type { Register } from '../records/register.js';
import type { CooperationDocument, CooperationRecord } from '../records/schema.js';
import type { Dimension } from './holding.js';

/** Under what acts and documents are counted in profiles. Each agrees with the part of `Scope` of its name, member by member. */

/** All bodies of a record: those that take part, and parties to its documents. */
export function bodiesOf(record: CooperationRecord): Set<string> {
  return new Set([...record.bodies, ...record.instruments.flatMap(({ parties }) => parties)]);
}

/** The bodies to which a document belongs: its parties, or all of its record where the source names none (docs/counting.md). */
function bodiesOfDocument(document: CooperationDocument, record: CooperationRecord): Iterable<string> {
  return document.parties.length > 0 ? document.parties : bodiesOf(record);
}

/** The sides beside `own`. */
export function partners(own: readonly string[]): Dimension {
  const others = (record: CooperationRecord) => record.countries.filter((code) => !own.includes(code));
  return { ofAct: others, ofDocument: (_document, record) => others(record) };
}

/** The bodies that `wanted` lets through. */
export function bodies(wanted: (id: string) => boolean): Dimension {
  return {
    ofAct: (record) => [...bodiesOf(record)].filter(wanted),
    ofDocument: (document, record) => [...bodiesOfDocument(document, record)].filter(wanted),
  };
}

/** Fields: an act of a kind that is a field as well ("training") is of that field; a document has its own or those of its record. */
export function fields(register: Register): Dimension {
  return {
    ofAct: ({ kind, fields: own }) => (register.fields.has(kind) ? [...own, kind] : own),
    ofDocument: (document, record) => (document.fields.length > 0 ? document.fields : record.fields),
  };
}

/** Topics, each with what counts for its narrower ones. */
export function topics(register: Register): Dimension {
  const withBroader = (record: CooperationRecord): Set<string> => {
    const all = new Set<string>();
    for (const named of record.topics) {
      for (let id: string | null = named; id !== null && !all.has(id); id = register.topics.get(id)?.broader ?? null)
        all.add(id);
    }
    return all;
  };
  return { ofAct: withBroader, ofDocument: (_document, record) => withBroader(record) };
}
