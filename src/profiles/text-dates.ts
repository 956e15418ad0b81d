import { findPeriods } from '../names/periods.js';
import { daysOf } from '../records/partial-date.js';

/** The dates that a running text names, and how they lie to the date of a record. */

/** A stretch of days that a text names. Without a year (`--09-16`) it is of any year. */
export interface NamedDate {
  /** As it is written there. */
  readonly written: string;
  readonly from: string;
  readonly to: string;
}

export interface NamedDates {
  readonly dated: readonly NamedDate[];
  /** Days without a year: `MM-DD`. */
  readonly yearless: readonly { readonly written: string; readonly day: string }[];
}

const months = 'january february march april may june july august september october november december'.split(' ');
const monthNames = months.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const dayPatterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${monthNames})\\b(?!\\.?,?\\s+\\d{4})`,
    'gi',
  ),
  new RegExp(`\\b(?<month>${monthNames})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,?\\s+\\d{4})`, 'gi'),
  /(?<![年\d])(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/g,
];

/** The days of the month that a text names without a year. */
function yearlessDays(text: string): { written: string; day: string }[] {
  return dayPatterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: written, groups }) => {
      const name = groups?.month ?? '';
      const month = /^\d/.test(name) ? Number(name) : months.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
      return { written, day: `${String(month).padStart(2, '0')}-${(groups?.day ?? '').padStart(2, '0')}` };
    }),
  );
}

/** Longer stretches ("since 2019", "the last decade") date no single act. */
const longest = 366;
const day = 86_400_000;
const lengthOf = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / day + 1;

/**
 * The dates of a text.
 *
 * @param posted the day on which the text was posted (`YYYY-MM-DD`), from which "yesterday" counts; without it only dates
 *   that give their year are read
 */
export function datesIn(text: string, posted: string | undefined): NamedDates {
  const dated: NamedDate[] = [];
  for (const { start, end, from, to, negated } of findPeriods(text, posted ?? '2000-01-01').periods) {
    const written = text.slice(start, end);
    if (from === null || to === null || negated || lengthOf({ from, to }) > longest) continue;
    // A day in a list has its year from the next: "on 21 and 22 January 2014".
    const year = text.slice(start, end + yearAhead);
    if (posted === undefined && !year.includes(from.slice(0, 4))) continue;
    dated.push({ written, from, to });
  }
  return { dated, yearless: yearlessDays(text) };
}

/** How far after a day of a list its year may stand. */
const yearAhead = 40;

export type DateAgreement =
  /** The same day, or a stretch of at most ten days with it. */
  | 'day'
  /** A few days later, as news are. */
  | 'days-after'
  /** The date at which a source reported it. */
  | 'reported'
  /** The same month, as precisely as both know. */
  | 'month'
  | 'year'
  /** A day and month without a year. */
  | 'day-without-year'
  /** The text names no date that could tell. */
  | 'none'
  /** It names no day or month, and years that are not that of the record: perhaps of what went before. */
  | 'other-year'
  /** It names days or months, and not this one. */
  | 'other';

export interface ComparedDates {
  readonly agreement: DateAgreement;
  /** What the text says, where it agrees. */
  readonly written: string | null;
}

/** Stretches up to this many days are as good as a day ("from 21 to 24 August"), and up to that many as a month. */
const longestDays = 10;
const longestPrecise = 31;

/** How many days after the act news may be dated. */
const newsDays = 7;
/** And how many days after it a source may be published to be news of it. */
const reportDays = 60;
const rank: readonly DateAgreement[] = ['day', 'days-after', 'month', 'reported', 'day-without-year', 'year'];

/**
 * How the dates of a text lie to the date of a record.
 *
 * @param date a partial date
 */
export function compareDates(named: NamedDates, date: string): ComparedDates {
  let best: ComparedDates = { agreement: 'none', written: null };
  const better = (agreement: DateAgreement, written: string) => {
    if (best.agreement === 'none' || rank.indexOf(agreement) < rank.indexOf(best.agreement))
      best = { agreement, written };
  };
  const own = daysOf(date);
  for (const { written, from, to } of named.dated) {
    const overlap = from <= own.to && to >= own.from;
    const length = Math.max(lengthOf({ from, to }), lengthOf(own));
    if (overlap) better(length <= longestDays ? 'day' : length <= longestPrecise ? 'month' : 'year', written);
    else if (date.length === 10 && from > date && (Date.parse(from) - Date.parse(date)) / day <= newsDays)
      better('days-after', written);
  }
  for (const { written, day: monthDay } of named.yearless) {
    // Of a record dated to the month, any day of it.
    if (date.length > 4 && monthDay.startsWith(date.slice(5))) better('day-without-year', written);
  }
  if (best.agreement !== 'none') {
    // A year that agrees is little where the text gives the day, and that is another.
    const precise = named.dated.some((one) => lengthOf(one) <= longestPrecise && one.from.startsWith(date.slice(0, 4)));
    if (best.agreement === 'year' && date.length > 4 && (precise || named.yearless.length > 0))
      return { agreement: 'other', written: null };
    return best;
  }
  const precise = named.dated.some((one) => lengthOf(one) <= longestPrecise);
  if (precise || (named.yearless.length > 0 && date.length > 4)) return { agreement: 'other', written: null };
  return { agreement: named.dated.length > 0 ? 'other-year' : 'none', written: null };
}

/**
 * The same for an act and what reported it: where the text has not its date, but that at which a source was published, it tells of
 * that report.
 *
 * @param published partial dates
 */
export function compareWithReports(named: NamedDates, date: string, published: readonly string[]): ComparedDates {
  const own = compareDates(named, date);
  if (own.agreement !== 'year' && own.agreement !== 'other-year' && own.agreement !== 'other') return own;
  const lastDay = Date.parse(daysOf(date).to) + reportDays * day;
  for (const one of published) {
    // Sources of later years tell of what was signed long ago.
    if (Date.parse(daysOf(one).from) > lastDay) continue;
    const report = one.length > 4 ? compareDates({ dated: named.dated, yearless: [] }, one) : own;
    if (report.agreement === 'day' || report.agreement === 'month') return { ...report, agreement: 'reported' };
  }
  return own;
}
