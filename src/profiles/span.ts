import type { Selected } from '../answers/select.js';
import { daysOf } from '../records/partial-date.js';

/** The first or the latest act of some, as far as their dates tell. */
export interface SpanEnd {
  /** Its date, a partial date. */
  readonly date: string;
  /** Id of its record. */
  readonly record: string;
  /**
   * Ids of the records that may as well be the first (or latest): of the same day, or dated so vaguely that the order cannot be
   * told ("2018" and 2018-04-10). Empty where it is certain.
   */
  readonly undecided: readonly string[];
}

export interface Span {
  readonly first: SpanEnd;
  readonly latest: SpanEnd;
}

/**
 * From when to when some acts are, null where there are none. The order is the register's: a vague date comes before the
 * precise ones within it.
 *
 * @param acts newest first, as `select` gives them
 */
export function spanOf(acts: readonly Selected[]): Span | null {
  const first = acts.at(-1)?.record;
  const latest = acts[0]?.record;
  if (!first || !latest) return null;
  const others = (own: string, may: (date: string) => boolean) =>
    acts.flatMap(({ record: { id, date } }) => (id !== own && may(date) ? [id] : []));
  const end = daysOf(first.date).to;
  const start = daysOf(latest.date).from;
  return {
    first: { date: first.date, record: first.id, undecided: others(first.id, (date) => daysOf(date).from <= end) },
    latest: { date: latest.date, record: latest.id, undecided: others(latest.id, (date) => daysOf(date).to >= start) },
  };
}
