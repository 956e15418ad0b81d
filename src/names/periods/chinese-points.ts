import {
  type Part,
  partOf,
  seasonSpan,
  shift,
  type Span,
  type Unit,
  unitAround,
  unitsOf,
  weekdayOf,
  yearOf,
  yearSpan,
  yearsSpan,
} from './calendar.js';
import { planSpan } from './english-ages.js';
import { unitOf } from './english-points.js';
import { hanCount, hanNumber } from './numbers.js';
import { numericDate } from './numeric.js';
import {
  type Bounds,
  boundsOf,
  partOfPiece,
  type Piece,
  type Readings,
  span,
  type Within,
  withinYear,
  yearPiece,
} from './pieces.js';
import { first, longest, lookup, map, optional, pattern, remembered, type Rule, seq, signs } from './rule.js';

/**
 * Times in Chinese that stand without a preposition or postposition. Nothing marks the ends of words, so each rule says by
 * what a sign must not be followed where it would begin another word: 2019年中国 is no middle of 2019.
 */

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
      `(?<![\\d.近约过满第每共达持续逾超作历时这那前后整了已期数.-])(\\d\\d) *年(?!代|度|[前后来间内以多期的]|之[前后内间])(?=( *\\d| *[一二三四五六七八九十]+月)?)`,
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
  if (n <= (thisYear % 100) + 1) return n >= 13 && n % 10 !== 0 ? 2000 + n : certain ? 2000 + n : undefined;
  return n >= 78 && (certain || n % 10 !== 0) ? 1900 + n : undefined;
}

const relativeYear: Rule<number> = map(
  lookup(
    {
      今年: 0,
      本年: 0,
      本年度: 0,
      今年度: 0,
      这一年: 0,
      去年: -1,
      去年度: -1,
      上年: -1,
      上年度: -1,
      上一年: -1,
      上一年度: -1,
      前年: -2,
      大前年: -3,
      明年: 1,
      来年: 1,
      下一年: 1,
      后年: 2,
    },
    '',
  ),
  (ahead, { today }) => today.year + ahead,
);

/** 2015-20年: the second year has two digits. */
const shortRange: Rule<Piece> = map(
  pattern('(?<!\\w)((?:19|20)\\d\\d) *年?(?:[-~]+|至|到) *(\\d\\d) *年(?![前后])'),
  ([from, to]) => {
    const year = Number(from);
    const count = Number(to) - (year % 100) + 1;
    return span(count > 1 ? [yearsSpan(year, count)] : []);
  },
);

/** A year that a part of it may follow: the sign 年 is left out before 上半年, Q3. */
export const yearNumber: Rule<number> = remembered(longest(yearWithSign, relativeYear));
const bareYear: Rule<number> = map(pattern('(?<!\\w)((?:19|20)\\d\\d)(?![\\d\\w])'), ([digits]) => Number(digits));

