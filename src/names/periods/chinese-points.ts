import { daySpan, partOf, yearOf, yearSpan } from './calendar.js';
import { longPoint } from './chinese-ages.js';
import { dayNumber, hanHalf, hanQuarter, monthNumber, monthPart, numeral, partOfYear } from './chinese-parts.js';
import { relativePoint, unitTold } from './chinese-relative.js';
import { bareYear, shortRange, yearNumber } from './chinese-years.js';
import { hanNumber } from './numbers.js';
import { numericDate } from './numeric.js';
import { partOfPiece, type Piece, span, type Within, withinYear, yearPiece } from './pieces.js';
import { longest, map, optional, pattern, remembered, type Rule, seq, signs } from './rule.js';

/** Times in Chinese that stand without a preposition or postposition. */

/** 上半年, 一季度 and 年初 without a year are of this year, once they have begun. */
const ofThisYear: Rule<Piece> = map(
  longest(
    hanHalf,
    hanQuarter,
    map(pattern('(年初|年中(?=$|[ ,。、;?!)以之])|年底|年末)'), ([name]): Within => ({
      unit: 'month',
      n: 0,
      of: (year) => partOf(yearSpan(year), name === '年初' ? 'beginning' : name === '年中' ? 'mid' : 'end'),
    })),
  ),
  (part, { today }) => {
    const piece = withinYear(part, today.year);
    return piece.kind === 'span'
      ? { ...piece, readings: piece.readings.filter((time) => time.from <= today.iso) }
      : piece;
  },
);

/** 上个月15号. */
function dayOfMonth(month: Piece, day: number): Piece | undefined {
  const [time] = month.kind === 'span' ? month.readings : [];
  return time?.grain === 'month' ? span(daySpan(yearOf(time), Number(time.from.slice(5, 7)), day)) : undefined;
}

/** Words that fill up a year and change nothing: 2019年全年, 2018那年. */
const filler = optional(pattern('(?:全年|一整年|整年|当年|那一?年|这一年|一年)(?![前后来间内以期])'));

/** Any time in Chinese that is named whole. */
export const point: Rule<Piece> = remembered(
  longest<Piece>(
    numericDate,
    shortRange,
    partOfYear,
    longPoint,
    relativePoint,
    map(seq(unitTold, monthPart), ([month, part]) => partOfPiece(part, month)),
    map(seq(unitTold, optional(signs('的')), dayNumber), ([month, , day]) => dayOfMonth(month, day)),
    ofThisYear,
    map(seq(yearNumber, filler), ([year]) => yearPiece(year)),
    map(seq(bareYear, filler), ([year]) => yearPiece(year)),
    map(seq(bareYear, pattern('[两二三四五]年(?:间|里|内)?(?![前后来以期])')), ([year]) => yearPiece(year)),
  ),
);

/** A number that only the other end of a range explains: 2024年1至3月, 3月1日至5日, 第一至第三季度. */
export const day: Rule<Piece> = map(dayNumber, (n) => ({ kind: 'bare', n, as: ['day'] }));
export const bare: Rule<Piece> = longest<Piece>(
  day,
  map(pattern(`第? *${numeral}`), ([n]) => ({
    kind: 'bare',
    n: hanNumber(n ?? '') ?? 0,
    as: ['day', 'month', 'quarter'],
  })),
);

/** A year and a number that the end of the range explains: 2024年1 in 2024年1至3月. */
export const yearWithBare: Rule<{ readonly year: number; readonly day?: number; readonly n: number }> = longest(
  map(seq(yearNumber, pattern(`第? *${numeral}(?! *[年月日号])`)), ([year, [n]]) => ({
    year,
    n: hanNumber(n ?? '') ?? 0,
  })),
);
export const yearMonthWithBare: Rule<{ readonly year: number; readonly month: number; readonly n: number }> = map(
  seq(yearNumber, monthNumber, pattern(`${numeral}(?! *[日号])`)),
  ([year, ofMonth, [n]]) => ({ year, month: ofMonth, n: hanNumber(n ?? '') ?? 0 }),
);
