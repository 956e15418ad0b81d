import type { DayRange } from '../records/partial-date.js';
import { chinesePhrase } from './periods/chinese-phrases.js';
import { englishPhrase } from './periods/english-phrases.js';
import { preparePage } from './periods/page.js';
import type { Phrase } from './periods/pieces.js';
import type { Page } from './periods/rule.js';
import { phraseStarts } from './periods/starts.js';
import { wholePhrases } from './periods/whole.js';

/** A stretch of time named in a text. */
export interface PeriodMatch {
  /** Offsets into the text, in UTF-16 units, end excluded. The whole phrase, "since" and "in" included. */
  readonly start: number;
  readonly end: number;
  /** First and last day, both included; null where that end is open ("since 2019", "before 2018"). */
  readonly from: string | null;
  readonly to: string | null;
  /** What the phrase names, for restating it: `day`, `month`, `quarter`, `half`, `year`, or `range` for all else. */
  readonly grain: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range';
  /** Set where the phrase leaves the period out: "not in 2019", "except 2019", 除2019年外. The match covers that word. */
  readonly negated?: true;
  /**
   * Set where a word of time before or after it points at an event that the period dates: "meetings after the 2019 MoU",
   * 2019年签署协议之后. The match is the date of the event, not the time asked about, and does not cover that word.
   */
  readonly ofEvent?: true;
}

/** A phrase about time that was seen but could not be read whole, so that nobody answers from a part of it. */
export interface UnreadPeriod {
  readonly start: number;
  readonly end: number;
  /** What it may mean, where it is ambiguous and all its meanings are known: 11/04/2025 is in April or in November. */
  readonly readings?: readonly Pick<PeriodMatch, 'from' | 'to' | 'grain'>[];
}

export interface Periods {
  readonly periods: readonly PeriodMatch[];
  readonly unread: readonly UnreadPeriod[];
}

export type { DayRange };

/**
 * Finds the times a text names in English or Chinese. A phrase is read whole or not at all: where a part of it, or a word
 * beside it, has no rule here, all of it is in `unread` and none in `periods`. Words that only order ("recently", 最近,
 * "in recent years") or ask ("per year", 哪年) are no times, nor are lengths of time ("a five-year agreement").
 *
 * Where custom leaves the bounds open, these hold:
 * - since, from … on, 以来, 起 have the time in them, after, 之后, 以后 have not; before, 之前, 以前 have not, until, by, as of,
 *   up to, through, 截至, 到 have.
 * - "From 2018" alone is since 2018 or of 2018, so it is unread with both readings; from a day is since that day.
 * - "Last year" is the calendar year, "the last year" and "the past year" the twelve months to today; "the last three years",
 *   近三年 run from the same day three years ago to today; five years ago is that calendar year.
 * - Weeks run from Monday to Sunday (ISO 8601), centuries from a year 01 to a year 00, seasons over whole months with spring
 *   March to May. Parts of years, months and decades are in `partOf`.
 * - A month or day without a year is unread; 上半年, 一季度, 年初 are of this year once they have begun.
 * - 11.04.2025 has the day first; 11/04/2025 has two readings, 2010-12 too (December 2010, 2010 to 2012).
 *
 * @param text any text; offsets in the result are into it
 * @param today the day that "last year" is counted from, `YYYY-MM-DD`
 * @returns both lists in the order of the text; no two stretches overlap. Several periods are the members of a list ("2018
 *   and 2020"), unless one is `negated`
 */
export function findPeriods(text: string, today: string): Periods {
  const page = preparePage(text, today);
  return wholePhrases(page, phrasesOf(page));
}

function phrasesOf(page: Page): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let end = 0;
  for (const { at, language } of phraseStarts(page.text)) {
    if (at < end) continue;
    const read = (language === 'en' ? englishPhrase : chinesePhrase)(page, at);
    if (!read) continue;
    phrases.push(read.value);
    end = read.end;
  }
  return phrases;
}
