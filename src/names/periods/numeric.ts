import { daySpan, monthSpan, type Span, yearsSpan } from './calendar.js';
import { type Piece, type Readings, span } from './pieces.js';
import { longest, map, pattern, type Rule } from './rule.js';

/** Dates in digits. */

const year = '((?:1[89]|20|21)\\d\\d)';
const end = '(?!\\w|[-/.,:~]\\d)';

/** 2025-04-11 (ISO 8601), 2025/4/11, 2025.4.11, 20250411. */
const yearFirst = map(pattern(`${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\w)`), ([y, , m, d]) =>
  daySpan(Number(y), Number(m), Number(d)),
);
const basic = map(pattern(`((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\w)`), ([y, m, d]) =>
  daySpan(Number(y), Number(m), Number(d)),
);

/** 11.04.2025 has the day first wherever dots are used; 11/04/2025 has the day or the month first, so both are readings. */
const yearLast = map(pattern(`(\\d{1,2})([-/.])(\\d{1,2})\\2${year}${end}`), ([a, mark, b, y]): Readings => {
  const dayFirst = daySpan(Number(y), Number(b), Number(a));
  if (mark === '.' || a === b) return dayFirst;
  return [...dayFirst, ...daySpan(Number(y), Number(a), Number(b))];
});
const shortYearLast = map(pattern(`\\d{1,2}([-/.])\\d{1,2}\\1\\d\\d${end}`), (): Readings => []);

/** 2025-04, 04/2025; and 2025.04-2025.06, whose dash is that of a range. */
const endOrRange = '(?!\\w|[/.,:]\\d|[-~]\\d{1,3}(?!\\d))';
const month = map(
  pattern(`(?:${year}[-/.](\\d{1,2})|(\\d{1,2})[-/.]${year})${endOrRange}`),
  ([y, m, m2, y2]): Readings => {
    const named = monthSpan(Number(y ?? y2), Number(m ?? m2));
    return y !== undefined && m?.length === 2 ? [...named, ...shortRange(Number(y), Number(m))] : named;
  },
);

/**
 * 2015-20 is a range of years; 2010-12 is one or December 2010. The range needs two digits that are later than those of the
 * first year. 2015/16 is as often a fiscal or school year, of no known months, and stays unread.
 */
function shortRange(from: number, to: number): readonly Span[] {
  return to > from % 100 ? [yearsSpan(from, to - (from % 100) + 1)] : [];
}
const monthAfter = '(?: *(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';
const years = map(
  pattern(`${year}( *[-~]+ *)(\\d\\d)(?!\\w|[-/.,:~]\\d|${monthAfter})`),
  ([y, mark, short]): Readings => {
    const months = mark === '-' ? monthSpan(Number(y), Number(short)) : [];
    return [...months, ...shortRange(Number(y), Number(short))];
  },
);
const overYears = map(pattern(`${year}/(\\d\\d)${end}`), ([y, short]): Readings => {
  if (Number(short) === (Number(y) + 1) % 100) return [];
  return [...monthSpan(Number(y), Number(short)), ...shortRange(Number(y), Number(short))];
});

/** 2018/2019 as a list is read by the grammar of lists; this is a whole interval of ISO 8601, `2025-04-01/2025-04-11`. */
const interval = map(
  pattern('(\\d{4})-(\\d\\d)-(\\d\\d)/(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\w)'),
  ([y, m, d, y2, m2, d2]): Readings => {
    const [from] = daySpan(Number(y), Number(m), Number(d));
    const [to] = daySpan(Number(y2), Number(m2), Number(d2));
    return from && to && from.from <= to.to ? [{ from: from.from, to: to.to, grain: 'range' }] : [];
  },
);

export const numericDate: Rule<Piece> = map(
  longest<Readings>(yearFirst, basic, yearLast, shortYearLast, overYears, years, month, interval),
  span,
);
