import { type Part, yearsSpan } from './calendar.js';
import { yearPart } from './chinese-parts.js';
import { planSpan } from './english-ages.js';
import { hanNumber } from './numbers.js';
import { partOfPiece, type Piece, span } from './pieces.js';
import { first, longest, lookup, map, optional, pattern, type Rule, seq, signs } from './rule.js';

/** Decades, centuries and planning periods in Chinese. */

const centuryNumber: Rule<number> = longest(
  map(pattern(`(\\d\\d|二?十[一九八]?|二十) *世纪`), ([n]) => hanNumber(n ?? '')),
  map(
    lookup({ '上个世纪 | 上世纪': -1, '本世纪 | 这个世纪': 0 }, ''),
    (ahead, { today }) => Math.ceil(today.year / 100) + ahead,
  ),
);
const century: Rule<Piece> = map(seq(optional(signs('进入')), centuryNumber), ([, n]) =>
  n >= 15 && n <= 21 ? span([yearsSpan(n * 100 - 99, 100)]) : undefined,
);

/** 上世纪90年代, 90年代, 1990年代. The tens and twenties without a century may be of either. */
const decade: Rule<Piece> = map(
  longest(
    map(
      seq(centuryNumber, pattern(`(\\d0|[一二三四五六七八九]?十) *年代`)),
      ([n, [tens]]) => n * 100 - 100 + (hanNumber(tens ?? '') ?? 0),
    ),
    map(pattern('((?:1[89]|20)\\d0) *年代'), ([digits]) => Number(digits)),
    map(pattern('(?<!\\d)([5-9]0|[五六七八九]十) *年代'), ([tens]) => 1900 + (hanNumber(tens ?? '') ?? 0)),
  ),
  (year) => span([yearsSpan(year, 10)]),
);

/** “十四五”期间: the short names of China's five-year plans; a number alone is a name only from the eleventh on. */
const plan: Rule<Piece> = map(
  pattern(
    '"?(?:(十[一二三四五])五|(十|[一二六七八九])五(?="? *(?:规划|计划)?(?:期间|时期)))"? *(?:规划|计划)?(?:时期|期间|期)?(?![个国份年月日])',
  ),
  ([late, early]) => planSpan(hanNumber(late ?? early ?? '') ?? 0),
);

/** A decade, a century, a planning period, or a part of one. */
export const longPoint: Rule<Piece> = longest<Piece>(
  decade,
  century,
  plan,
  map(seq(decade, optional(signs('的')), yearPart), ([whole, , part]) => partOfPiece(part, whole)),
  map(
    seq(first(decade, century), optional(signs('的')), lookup<Part>({ 前半: 'first-half', 后半: 'second-half' }, '')),
    ([whole, , part]) => partOfPiece(part, whole),
  ),
);
