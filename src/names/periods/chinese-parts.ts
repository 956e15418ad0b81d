import { type Part, partOf, seasonSpan, type Span, type Unit, unitsOf, weekdayOf, yearSpan } from './calendar.js';
import { bareYear, yearNumber } from './chinese-years.js';
import { unitOf } from './english-points.js';
import { hanCount, hanNumber } from './numbers.js';
import { asWithin, partOfPiece, type Piece, type Readings, type Within, withinYear } from './pieces.js';
import { first, longest, lookup, map, optional, pattern, remembered, type Rule, seq, signs } from './rule.js';

/** The parts of a year in Chinese: months, days, quarters, halves, seasons, 年初 and 年底. */

export const numeral = `(\\d{1,2}(?!\\d)|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;
export const monthNumber = map(pattern(`${numeral} *月(?:份)?`), ([n]) => hanNumber(n ?? ''));
export const dayNumber = map(pattern(`${numeral} *[日号](?:当天|当日)?`), ([n]) => hanNumber(n ?? ''));
const bareDay = map(pattern('(\\d{1,2})(?!\\d| *[年月日号天周个次份])'), ([n]) => Number(n));
const weekday = map(
  pattern('(?:\\( *)(?:星期|周|礼拜)([一二三四五六日天]) *\\)|(?:星期|周|礼拜)([一二三四五六日天])'),
  ([a, b]) => Math.min(7, '一二三四五六日天'.indexOf(a ?? b ?? '') + 1),
);

export const monthPart: Rule<Part> = first(
  lookup<Part>(
    {
      上旬: 'early',
      '中旬 | 月中': 'mid',
      下旬: 'late',
      月初: 'beginning',
      '月底 | 月末': 'end',
      上半月: 'first-half',
      下半月: 'second-half',
    },
    '',
  ),
  map(pattern('(初(?![步级次始衷审版创定任访见一二三四五六七八九十\\d])|底(?![层线特价])|末(?!端))'), ([sign]): Part =>
    sign === '初' ? 'beginning' : 'end',
  ),
);

const month: Rule<Within> = map(monthNumber, (n) => unitOf('month', n));
const monthDay: Rule<Within> = map(seq(monthNumber, first(dayNumber, bareDay), optional(weekday)), ([m, d, named]) => {
  const within = unitOf('day', d, m);
  return named ? { ...within, of: (year) => within.of(year).filter((day) => weekdayOf(day.from) === named) } : within;
});
const partOfMonth: Rule<Within> = map(seq(month, monthPart), ([whole, part]) => {
  const piece = partOfPiece(part, asWithin(whole));
  return piece?.kind === 'within' ? piece.within : undefined;
});

export const hanQuarter: Rule<Within> = map(
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
export const hanHalf: Rule<Within> = map(lookup({ 上半年: 1, 前半年: 1, 下半年: 2, 后半年: 2 }, ''), (n) =>
  unitOf('half', n),
);
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

export const yearPart: Rule<Part> = first(
  lookup<Part>(
    {
      '年初 | 岁初': 'beginning',
      '年底 | 年末 | 岁末': 'end',
      '年中 | 中期': 'mid',
      '早期 | 初期 | 前期 | 早些时候': 'early',
      '后期 | 晚期 | 末期': 'late',
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
