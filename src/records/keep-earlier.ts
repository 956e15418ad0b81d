import type { Fault, Register } from './register.js';
import type { CooperationRecord } from './schema.js';
import type { Steps } from './turns.js';
import type { Vocabularies } from './vocabularies.js';
import type { Vocabulary } from './vocabulary.js';

/** The records of a register in the making. */
export interface Served {
  readonly records: Map<string, CooperationRecord>;
  readonly fileOf: Map<string, string>;
  readonly faults: Fault[];
}

/**
 * Keeps the earlier version of each record that is there no more because of a fault, with all that it refers to. Where a fault
 * cannot be laid to one record (a folder or a file that cannot be read, a line without an id), every record that came from
 * there stays. A record whose file is simply gone goes.
 */
export function* keepEarlier(served: Served, vocabularies: Vocabularies, previous: Register): Steps<void> {
  if (served.faults.length === 0) return;
  const faulty = new Set(served.faults.map(({ record }) => record));
  const lost = [...new Set(served.faults.filter(({ record }) => record === undefined).map(({ file }) => file))];
  for (const [at, record] of previous.records.entries()) {
    if (at % 64 === 0) yield;
    if (served.records.has(record.id)) continue;
    const file = previous.fileOf.get(record.id) ?? '';
    if (!faulty.has(record.id) && !lost.some((place) => file === place || file.startsWith(`${place}/`))) continue;
    served.records.set(record.id, record);
    served.fileOf.set(record.id, file);
    keepReferences(record, vocabularies);
  }
}

function keepReferences(record: CooperationRecord, vocabularies: Vocabularies): void {
  const { bodies, topics, fields, kinds, documentTypes } = vocabularies;
  keep(kinds, record.kind);
  for (const id of record.fields) keep(fields, id);
  for (const id of record.bodies) keep(bodies, id, (body) => body.succeeds);
  for (const { body } of record.people) keep(bodies, body, ({ succeeds }) => succeeds);
  for (const id of record.topics) keep(topics, id, (topic) => topic.broader);
  for (const document of record.instruments) {
    keep(documentTypes, document.type);
    for (const id of document.parties) keep(bodies, id, (body) => body.succeeds);
  }
}

/** Keeps an entry, and those that its link leads to. */
function keep<Entry extends { readonly id: string }>(
  vocabulary: Vocabulary<Entry>,
  id: string | null,
  next: (entry: Entry) => string | null = () => null,
): void {
  for (let at = id; at !== null && !vocabulary.usable.has(at) && vocabulary.restore(at);) {
    const restored = vocabulary.usable.get(at);
    at = restored ? next(restored.entry) : null;
  }
}
