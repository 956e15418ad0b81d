import { shift, type Unit, unitAround, yearOf } from './calendar.js';
import { cardinal } from './numbers.js';
import { type Piece, type Readings, span, type Within, withinYear, yearPiece } from './pieces.js';
import { first, longest, lookup, map, optional, pattern, type Rule, seq, words } from './rule.js';

/** Times in English that are counted from today. */

/** A unit as it is counted: decades as ten years, a half year as six months. */
interface Counted {
  readonly unit: Unit;
  readonly of: number;
}

export const counted: Rule<Counted> = lookup({
  day: { unit: 'day', of: 1 },
  days: { unit: 'day', of: 1 },
  week: { unit: 'week', of: 1 },
  weeks: { unit: 'week', of: 1 },
  fortnight: { unit: 'week', of: 2 },
  month: { unit: 'month', of: 1 },
  months: { unit: 'month', of: 1 },
  'half year': { unit: 'month', of: 6 },
  'half-year': { unit: 'month', of: 6 },
  'half a year': { unit: 'month', of: 6 },
  'half-decade | half decade': { unit: 'year', of: 5 },
  'quarter century | quarter-century | quarter of a century': { unit: 'year', of: 25 },
  year: { unit: 'year', of: 1 },
  years: { unit: 'year', of: 1 },
  'yr | yrs': { unit: 'year', of: 1 },
  decade: { unit: 'year', of: 10 },
  decades: { unit: 'year', of: 10 },
});

export const unitName: Rule<Unit> = lookup<Unit>({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
});

/** Years told from this one. "The last year" is the twelve months to today and not here. */
export const relativeYear: Rule<number> = map(
  lookup({
    'this year | this yr': 0,
    'this calendar year': 0,
    'the current year': 0,
    'current year': 0,
    'the current calendar year': 0,
    'the present year': 0,
    'last year | last yr': -1,
    'last calendar year': -1,
    'the last calendar year': -1,
    'next year | next yr': 1,
    'next calendar year': 1,
    'the year before last': -2,
  }),
  (ahead, page) => page.today.year + ahead,
);

const days = lookup({
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
});

const calendarUnit: Rule<Piece> = map(
  seq(
    lookup({ this: 0, 'the current': 0, current: 0, last: -1, next: 1 }),
    lookup<Unit>({ week: 'week', month: 'month', quarter: 'quarter', 'calendar month': 'month' }),
  ),
  ([ahead, unit], page) => span([unitAround(page.today.iso, unit, ahead)]),
);

const beforeLast: Rule<Piece> = map(
  seq(words('the'), lookup<Unit>({ week: 'week', month: 'month', quarter: 'quarter' }), words('before last')),
  ([, unit], page) => span([unitAround(page.today.iso, unit, -2)]),
);

/** The last three years: from the same day three years ago to today. "Last year", without "the", is a calendar year. */
const rolling: Rule<Piece> = map(
  longest(
    map(
      seq(optional(words('the', 'these', 'this')), words('last', 'past', 'most recent', 'latest'), cardinal, counted),
      ([, , n, unit]) => ({ n, unit }),
    ),
    map(
      seq(words('the', 'these', 'this'), cardinal, words('last', 'past', 'most recent', 'latest'), counted),
      ([, n, , unit]) => ({
        n,
        unit,
      }),
    ),
    map(seq(words('the last', 'the past', 'this past', 'past'), counted), ([, unit]) => ({ n: 1, unit })),
  ),
  ({ n, unit }, page) => {
    const { iso } = page.today;
    return span([{ from: shift(iso, -n * unit.of, unit.unit), to: iso, grain: 'range' }]);
  },
);

const coming: Rule<Piece> = map(
  seq(optional(words('the')), words('next', 'coming'), cardinal, counted),
  ([, , n, unit], page) => {
    const { iso } = page.today;
    return span([{ from: iso, to: shift(iso, n * unit.of, unit.unit), grain: 'range' }]);
  },
);

/** Five years ago is the calendar year, two months ago the month, two weeks ago the week it was. */
const ago: Rule<Piece> = map(
  seq(
    first(
      cardinal,
      map(words('a', 'an'), () => 1),
    ),
    counted,
    words('ago'),
  ),
  ([n, { unit, of }], page) => {
    const then = unitAround(shift(page.today.iso, -n * of, unit), unit, 0);
    return unit === 'year' ? yearPiece(yearOf(then)) : span([then]);
  },
);

/** So far this year; earlier this month; later this year. */
const partWithToday: Rule<Piece> = map(
  longest(
    map(seq(words('so far', 'thus far', 'earlier'), words('this'), unitName), ([, , unit]) => unit),
    map(seq(words('this'), unitName, words('so far', 'thus far', 'to date')), ([, unit]) => unit),
    map(seq(optional(words('the')), unitName, words('to date')), ([, unit]) => unit),
    map(words('ytd'), (): Unit => 'year'),
  ),
  (unit, page) => {
    const { from } = unitAround(page.today.iso, unit, 0);
    return span([{ from, to: page.today.iso, grain: 'range' }]);
  },
);
const restWithToday: Rule<Piece> = map(seq(words('later this'), unitName), ([, unit], page) => {
  const { to } = unitAround(page.today.iso, unit, 0);
  return span([{ from: page.today.iso, to, grain: 'range' }]);
});

/**
 * This April, last December, next May: "last" may be the latest one past or the one of last year, "next" likewise; where
 * the two differ both are readings.
 */
function relativePart(within: Rule<Within>): Rule<Piece> {
  return map(seq(lookup({ this: 0, last: -1, next: 1 }), within), ([ahead, part], { today }) => {
    if (part.unit === 'day' || part.unit === 'quarter' || part.unit === 'half') return undefined;
    if (ahead === 0) return withinYear(part, today.year);
    const near = [today.year - 1, today.year, today.year + 1].flatMap((year) => part.of(year));
    const closest =
      ahead < 0 ? near.filter((time) => time.to < today.iso).at(-1) : near.find((time) => time.from > today.iso);
    const named = part.of(today.year + ahead);
    return span(distinct([...named, ...(closest ? [closest] : [])]));
  });
}

const distinct = (readings: Readings): Readings =>
  readings.filter((time, i) => readings.findIndex((other) => other.from === time.from && other.to === time.to) === i);

/** The year of "since the start of the year": the current one, where the phrase ends with it. */
export const currentOne: Rule<Piece> = map(
  seq(words('the'), lookup<Unit>({ year: 'year', month: 'month' }), pattern('(?= *(?:[,.;:?!)]|$))')),
  ([, unit], page) => span([unitAround(page.today.iso, unit, 0)]),
);

export function relativePoint(within: Rule<Within>): Rule<Piece> {
  return longest<Piece>(
    map(days, (ahead, page) => span([unitAround(page.today.iso, 'day', ahead)])),
    calendarUnit,
    beforeLast,
    rolling,
    coming,
    ago,
    partWithToday,
    restWithToday,
    relativePart(within),
  );
}
