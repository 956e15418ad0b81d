import { shift, type Unit, unitAround, yearOf, yearSpan } from './calendar.js';
import { hanCount } from './numbers.js';
import { type Bounds, boundsOf, type Piece, span, yearPiece } from './pieces.js';
import { longest, lookup, map, optional, pattern, type Rule, seq, signs } from './rule.js';

/** Times in Chinese that are counted from today. */

const days: Rule<Piece> = map(
  lookup({ '今天 | 今日': 0, '昨天 | 昨日': -1, 前天: -2, 大前天: -3, '明天 | 明日': 1, 后天: 2 }, ''),
  (ahead, { today }) => span([unitAround(today.iso, 'day', ahead)]),
);

const unit: Rule<Unit> = longest(
  map(pattern('(?:星期|礼拜)(?![一二三四五六日天])|周(?![一二三四五六日天年末边围期])'), (): Unit => 'week'),
  map(pattern('月(?:份)?(?![球亮])'), (): Unit => 'month'),
  map(pattern('季度?(?!节)'), (): Unit => 'quarter'),
);

/** 上个月, 本周, 下下个季度. */
export const unitTold: Rule<Piece> = map(
  seq(pattern('(?<![上下每])(本|这|上{1,2}|下{1,2})(?:一?个|一(?=周))?'), unit),
  ([[sign = ''], named], { today }) => {
    const ahead = sign.startsWith('上') ? -sign.length : sign.startsWith('下') ? sign.length : 0;
    return span([unitAround(today.iso, named, ahead)]);
  },
);

const counted: Rule<{ n: number; unit: Unit }> = longest(
  map(
    seq(
      hanCount,
      lookup<Unit>(
        { 年: 'year', 个月: 'month', '周 | 个星期 | 个礼拜': 'week', 个季度: 'quarter', '天 | 日': 'day' },
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

/** Times counted from today. */
export const relativePoint: Rule<Piece> = longest<Piece>(days, unitTold, rolling, coming, ago);
