import { daySpan, monthSpan, months, type Part, seasonSpan, weekdayOf } from './calendar.js';
import { cardinal, ordinal, spelledYear } from './numbers.js';
import { numericDate } from './numeric.js';
import { asWithin, partOfPiece, type Piece, type UnitOf, type Within, withinYear, yearPiece } from './pieces.js';
import { currentOne, relativePoint, relativeYear } from './english-relative.js';
import { unitsOfPoint } from './english-spans.js';
import {
  alternation,
  first,
  longest,
  lookup,
  map,
  optional,
  pattern,
  remembered,
  type Rule,
  seq,
  words,
} from './rule.js';
import { longPoint } from './english-ages.js';

/** Times in English that stand without "in", "since" or the like: years, their parts, days. */

const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function table(rows: readonly (readonly string[])[]): Record<string, number> {
  return Object.fromEntries(rows.flatMap((row, i) => row.map((name) => [name, i + 1])));
}

export const monthTable = table(monthNames);
export const monthPattern = alternation(Object.keys(monthTable));
/** A name of a month, which a number may stick to: 14april, apr2025. */
const month = lookup(monthTable, '(?![a-z_])\\.?');
const weekday = lookup(table(weekdays.map((day) => [day, day.slice(0, 3), day.slice(0, 4)])), '(?!\\w)\\.?,?');

/** 2019, the year 2019, '19, nineteen ninety-eight, last year. */
export const yearNumber: Rule<number> = remembered(
  longest(
    map(
      pattern(
        '(?:(?:the )?(?:calendar year|year|years|yr|cy)(?: of)? +)?((?:1[89]|20|21)\\d\\d)(?!\\w)(?: calendar year(?!\\w))?',
      ),
      ([digits]) => Number(digits),
    ),
    map(pattern("'(\\d\\d)(?!\\w)(?!')"), ([digits], page) => {
      const n = Number(digits);
      return n <= (page.today.year % 100) + 10 ? 2000 + n : 1900 + n;
    }),
    spelledYear,
    relativeYear,
  ),
);

/** The parts of a year by unit and number: what `joined` completes "11 to 13 April" with. */
export const unitOf: UnitOf = (unit, n, ofMonth) => {
  switch (unit) {
    case 'day':
      return {
        unit,
        n,
        ...(ofMonth !== undefined && { month: ofMonth }),
        of: (year) => daySpan(year, ofMonth ?? 0, n),
      };
    case 'month':
      return { unit, n, of: (year) => monthSpan(year, n) };
    case 'quarter':
      return { unit, n, of: (year) => (n >= 1 && n <= 4 ? [months(year, 3 * n - 2, 3, 'quarter')] : []) };
    case 'half':
      return { unit, n, of: (year) => (n === 1 || n === 2 ? [months(year, 6 * n - 5, 6, 'half')] : []) };
    case 'season':
      return { unit, n, of: (year) => [seasonSpan(year, n)] };
  }
};

const dayNumber = first(
  map(pattern(`(\\d{1,2})(?:st|nd|rd|th)?(?:(?!\\w)|(?=(?:${monthPattern})(?!\\w)))`), ([digits]) => Number(digits)),
  ordinal,
);
const the = optional(words('the day of', 'the'));

function dayOf(n: number, ofMonth: number, named: number | undefined): Within {
  const within = unitOf('day', n, ofMonth);
  if (named === undefined) return within;
  return { ...within, of: (year) => within.of(year).filter((day) => weekdayOf(day.from) === named) };
}

const monthDay: Rule<Within> = longest(
  map(seq(optional(weekday), the, dayNumber, optional(pattern('of(?!\\w)|[-/]')), month), ([named, , n, , ofMonth]) =>
    dayOf(n, ofMonth, named),
  ),
  map(seq(optional(weekday), month, the, dayNumber), ([named, ofMonth, , n]) => dayOf(n, ofMonth, named)),
);

const ordinalWord = map(seq(optional(words('the')), ordinal), ([, n]) => n);
const lastWord = map(words('the last', 'the final', 'last', 'final'), () => 4);

const quarter: Rule<Within> = map(
  longest(
    map(pattern('q([1-4])(?!\\w)|([1-4])q(?!\\w)'), ([a, b]) => Number(a ?? b)),
    map(seq(first(ordinalWord, lastWord), pattern('-?(?:quarters?|qtrs?)(?!\\w)')), ([n]) => n),
    map(seq(optional(words('the')), words('quarter'), cardinal), ([, , n]) => n),
  ),
  (n) => (n <= 4 ? unitOf('quarter', n) : undefined),
);

const half: Rule<Within> = map(
  longest(
    map(pattern('h([12])(?!\\w)|([12])h(?!\\w)'), ([a, b]) => Number(a ?? b)),
    map(seq(ordinalWord, pattern('-?hal(?:f|ves)(?!\\w)')), ([n]) => n),
    map(words('the latter half', 'latter half', 'the last half', 'last half'), () => 2),
  ),
  (n) => (n <= 2 ? unitOf('half', n) : undefined),
);

