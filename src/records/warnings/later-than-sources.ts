import { daysOf } from '../partial-date.js';
import type { Register } from '../register.js';
import type { CooperationRecord } from '../schema.js';
import type { Path } from '../written.js';
import type { Remark } from './remark.js';

/**
 * Dates that are later than every publication that could report them: what a source tells had happened when it was
 * published. Announcements tell of what is to come, and when a document enters into force is laid down before: their dates
 * may be later.
 */
export function laterThanSources({ records }: Register): Remark[] {
  return records.flatMap((record): Remark[] => {
    if (record.kind === 'announcement' || record.kind === 'entry-into-force') return [];
    const published = record.sources.map((source) => source.published).filter((date) => date !== null);
    if (published.length === 0) return [];
    const latest = published.reduce((a, b) => (daysOf(b).to > daysOf(a).to ? b : a));
    const undated = record.sources.length - published.length;
    return datesOf(record)
      .filter(({ date }) => daysOf(date).from > dayAfter(daysOf(latest).to))
      .map(({ part, path, date }) => ({
        about: { record: record.id },
        path,
        message: `\`${part}: ${date}\` is later than ${undated === 0 ? 'its latest source' : 'the latest source that has a date'}, published ${latest}: correct the date, ${undated === 0 ? 'or add the source that reports it' : `or add \`published\` to the ${undated === 1 ? 'source that has none' : 'sources that have none'}`}`,
      }));
  });
}

interface Dated {
  readonly part: string;
  readonly path: Path;
  readonly date: string;
}

/** The date of the record, and those of its documents that are others. */
function datesOf({ date, instruments }: CooperationRecord): Dated[] {
  const signed = instruments.flatMap((document, at): Dated[] =>
    document.signed === null || document.signed === date
      ? []
      : [{ part: 'signed', path: ['instruments', at, 'signed'], date: document.signed }],
  );
  return [{ part: 'date', path: ['date'], date }, ...signed];
}

/** A page dated in America may report what happened in Asia on the next day of the calendar. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
