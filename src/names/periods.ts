import type { DayRange } from '../records/partial-date.js';

/** A stretch of time named in a text. */
export interface PeriodMatch {
  /** Offsets into the text, in UTF-16 units, end excluded. The whole phrase, "since" and "in" included. */
  readonly start: number;
  readonly end: number;
  /** First and last day, both included; null where that end is open ("since 2019", "before 2018"). */
  readonly from: string | null;
  readonly to: string | null;
  /** What the phrase names, for restating it: `day`, `month`, `year`, or `range` for all else. */
  readonly grain: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range';
}

/** A phrase about time that was seen but could not be read whole, so that nobody answers from a part of it. */
export interface UnreadPeriod {
  readonly start: number;
  readonly end: number;
}

export interface Periods {
  readonly periods: readonly PeriodMatch[];
  readonly unread: readonly UnreadPeriod[];
}

export type { DayRange };
