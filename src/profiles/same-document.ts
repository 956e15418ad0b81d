import type { Register } from '../records/register.js';
import type { CooperationDocument, CooperationRecord } from '../records/schema.js';
import { bodiesOf } from './dimensions.js';

export type SameDocument = 'renewal' | 'entry-into-force' | 'announcement';

/**
 * How two records of the same sides deal with one document: the later renews it or brings it into force, or the earlier
 * announced it. Null where they do not seem to. The register does not link documents, so it is told from their type, their
 * parties (a body and those whose work it took over count as one), their fields and their date of signature: all that both
 * records give has to agree.
 */
export function sameDocument(
  record: CooperationRecord,
  other: CooperationRecord,
  lineage: (body: string) => string,
  register: Register,
): SameDocument | null {
  const [earlier, later] = record.date <= other.date ? [record, other] : [other, record];
  const how = howOf(earlier, later);
  if (how === null) return null;
  const agree = later.instruments.some((one) =>
    earlier.instruments.some(
      (before) =>
        one.type === before.type &&
        partiesAgree([one, later], [before, earlier], lineage, register) &&
        fieldsAgree(one.fields, before.fields) &&
        (how !== 'entry-into-force' || datesAgree(one.signed, before.signed ?? earlier.date)),
    ),
  );
  return agree ? how : null;
}

function howOf(earlier: CooperationRecord, later: CooperationRecord): SameDocument | null {
  if (later.kind === 'announcement') return null;
  if (later.kind === 'entry-into-force') return earlier.kind === 'entry-into-force' ? null : 'entry-into-force';
  if (earlier.kind === 'announcement') return 'announcement';
  return later.kind === 'renewal' ? 'renewal' : null;
}

type InRecord = readonly [CooperationDocument, CooperationRecord];

/** Whether both have a body of each of two sides in common, by the parties where they are named, else by who takes part. */
function partiesAgree(a: InRecord, b: InRecord, lineage: (body: string) => string, register: Register): boolean {
  const bodies = ([document, record]: InRecord) =>
    document.parties.length > 0 ? document.parties : [...bodiesOf(record)];
  const known = new Set(bodies(b).map(lineage));
  const common = bodies(a).filter((id) => known.has(lineage(id)));
  return new Set(common.map((id) => register.bodies.get(id)?.country)).size >= 2;
}

const fieldsAgree = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((field) => b.includes(field));

/** Whether two partial dates may be the same day. */
const datesAgree = (a: string | null, b: string) => a === null || a.startsWith(b) || b.startsWith(a);
