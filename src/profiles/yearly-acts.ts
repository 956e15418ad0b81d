import { recordKinds, type CooperationRecord, type RecordKind } from '../records/schema.js';

export interface YearOfActs {
  readonly year: number;
  readonly acts: number;
  /** The acts of each kind; 0 for kinds without any. */
  readonly kinds: Readonly<Record<RecordKind, number>>;
}

/**
 * The acts a year by kind, for every year from the first to the last of the records, empty ones too; none for no records.
 * A record counts for the year of its date, however precise that is.
 *
 * @param records in any order
 */
export function yearlyActs(records: readonly CooperationRecord[]): YearOfActs[] {
  const years = new Map<number, { acts: number; kinds: Record<RecordKind, number> }>();
  const empty = () => ({
    acts: 0,
    kinds: Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Record<RecordKind, number>,
  });
  let first = Infinity;
  let last = -Infinity;
  for (const { date, kind } of records) {
    const year = Number(date.slice(0, 4));
    first = Math.min(first, year);
    last = Math.max(last, year);
    const entry = years.get(year) ?? empty();
    entry.acts++;
    entry.kinds[kind]++;
    years.set(year, entry);
  }
  const all: YearOfActs[] = [];
  for (let year = first; year <= last; year++) all.push({ year, ...(years.get(year) ?? empty()) });
  return all;
}
