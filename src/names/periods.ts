import type { DayRange } from '../records/partial-date.js';
import { chinesePhrase } from './periods/chinese-phrases.js';
import { englishPhrase } from './periods/english-phrases.js';
import { preparePage } from './periods/page.js';
import type { Phrase } from './periods/pieces.js';
import { longest, type Page } from './periods/rule.js';
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

const eitherPhrase = longest<Phrase>(englishPhrase, chinesePhrase);

/**
 * Finds the times a text names in English or Chinese. A phrase is read whole or not at all: where a part of it, or a word
 * beside it, has no rule here, all of it is in `unread` and none in `periods`. Words that only order ("recently", 最近) or
 * ask ("per year", 哪年) are no times. The conventions for what has no natural bounds are in docs/periods.md.
 *
 * @param text any text; offsets in the result are into it
 * @param today the day that "last year" is counted from, `YYYY-MM-DD`
 * @returns both lists in the order of the text; no two stretches overlap
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
    const phrase = language === 'en' ? englishPhrase : language === 'zh' ? chinesePhrase : eitherPhrase;
    const read = phrase(page, at);
    if (!read) continue;
    phrases.push(read.value);
    end = read.end;
  }
  return phrases;
}
