import { countDocuments, select, type Selected } from '../answers/select.js';
import type { Edition } from '../edition/edition.js';
import type { Scope } from '../questions/query.js';
import type { CooperationDocument, CooperationRecord, DocumentType, RecordKind } from '../records/schema.js';

/**
 * What the register holds of one scope, and its numbers. All of them come from `select`, so that a profile never disagrees
 * with an answer; the rules are those of docs/counting.md.
 */
export interface Holding {
  /** The records, newest first. */
  readonly acts: readonly Selected[];
  /** Those with documents that count as signed, newest first. */
  readonly documents: readonly Selected[];
}

export interface Numbers {
  /** Documents that count as signed, an entry with `count: 3` as three. */
  readonly documents: number;
  /** Records of any kind. */
  readonly acts: number;
  /** Records of the kinds `meeting` and `joint-committee`. */
  readonly meetings: number;
}

/** A country, body, field or topic, with the numbers of what it shares with the one that the profile is of. */
export interface Numbered extends Numbers {
  readonly id: string;
  /** The date of the newest record that counts for it, a partial date. */
  readonly latest: string;
}

/** Documents that count as signed, of one type. */
export interface NumberOfType {
  readonly id: DocumentType;
  readonly documents: number;
}

/** Records of one kind. */
export interface NumberOfKind {
  readonly id: RecordKind;
  readonly acts: number;
}

/** Whether an act is a meeting as "meetings" counts them: sessions of joint committees are. */
export const isMeeting = ({ kind }: CooperationRecord): boolean => kind === 'meeting' || kind === 'joint-committee';

/** What the register holds of a scope. Walks all records twice. */
export function holdingOf(edition: Edition, scope: Scope): Holding {
  return { acts: select(edition, { of: 'acts', scope }), documents: select(edition, { of: 'documents', scope }) };
}

export function numbersOf({ acts, documents }: Holding): Numbers {
  return {
    documents: countDocuments(documents),
    acts: acts.length,
    meetings: acts.filter(({ record }) => isMeeting(record)).length,
  };
}

/** The documents by type, most first, equal ones in alphabetical order. Types without any are left out. */
export function byType({ documents }: Holding): NumberOfType[] {
  const counts = new Map<DocumentType, number>();
  for (const item of documents)
    for (const { type, count } of item.documents) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts]
    .map(([id, number]) => ({ id, documents: number }))
    .sort((a, b) => b.documents - a.documents || a.id.localeCompare(b.id));
}

/** The acts by kind, most first, equal ones in alphabetical order. Kinds without any are left out. */
export function byKind({ acts }: Holding): NumberOfKind[] {
  const counts = new Map<RecordKind, number>();
  for (const { record } of acts) counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
  return [...counts]
    .map(([id, number]) => ({ id, acts: number }))
    .sort((a, b) => b.acts - a.acts || a.id.localeCompare(b.id));
}

/** Under what an act and a document are counted: partners, bodies, fields, ... Each member counts once. */
export interface Dimension {
  readonly ofAct: (record: CooperationRecord) => Iterable<string>;
  readonly ofDocument: (document: CooperationDocument, record: CooperationRecord) => Iterable<string>;
}

/**
 * The members of a dimension with their numbers: most acts first, among equals most documents, then the latest, then by id, so
 * that the order is always the same.
 */
export function tally({ acts, documents }: Holding, { ofAct, ofDocument }: Dimension): Numbered[] {
  const found = new Map<string, { documents: number; acts: number; meetings: number; latest: string }>();
  for (const { record } of acts) {
    for (const id of new Set(ofAct(record))) {
      const entry = found.get(id) ?? { documents: 0, acts: 0, meetings: 0, latest: record.date };
      entry.acts++;
      if (isMeeting(record)) entry.meetings++;
      found.set(id, entry);
    }
  }
  for (const item of documents) {
    for (const document of item.documents) {
      for (const id of new Set(ofDocument(document, item.record))) {
        // In a period a document may lie whose record does not: it is dated to when it was signed.
        const entry = found.get(id) ?? { documents: 0, acts: 0, meetings: 0, latest: item.record.date };
        entry.documents += document.count;
        found.set(id, entry);
      }
    }
  }
  return [...found]
    .map(([id, numbers]) => ({ id, ...numbers }))
    .sort(
      (a, b) =>
        b.acts - a.acts ||
        b.documents - a.documents ||
        b.latest.localeCompare(a.latest) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}