const season: Rule<Within> = map(
  seq(
    optional(words('the')),
    lookup({ spring: 1, springtime: 1, summer: 2, summertime: 2, autumn: 3, fall: 3, winter: 4, wintertime: 4 }),
  ),
  ([, n]) => unitOf('season', n),
);

export const partWord: Rule<Part> = first(
  lookup<Part>(
    {
      'early in': 'early',
      'early on in': 'early',
      'the early part of': 'early',
      'the early months of': 'early',
      early: 'early',
      'the middle of': 'mid',
      'the middle part of': 'mid',
      'middle of': 'mid',
      'the mid': 'mid',
      mid: 'mid',
      'late in': 'late',
      'the late part of': 'late',
      'the later part of': 'late',
      'the latter part of': 'late',
      'the late': 'late',
      'the early': 'early',
      late: 'late',
    },
    '(?!\\w)[ -]*',
  ),
  map(
    pattern(
      '(?:the +)?(?:(beginning|start|outset|onset|opening)|(?:calendar )?(?:year[ -])?(?:end|close|conclusion))(?!\\w)(?: +of(?!\\w)| *-)?',
    ),
    ([beginning]) => (beginning ? 'beginning' : 'end'),
  ),
);

const halfOf: Rule<Part> = map(seq(half, optional(words('of', 'in'))), ([{ n }]) =>
  n === 1 ? 'first-half' : 'second-half',
);

const plainWithin: Rule<Within> = remembered(
  longest(
    monthDay,
    map(month, (n) => unitOf('month', n)),
    quarter,
    half,
    season,
  ),
);

/** A part of a year without the year. */
export const within: Rule<Within> = remembered(
  longest(
    plainWithin,
    map(seq(partWord, plainWithin), ([part, whole]) => {
      const piece = partOfPiece(part, asWithin(whole));
      return piece?.kind === 'within' ? piece.within : undefined;
    }),
  ),
);

/** Winter has two candidates in a year, unless both years are given: the meteorologists' ends in it, others' begins in it. */
function winters(piece: Piece): Piece {
  if (piece.kind !== 'span' || piece.within?.unit !== 'season' || piece.within.n !== 4 || piece.year === undefined)
    return piece;
  return { ...piece, readings: [...piece.within.of(piece.year - 1), ...piece.readings] };
}

const winterOfTwoYears: Rule<Piece> = map(
  pattern('(?:the )?winter(?: of)? +((?:19|20)\\d\\d)(?: *- *|/)((?:19|20)?\\d\\d)(?!\\w)'),
  ([a, b]) => {
    const year = Number(a);
    return Number(b) % 100 === (year + 1) % 100 ? withinYear(unitOf('season', 4), year) : undefined;
  },
);

const link = optional(pattern(', *of(?!\\w)|,|of(?!\\w)|in(?!\\w)|/|-'));

export const partOfYear: Rule<Piece> = remembered(
  longest<Piece>(
    map(seq(within, link, yearNumber), ([part, , year]) => winters(withinYear(part, year))),
    map(seq(yearNumber, optional(pattern("'s(?!\\w)|,|-|/")), within), ([year, , part]) =>
      winters(withinYear(part, year)),
    ),
    map(pattern('((?:19|20)\\d\\d)(?:q([1-4])|h([12]))(?!\\w)'), ([year, q, h]) =>
      withinYear(unitOf(q ? 'quarter' : 'half', Number(q ?? h)), Number(year)),
    ),
    map(pattern("(?:([1-4])q|([12])h|q([1-4])|h([12]))'?(\\d\\d)(?!\\w)"), ([q, h, q2, h2, year]) =>
      withinYear(unitOf((q ?? q2) ? 'quarter' : 'half', Number(q ?? q2 ?? h ?? h2)), 2000 + Number(year)),
    ),
    winterOfTwoYears,
  ),
);

const base: Rule<Piece> = remembered(
  longest<Piece>(relativePoint(within), numericDate, partOfYear, longPoint, map(yearNumber, yearPiece)),
);

/** Any time that is named whole: a day, a month, a year, a part of one, a decade, a time counted from today. */
export const point: Rule<Piece> = remembered(
  longest<Piece>(
    base,
    map(seq(first(partWord, halfOf), first(base, currentOne)), ([part, whole]) => partOfPiece(part, whole)),
    unitsOfPoint(base),
  ),
);

/** A day or an ordinal without what it is a day or quarter of; only good beside a piece that tells. */
export const bare: Rule<Piece> = longest<Piece>(
  map(ordinalWord, (n) => ({ kind: 'bare', n, as: ['day', 'quarter', 'half'] })),
  map(seq(optional(weekday), the, dayNumber), ([, , n]) => ({ kind: 'bare', n, as: ['day'] })),
);
