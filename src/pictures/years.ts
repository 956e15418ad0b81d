import type { RecordKind } from '../records/schema.js';
import { seriesOfKind, timelineSeries, type TimelineSeries } from './series.js';

/** One act, dated as precisely as its record: `2025`, `2025-04` or `2025-04-11`. Its year is always known. */
export interface DatedAct {
  readonly date: string;
  readonly kind: RecordKind;
}

/** Years, both ends included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export interface YearCount {
  readonly year: number;
  readonly total: number;
  readonly bySeries: Readonly<Record<TimelineSeries, number>>;
}

const yearOf = (act: DatedAct): number => Number(act.date.slice(0, 4));

/**
 * Acts counted by year, one entry for every year of the span, also for those without an act. Without a span: from the first
 * act to the last. Acts outside the span are left out.
 */
export function countByYear(acts: readonly DatedAct[], span?: YearSpan): YearCount[] {
  const years = acts.map(yearOf);
  const from = span?.from ?? years.reduce((least, year) => Math.min(least, year), Infinity);
  const to = span?.to ?? years.reduce((most, year) => Math.max(most, year), -Infinity);
  const counts = new Map<number, Record<TimelineSeries, number>>();
  for (let year = from; year <= to; year += 1)
    counts.set(year, { signed: 0, 'in-force': 0, met: 0, visited: 0, trained: 0, announced: 0 });
  for (const act of acts) {
    const count = counts.get(yearOf(act));
    if (count) count[seriesOfKind[act.kind]] += 1;
  }
  return [...counts].map(([year, bySeries]) => ({
    year,
    bySeries,
    total: timelineSeries.reduce((sum, series) => sum + bySeries[series], 0),
  }));
}

/** What a timeline shows, as numbers: what its alt text is made from. */
export interface TimelineFigures {
  readonly total: number;
  /** Null where there is no year to show. */
  readonly span: YearSpan | null;
  /** The year with most acts, the latest of several; null where there is no act. */
  readonly peak: { readonly year: number; readonly count: number } | null;
  /** Only those with an act, in the order of the legend. */
  readonly series: readonly { readonly series: TimelineSeries; readonly count: number }[];
}

export function figuresOf(years: readonly YearCount[]): TimelineFigures {
  const total = years.reduce((sum, year) => sum + year.total, 0);
  const first = years[0];
  const last = years.at(-1);
  const peak = years.reduce<YearCount | null>(
    (most, year) => (year.total > 0 && year.total >= (most?.total ?? 0) ? year : most),
    null,
  );
  return {
    total,
    span: first && last ? { from: first.year, to: last.year } : null,
    peak: peak && { year: peak.year, count: peak.total },
    series: timelineSeries
      .map((series) => ({ series, count: years.reduce((sum, year) => sum + year.bySeries[series], 0) }))
      .filter(({ count }) => count > 0),
  };
}
