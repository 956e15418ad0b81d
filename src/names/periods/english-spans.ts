import { addDays, shift, type Span, type Unit, unitsOf } from './calendar.js';
import { counted, unitName } from './english-relative.js';
import { cardinal } from './numbers.js';
import { type Piece, span } from './pieces.js';
import { longest, lookup, map, optional, type Rule, seq, words } from './rule.js';

/** Runs of whole units in English that are counted from another time. */

/**
 * Whole units at the beginning or end of a time, or next to it: "the first three months of 2024", "the five years to
 * 2020", "the two years before 2020". Years to 2020 end with it, years before 2020 with 2019.
 */
export function unitsOfPoint(point: Rule<Piece>): Rule<Piece> {
  const inside: Rule<Piece> = map(
    seq(
      optional(words('the')),
      lookup<'first' | 'last'>({
        first: 'first',
        initial: 'first',
        opening: 'first',
        last: 'last',
        final: 'last',
        closing: 'last',
      }),
      cardinal,
      unitName,
      words('of', 'in'),
      point,
    ),
    ([, which, n, unit, , whole]) =>
      whole.kind === 'span' ? span(whole.readings.flatMap((time) => unitsOf(time, which, n, unit))) : undefined,
  );
  const beside: Rule<Piece> = map(
    seq(
      words('the'),
      optional(cardinal),
      counted,
      lookup<Run>({
        to: upTo,
        'up to': upTo,
        until: upTo,
        'ending in': upTo,
        ending: upTo,
        'ended in': upTo,
        ended: upTo,
        before: beforeIt,
        'prior to': beforeIt,
        preceding: beforeIt,
        after: afterIt,
        following: afterIt,
        from: startingWith,
        'starting in': startingWith,
        'beginning in': startingWith,
      }),
      point,
    ),
    ([, n, { unit, of }, run, other]) =>
      other.kind === 'span' && fits(unit, n, of, run)
        ? span(other.readings.map((time) => run(time, (n ?? 1) * of, unit)))
        : undefined,
  );
  return longest(inside, beside);
}

/** "The year before 2018" is no run of years but one year; a decade is a run by itself, and "the year to March" is one. */
const fits = (unit: Unit, n: number | undefined, of: number, run: Run): boolean =>
  (unit === 'year' || unit === 'month') && (n !== undefined || of > 1 || (unit === 'year' && run === upTo));

type Run = (time: Span, n: number, unit: Unit) => Span;

const upTo: Run = (time, n, unit) => ({
  from: shift(addDays(time.to, 1), -n, unit),
  to: time.to,
  grain: 'range',
});
const beforeIt: Run = (time, n, unit) => ({
  from: shift(time.from, -n, unit),
  to: addDays(time.from, -1),
  grain: 'range',
});
const afterIt: Run = (time, n, unit) => {
  const from = addDays(time.to, 1);
  return { from, to: addDays(shift(from, n, unit), -1), grain: 'range' };
};
const startingWith: Run = (time, n, unit) => ({
  from: time.from,
  to: addDays(shift(time.from, n, unit), -1),
  grain: 'range',
});
