import { comparePartialDates } from './partial-date.js';
import type { CooperationRecord } from './schema.js';

/** The order of records in a register: newest first; those of equal date by id. */
export function newestFirst(
  a: Pick<CooperationRecord, 'date' | 'id'>,
  b: Pick<CooperationRecord, 'date' | 'id'>,
): number {
  return comparePartialDates(b.date, a.date) || comparePartialDates(a.id, b.id);
}
