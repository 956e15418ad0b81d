import { comparePartialDates } from './partial-date.js';
import type { CooperationRecord } from './schema.js';
import { pausing, type Steps } from './turns.js';

/** The order of records in a register: newest first; those of equal date by id. */
export function newestFirst(
  a: Pick<CooperationRecord, 'date' | 'id'>,
  b: Pick<CooperationRecord, 'date' | 'id'>,
): number {
  return comparePartialDates(b.date, a.date) || comparePartialDates(a.id, b.id);
}

/** Puts records in the order of a register: month by month, so that it can pause in between. */
export function* sortedNewestFirst(records: Iterable<CooperationRecord>): Steps<CooperationRecord[]> {
  const months = new Map<string, CooperationRecord[]>();
  yield* pausing(records, (record) => {
    const month = record.date.slice(0, 'YYYY-MM'.length);
    const ofMonth = months.get(month);
    if (ofMonth) ofMonth.push(record);
    else months.set(month, [record]);
  });
  const sorted: CooperationRecord[] = [];
  for (const [, ofMonth] of [...months].sort(([a], [b]) => comparePartialDates(b, a))) {
    for (const record of ofMonth.sort(newestFirst)) sorted.push(record);
    yield;
  }
  return sorted;
}
