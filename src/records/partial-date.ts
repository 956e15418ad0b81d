/**
 * Dates of ISO 8601 with reduced precision: `2025`, `2025-04` or `2025-04-11`. A record is dated no more precisely than
 * its source, so a date stands for every day it may have been.
 */

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a partial date that exists in the calendar (2025-02-29 does not). */
export function isPartialDate(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** A run of days, both ends included, each `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The days a partial date may stand for. `2025-02` gives 2025-02-01 to 2025-02-28. */
export function daysOf(date: string): DayRange {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { from: date, to: date };
  if (month !== undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { from: `${date}-01`, to: `${date}-${String(last).padStart(2, '0')}` };
  }
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/**
 * Orders partial dates: negative where `a` comes first. A date that is less precise sorts by its first possible day,
 * before the more precise dates within it.
 */
export function comparePartialDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