const numeral = `(\\d{1,2}(?!\\d)|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;
const monthNumber = map(pattern(`${numeral} *月(?:份)?`), ([n]) => hanNumber(n ?? ''));
const dayNumber = map(pattern(`${numeral} *[日号](?:当天|当日)?`), ([n]) => hanNumber(n ?? ''));
const bareDay = map(pattern('(\\d{1,2})(?!\\d| *[年月日号天周个次份])'), ([n]) => Number(n));
const weekday = map(
  pattern('(?:\\( *)(?:星期|周|礼拜)([一二三四五六日天]) *\\)|(?:星期|周|礼拜)([一二三四五六日天])'),
  ([a, b]) => Math.min(7, '一二三四五六日天'.indexOf(a ?? b ?? '') + 1),
);

const monthPart: Rule<Part> = first(
  lookup<Part>(
    {
      上旬: 'early',
      中旬: 'mid',
      下旬: 'late',
      月初: 'beginning',
      月中: 'mid',
      月底: 'end',
      月末: 'end',
      上半月: 'first-half',
      下半月: 'second-half',
    },
    '',
  ),
  map(pattern('(初(?![步级次始衷审版创定任访见])|底(?![层线特价])|末(?!端))'), ([sign]): Part =>
    sign === '初' ? 'beginning' : 'end',
  ),
);

const month: Rule<Within> = map(monthNumber, (n) => unitOf('month', n));
const monthDay: Rule<Within> = map(seq(monthNumber, first(dayNumber, bareDay), optional(weekday)), ([m, d, named]) => {
  const within = unitOf('day', d, m);
  return named ? { ...within, of: (year) => within.of(year).filter((day) => weekdayOf(day.from) === named) } : within;
});
const partOfMonth: Rule<Within> = map(seq(month, monthPart), ([whole, part]) => {
  const piece = partOfPiece(part, { kind: 'within', within: whole });
  return piece?.kind === 'within' ? piece.within : undefined;
});

const hanQuarter: Rule<Within> = map(
  longest(
    map(pattern('第? *([1-4一二三四]) *个?季度?(?!节)'), ([n]) => hanNumber(n ?? '')),
    map(signs('首季度', '首季'), () => 1),
  ),
  (n) => unitOf('quarter', n),
);
const quarter: Rule<Within> = longest(
  hanQuarter,
  map(pattern('q([1-4])(?!\\w)'), ([n]) => unitOf('quarter', Number(n))),
);
const hanHalf: Rule<Within> = map(lookup({ 上半年: 1, 前半年: 1, 下半年: 2, 后半年: 2 }, ''), (n) => unitOf('half', n));
const half: Rule<Within> = longest(
  hanHalf,
  map(pattern('h([12])(?!\\w)'), ([n]) => unitOf('half', Number(n))),
);

/** The winter of a year may end or begin in it, so both are readings. */
const season: Rule<Within> = map(
  pattern('(?:(春)(?![节运耕晚])|(夏)(?!令|威夷)|(秋)(?!收)|(冬)(?!奥|令|至|残))[天季]?(?!奥)'),
  (found) => {
    const n = found.findIndex((sign) => sign !== undefined) + 1;
    const within = unitOf('season', n);
    return n === 4 ? { ...within, of: (year) => [seasonSpan(year - 1, 4), seasonSpan(year, 4)] } : within;
  },
);

/** 前三季度, 头两个月, 最后两个月. */
const units: Rule<(whole: Span) => Readings> = map(
  seq(
    lookup<'first' | 'last'>({ 前: 'first', 头: 'first', 最后: 'last', 后: 'last' }, ''),
    hanCount,
    optional(signs('个')),
    lookup<Unit>({ 季度: 'quarter', 季: 'quarter', 月: 'month', 天: 'day' }, ''),
  ),
  ([which, n, , unit]) =>
    (whole) =>
      unitsOf(whole, which, n, unit),
);
const unitsWithin: Rule<Within> = map(units, (run) => ({ unit: 'month', n: 0, of: (year) => run(yearSpan(year)) }));

const yearPart: Rule<Part> = first(
  lookup<Part>(
    {
      年初: 'beginning',
      岁初: 'beginning',
      年底: 'end',
      年末: 'end',
      岁末: 'end',
      年中: 'mid',
      中期: 'mid',
      早期: 'early',
      初期: 'early',
      前期: 'early',
      后期: 'late',
      晚期: 'late',
      末期: 'late',
      早些时候: 'early',
    },
    '',
  ),
  map(pattern('(初(?![步级次始衷审版创定任访见中])|底(?![层线特价])|末(?!端))'), ([sign]): Part =>
    sign === '初' ? 'beginning' : 'end',
  ),
  map(pattern('中(?=$|[ ,。、;?!)"的以之前后至到起签举召会达-])'), (): Part => 'mid'),
);
const partWithin: Rule<Within> = map(yearPart, (part) => ({
  unit: 'month',
  n: 0,
  of: (year) => partOf(yearSpan(year), part),
}));

/** A part of a year without the year. */
export const within: Rule<Within> = remembered(
  longest(partOfMonth, monthDay, month, quarter, half, season, unitsWithin),
);

/** Words that fill up a year and change nothing: 2019年全年, 2019年期间. */
const filler = optional(pattern('(?:全年|一整年|整年|当年|那年|这一年|一年)(?![前后来间内以期])'));

export const partOfYear: Rule<Piece> = remembered(
  longest<Piece>(
    map(seq(yearNumber, optional(signs('的', '-')), longest(within, partWithin)), ([year, , part]) =>
      withinYear(part, year),
    ),
    map(seq(bareYear, optional(signs('-')), longest(quarter, half)), ([year, , part]) => withinYear(part, year)),
    map(pattern('((?:19|20)\\d\\d)(?:q([1-4])|h([12]))(?!\\w)'), ([year, q, h]) =>
      withinYear(unitOf(q ? 'quarter' : 'half', Number(q ?? h)), Number(year)),
    ),
  ),
);

const days: Rule<Piece> = map(
  lookup({ 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 大前天: -3, 明天: 1, 明日: 1, 后天: 2 }, ''),
  (ahead, { today }) => span([unitAround(today.iso, 'day', ahead)]),
);

const unitTold: Rule<Piece> = map(
  longest(
    seq(
      lookup(
        {
          本: 0,
          这: 0,
          这个: 0,
          这一个: 0,
          上: -1,
          上个: -1,
          上一个: -1,
          上一: -1,
          上上: -2,
          上上个: -2,
          下: 1,
          下个: 1,
          下一个: 1,
          下一: 1,
        },
        '',
      ),
      lookup<Unit>({ 星期: 'week', 礼拜: 'week', 季度: 'quarter' }, ''),
      pattern('(?![一二三四五六日天])'),
    ),
    seq(
      lookup({ 本: 0, 这: 0, 这一: 0, 上: -1, 上一: -1, 上上: -2, 下: 1, 下一: 1 }, ''),
      map(pattern('周(?![一二三四五六日天年末边围期])'), (): Unit => 'week'),
      pattern(''),
    ),
    seq(
      lookup({ 本: 0, 这个: 0, 这一个: 0, 上个: -1, 上: -1, 上一个: -1, 上上个: -2, 下个: 1, 下: 1, 下一个: 1 }, ''),
      map(pattern('月(?:份)?(?![球亮底初末中])'), (): Unit => 'month'),
      pattern(''),
    ),
  ),
  ([ahead, unit], { today }) => span([unitAround(today.iso, unit, ahead)]),
);

const counted: Rule<{ n: number; unit: Unit }> = longest(
  map(
    seq(
      hanCount,
      lookup<Unit>(
        {
          年: 'year',
          个月: 'month',
          周: 'week',
          个星期: 'week',
          个礼拜: 'week',
          天: 'day',
          个季度: 'quarter',
          日: 'day',
        },
        '',
      ),
    ),
    ([n, unit]) => ({ n, unit }),
  ),
  map(seq(hanCount, signs('个年代')), ([n]) => ({ n: n * 10, unit: 'year' })),
  map(signs('半年'), () => ({ n: 6, unit: 'month' })),
);
const over = optional(
  pattern(
    '(?:期间|时间里|时间内|时间|之内|以内|间(?![接隔])|内(?![容部地蒙贸])|里(?![程斯面])|来(?![自往访])|以来|中(?=$|[ ,。、;?!)]))',
  ),
);

/** 近三年, 过去的五年里, 三年来: from the same day then to today. */
const rolling: Rule<Piece> = map(
  longest(
    map(
      seq(signs('近', '最近', '最近的', '过去', '过去的', '这', '这近', '近来'), counted, over),
      ([, count]) => count,
    ),
    map(seq(counted, signs('来', '以来')), ([count]) => count),
  ),
  ({ n, unit }, { today }) => span([{ from: shift(today.iso, -n, unit), to: today.iso, grain: 'range' }]),
);
const coming: Rule<Piece> = map(
  seq(signs('未来', '今后', '接下来', '接下来的', '未来的'), counted, over),
  ([, { n, unit }], { today }) => span([{ from: today.iso, to: shift(today.iso, n, unit), grain: 'range' }]),
);

const mayBeYear = (n: number, thisYear: number): boolean => n >= 13 && n <= (thisYear % 100) + 1 && n % 10 !== 0;

/** 19年前 is nineteen years ago or before 2019. */
export const agoOrBefore: Rule<readonly Bounds[]> = map(pattern('(\\d\\d) *年(?:之前|前)'), ([digits], { today }) => {
  const n = Number(digits);
  if (!mayBeYear(n, today.year)) return undefined;
  return [boundsOf('before', yearSpan(2000 + n)), boundsOf('in', yearSpan(today.year - n))];
});

/** 十年前 is a year, 三个月前 a month. */
const ago: Rule<Piece> = map(seq(counted, pattern('(?:之前|前)(?![后往来几三两头])')), ([{ n, unit }], { today }) => {
  const then = unitAround(shift(today.iso, -n, unit), unit, 0);
  if (unit !== 'year') return span([then]);
  return mayBeYear(n, today.year) ? undefined : yearPiece(yearOf(then));
});

const centuryNumber: Rule<number> = longest(
  map(pattern(`(\\d\\d|二?十[一九八]?|二十) *世纪`), ([n]) => hanNumber(n ?? '')),
  map(
    lookup({ 上个世纪: -1, 上世纪: -1, 本世纪: 0, 这个世纪: 0 }, ''),
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

const base: Rule<Piece> = remembered(
  longest<Piece>(
    numericDate,
    shortRange,
    partOfYear,
    decade,
    century,
    plan,
    days,
    unitTold,
    rolling,
    coming,
    ago,
    ofThisYear,
    map(seq(yearNumber, filler), ([year]) => yearPiece(year)),
    map(seq(bareYear, pattern('(?:[两二三四五]年(?![前后来间内以期]))?')), ([year]) => yearPiece(year)),
  ),
);

/** Any time in Chinese that is named whole. */
export const point: Rule<Piece> = remembered(
  longest<Piece>(
    base,
    map(seq(decade, optional(signs('的')), yearPart), ([whole, , part]) => partOfPiece(part, whole)),
    map(
      seq(first(decade, century), optional(signs('的')), lookup<Part>({ 前半: 'first-half', 后半: 'second-half' }, '')),
      ([whole, , part]) => partOfPiece(part, whole),
    ),
  ),
);

/** A number that only the other end of a range explains: 2024年1至3月, 3月1日至5日, 第一至第三季度. */
export const bare: Rule<Piece> = longest<Piece>(
  map(dayNumber, (n) => ({ kind: 'bare', n, as: ['day'] })),
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
