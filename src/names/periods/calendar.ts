import type { PeriodMatch } from '../periods.js';

/**
 * Days, months, years and their parts as runs of days, in the proleptic Gregorian calendar. A day is `YYYY-MM-DD`, so days
 * order as strings do.
 */

export type Grain = PeriodMatch['grain'];

/** A run of days with both ends included. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /**
   * Set where a phrase names the beginning or the end of something: what bounds a longer time then ("since the end of
   * 2019", "until the beginning of May") is the first or last month of a year, day of a month, year of a decade.
   */
  readonly edge?: { readonly at: 'first' | 'last'; readonly from: string; readonly to: string };
}

export interface Today {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function readToday(iso: string): Today {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  return { iso, year, month, day };
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const isoDay = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day of the month `ahead` months after the given one. */
function monthFrom(year: number, month: number, ahead: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + ahead;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The day `ahead` days after the given one. */
export function addDays(iso: string, ahead: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ahead);
  return date.toISOString().slice(0, 10);
}

/** The same day `ahead` months later, or the last of that month where it is shorter. */
export function addMonths(iso: string, ahead: number): string {
  const { year, month, day } = readToday(iso);
  const then = monthFrom(year, month, ahead);
  return isoDay(then.year, then.month, Math.min(day, lengthOfMonth(then.year, then.month)));
}

/** The day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

/** `count` whole months beginning with the given one. */
export function months(year: number, month: number, count: number, grain: Grain = 'range'): Span {
  const last = monthFrom(year, month, count - 1);
  return {
    from: isoDay(year, month, 1),
    to: isoDay(last.year, last.month, lengthOfMonth(last.year, last.month)),
    grain,
  };
}

export const yearSpan = (year: number): Span => months(year, 1, 12, 'year');

/** `count` whole years beginning with the given one. */
export const yearsSpan = (year: number, count: number): Span => months(year, 1, 12 * count);

/** The month, or nothing where there is none of that number. */
export function monthSpan(year: number, month: number): readonly Span[] {
  return month >= 1 && month <= 12 ? [months(year, month, 1, 'month')] : [];
}

/** The day, or nothing where the calendar has none: 31 April, 29 February 2023. */
export function daySpan(year: number, month: number, day: number): readonly Span[] {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return [];
  const iso = isoDay(year, month, day);
  return [{ from: iso, to: iso, grain: 'day' }];
}

/** The week of a day, Monday to Sunday, `ahead` weeks later. */
export function weekSpan(iso: string, ahead: number): Span {
  const from = addDays(iso, 1 - weekdayOf(iso) + 7 * ahead);
  return { from, to: addDays(from, 6), grain: 'range' };
}

/** The hundred years of a century, which begins with a year 01: the 20th is 1901 to 2000. */
export const centurySpan = (ordinal: number): Span => yearsSpan(ordinal * 100 - 99, 100);

/**
 * Seasons of the northern hemisphere in whole months, as meteorologists count them: spring is March to May. Winter is
 * the one that begins in December of the year.
 */
export const seasonSpan = (year: number, season: number): Span => months(year, 3 * season, 3);

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

export type Part = 'early' | 'mid' | 'late' | 'beginning' | 'end' | 'first-half' | 'second-half';

const isDecade = (span: Span): boolean => /0-01-01$/.test(span.from) && span.to === yearsSpan(yearOf(span), 10).to;
export const yearOf = (span: Span): number => Number(span.from.slice(0, 4));
const monthOf = (span: Span): number => Number(span.from.slice(5, 7));

/**
 * A part of a span, or nothing where custom gives that part no bounds.
 *
 * - Early, mid and late are thirds: of a year January to April, May to August, September to December; of a month the 1st to
 *   10th, 11th to 20th, 21st to last (上旬, 中旬, 下旬); of a decade the years 0 to 3, 4 to 6, 7 to 9.
 * - The beginning and the end of a year are its first and last quarter; elsewhere they are the early and the late part.
 * - A half of a month ends or begins with the 15th or 16th; a half of a century or decade is counted in years.
 */
export function partOf(span: Span, part: Part): readonly Span[] {
  const year = yearOf(span);
  if (span.grain === 'year') {
    switch (part) {
      case 'early':
        return [months(year, 1, 4)];
      case 'mid':
        return [months(year, 5, 4)];
      case 'late':
        return [months(year, 9, 4)];
      case 'beginning':
        return [{ ...months(year, 1, 3), edge: { at: 'first', ...monthsOf(year, 1) } }];
      case 'end':
        return [{ ...months(year, 10, 3), edge: { at: 'last', ...monthsOf(year, 12) } }];
      case 'first-half':
        return [months(year, 1, 6, 'half')];
      case 'second-half':
        return [months(year, 7, 6, 'half')];
    }
  }
  if (span.grain === 'month') return partOfMonth(span, part);
  if (isDecade(span)) return partOfDecade(year, part);
  const years = Number(span.to.slice(0, 4)) - year + 1;
  if (years === 100 && part === 'first-half') return [yearsSpan(year, 50)];
  if (years === 100 && part === 'second-half') return [yearsSpan(year + 50, 50)];
  return [];
}

const monthsOf = (year: number, month: number): { from: string; to: string } => {
  const { from, to } = months(year, month, 1);
  return { from, to };
};

function partOfMonth(span: Span, part: Part): readonly Span[] {
  const day = (n: number): string => isoDay(yearOf(span), monthOf(span), n);
  const run = (from: string, to: string, edge?: Span['edge']): readonly Span[] => [
    { from, to, grain: 'range', ...(edge && { edge }) },
  ];
  switch (part) {
    case 'early':
      return run(day(1), day(10));
    case 'mid':
      return run(day(11), day(20));
    case 'late':
      return run(day(21), span.to);
    case 'beginning':
      return run(day(1), day(10), { at: 'first', from: day(1), to: day(1) });
    case 'end':
      return run(day(21), span.to, { at: 'last', from: span.to, to: span.to });
    case 'first-half':
      return run(day(1), day(15));
    case 'second-half':
      return run(day(16), span.to);
  }
}

function partOfDecade(year: number, part: Part): readonly Span[] {
  switch (part) {
    case 'early':
      return [yearsSpan(year, 4)];
    case 'mid':
      return [yearsSpan(year + 4, 3)];
    case 'late':
      return [yearsSpan(year + 7, 3)];
    case 'beginning':
      return [{ ...yearsSpan(year, 4), edge: { at: 'first', ...monthlessYear(year) } }];
    case 'end':
      return [{ ...yearsSpan(year + 7, 3), edge: { at: 'last', ...monthlessYear(year + 9) } }];
    case 'first-half':
      return [yearsSpan(year, 5)];
    case 'second-half':
      return [yearsSpan(year + 5, 5)];
  }
}

const monthlessYear = (year: number): { from: string; to: string } => {
  const { from, to } = yearSpan(year);
  return { from, to };
};

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const unitMonths = { month: 1, quarter: 3, year: 12 } as const;

/** The day `count` units after the given one; negative for before. */
export function shift(iso: string, count: number, unit: Unit): string {
  return unit === 'day' || unit === 'week'
    ? addDays(iso, count * (unit === 'week' ? 7 : 1))
    : addMonths(iso, count * unitMonths[unit]);
}

/** The calendar unit a day lies in, `ahead` units later: `('2025-06-18', 'quarter', -1)` is the first quarter of 2025. */
export function unitAround(iso: string, unit: Unit, ahead: number): Span {
  const { year, month } = readToday(iso);
  switch (unit) {
    case 'day': {
      const day = addDays(iso, ahead);
      return { from: day, to: day, grain: 'day' };
    }
    case 'week':
      return weekSpan(iso, ahead);
    case 'month': {
      const then = monthFrom(year, month, ahead);
      return months(then.year, then.month, 1, 'month');
    }
    case 'quarter': {
      const then = monthFrom(year, month - ((month - 1) % 3), 3 * ahead);
      return months(then.year, then.month, 3, 'quarter');
    }
    case 'year':
      return yearSpan(year + ahead);
  }
}

/**
 * The first or last `count` units of a span, or nothing where they do not fill whole units of it. Weeks have no fixed place
 * in a month or year and give nothing.
 */
export function unitsOf(span: Span, which: 'first' | 'last', count: number, unit: Unit): readonly Span[] {
  if (unit === 'week' || count < 1) return [];
  const run = (from: string, to: string): readonly Span[] =>
    from >= span.from && to <= span.to ? [{ from, to, grain: 'range' }] : [];
  if (which === 'first') return run(span.from, addDays(shift(span.from, count, unit), -1));
  return run(shift(addDays(span.to, 1), -count, unit), span.to);
}
