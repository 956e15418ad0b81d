import { yearsSpan } from './calendar.js';
import { hanNumber } from './numbers.js';
import { type Piece, span } from './pieces.js';
import { longest, lookup, map, pattern, remembered, type Rule } from './rule.js';

/** Years in Chinese. Nothing marks the ends of words, so a rule says by what a sign must not be followed. */

const han = '〇零o一二三四五六七八九';

/** 2019年, 二〇一九年, 两千年; 19年 and 九八年 where they cannot be a length of time. */
const yearWithSign: Rule<number> = longest(
  map(pattern(`(?:公元 *)?(?<!\\w)((?:1[89]|20|21)\\d\\d) *年度?(?!代)`), ([digits]) => Number(digits)),
  map(pattern(`(?:公元)?([一二][${han}]{3}) *年度?(?!代)`), ([digits]) => {
    const year = hanNumber(digits ?? '') ?? 0;
    return year >= 1800 && year < 2200 ? year : undefined;
  }),
  map(pattern('[二两]千年'), () => 2000),
  map(
    pattern(`[二两]千[零〇]([一二三四五六七八九])年|[二两]千[零〇]?([一二]?十[一二三四五六七八九]?)年`),
    ([one, more]) => 2000 + (hanNumber(one ?? more ?? '') ?? 0),
  ),
  map(
    pattern(
      `(?<![\\d.近约过满第每共达持续逾超作历时这那前后整了已期数.-])(\\d\\d) *年(?!代|度|[前后来间内以多期的]|之[前后内间])(?=( *\\d| *[一二三四五六七八九十]+月|[上下]半年|第?[一二三四]季|年?[初底末])?)`,
    ),
    ([digits, monthAfter], { today }) => shortYear(Number(digits), today.year, monthAfter !== undefined),
  ),
  map(
    pattern(
      `([〇零][${han}]|一[三四五六七八九]|二[〇零一四五六]|九[${han}]|八[〇零一二三四五六七八])年(?!代|[前后来间内多期])`,
    ),
    ([digits], { today }) => shortYear(hanNumber(digits ?? '') ?? -1, today.year, true),
  ),
);

/** The year of two digits; round numbers are lengths of time unless a month follows. */
function shortYear(n: number, thisYear: number, certain: boolean): number | undefined {
  if (n <= (thisYear % 100) + 1) return certain || n < 10 || (n >= 13 && n % 10 !== 0) ? 2000 + n : undefined;
  return n >= 78 && (certain || n % 10 !== 0) ? 1900 + n : undefined;
}

const relativeYear: Rule<number> = map(
  lookup(
    {
      '今年 | 本年 | 本年度 | 今年度 | 这一年': 0,
      '去年 | 去年度 | 上年 | 上年度 | 上一年 | 上一年度': -1,
      前年: -2,
      大前年: -3,
      '明年 | 来年 | 下一年': 1,
      后年: 2,
    },
    '',
  ),
  (ahead, { today }) => today.year + ahead,
);

/** 2015-20年: the second year has two digits. */
export const shortRange: Rule<Piece> = map(
  pattern('(?<!\\w)((?:19|20)\\d\\d) *年?(?:[-~]+|至|到) *(\\d\\d) *年(?![前后])'),
  ([from, to]) => {
    const year = Number(from);
    const count = Number(to) - (year % 100) + 1;
    return span(count > 1 ? [yearsSpan(year, count)] : []);
  },
);

/** A year that a part of it may follow: the sign 年 is left out before 上半年, Q3. */
export const yearNumber: Rule<number> = remembered(longest(yearWithSign, relativeYear));
export const bareYear: Rule<number> = map(pattern('(?<!\\w)((?:19|20)\\d\\d)(?![\\d\\w])'), ([digits]) =>
  Number(digits),
);
