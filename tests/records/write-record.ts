import { stringify } from 'yaml';
import type { CooperationRecord } from '../../src/records/schema.js';

/** Writes a record as a file of the register: what it lacks is left out, a bare year stands without quotes. */
export function writeRecord(record: CooperationRecord): string {
  const year = (date: string | null) => (date !== null && /^[1-9]\d{3}$/.test(date) ? Number(date) : date);
  const { date, people, instruments, sources, ...rest } = record;
  return stringify(
    known({
      ...rest,
      date: year(date),
      people: people.map(known),
      instruments: instruments.map((document) => known({ ...document, signed: year(document.signed) })),
      sources: sources.map((source) => known({ ...source, published: year(source.published) })),
    }),
    { lineWidth: 0 },
  );
}

function known<T extends object>(whole: T): Partial<T> {
  const parts = Object.entries(whole).filter(
    ([, part]) => part !== null && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(parts) as Partial<T>;
}
