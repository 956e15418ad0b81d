import { centurySpan, type Part, partOf, yearsSpan } from './calendar.js';
import { ordinal } from './numbers.js';
import { type Piece, span } from './pieces.js';
import { longest, lookup, map, optional, pattern, type Rule, seq, words } from './rule.js';

/** Decades, centuries and planning periods in English. */

const decade: Rule<Piece> = map(
  longest(
    map(pattern("(?:the )?(?:decade of the )?(?<!\\w)((?:1[89]|20)\\d0)'?s(?!\\w)"), ([digits]) => Number(digits)),
    map(pattern("(?:the )?'?(?<!\\w)([5-9]0)'?s(?!\\w)"), ([digits]) => 1900 + Number(digits)),
    lookup({
      'the nineteen fifties': 1950,
      'the fifties': 1950,
      'the sixties': 1960,
      'the seventies': 1970,
      'the eighties': 1980,
      'the nineties': 1990,
      'the nineteen-nineties': 1990,
      'the nineteen nineties': 1990,
      'the noughties': 2000,
      'the two thousands': 2000,
      'the twenty-tens': 2010,
    }),
    map(
      words('this decade', 'the current decade', 'the present decade'),
      (_, { today }) => today.year - (today.year % 10),
    ),
  ),
  (year) => span([yearsSpan(year, 10)]),
);

const decadePart: Rule<Piece> = map(
  seq(
    lookup<Part>(
      { 'the early': 'early', early: 'early', 'the mid': 'mid', mid: 'mid', 'the late': 'late', late: 'late' },
      '(?!\\w)[ -]*',
    ),
    pattern("(?:'?((?:1[89]|20)\\d0|[5-9]0)'?s|(fifties|sixties|seventies|eighties|nineties|noughties))(?!\\w)"),
  ),
  ([part, [digits, name]]) => {
    const names = ['noughties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
    const at = name === undefined ? -1 : names.indexOf(name);
    const year = name === undefined ? Number(digits) : at === 0 ? 2000 : 1940 + 10 * at;
    return span(partOf(yearsSpan(year < 100 ? 1900 + year : year, 10), part));
  },
);

/** "Last decade" is the one before this, or the ten years to today. */
const lastDecade: Rule<Piece> = map(words('last decade'), (_, { today }) =>
  span([
    yearsSpan(today.year - (today.year % 10) - 10, 10),
    { from: `${today.year - 10}${today.iso.slice(4)}`, to: today.iso, grain: 'range' },
  ]),
);

const century: Rule<Piece> = map(
  longest(
    map(seq(optional(words('the')), ordinal, pattern('-?century(?!\\w)')), ([, n]) => n),
    map(words('this century', 'the current century', 'the present century'), (_, { today }) => centuryOf(today.year)),
    map(words('last century', 'the last century'), (_, { today }) => centuryOf(today.year) - 1),
  ),
  (n) => (n >= 15 && n <= 21 ? span([centurySpan(n)]) : undefined),
);

const centuryOf = (year: number): number => Math.ceil(year / 100);

/** The turn of the century bounds what came after or before it; as a time of its own it has no bounds. */
export const turnOfCentury: Rule<Piece> = map(
  words('the turn of the century', 'the turn of the millennium', 'the turn of the 21st century', 'the millennium'),
  () => span([{ from: '2000-01-01', to: '2000-01-01', grain: 'day' }]),
);

/** China's five-year plans run from the years 1 and 6 of a decade; the first was 1953 to 1957, the third 1966 to 1970. */
export function planSpan(ordinalOfPlan: number): Piece | undefined {
  if (ordinalOfPlan === 1) return span([yearsSpan(1953, 5)]);
  if (ordinalOfPlan === 2) return span([yearsSpan(1958, 5)]);
  return ordinalOfPlan <= 20 ? span([yearsSpan(1966 + 5 * (ordinalOfPlan - 3), 5)]) : undefined;
}

const plan: Rule<Piece> = map(
  seq(optional(words('the')), ordinal, pattern('five[- ]year[- ]plan(?: period)?(?!\\w)')),
  ([, n]) => planSpan(n),
);

export const longPoint: Rule<Piece> = longest<Piece>(decadePart, decade, lastDecade, century, plan);
