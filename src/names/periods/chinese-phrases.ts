import { partOfYear, within } from './chinese-parts.js';
import { bare, day, point, yearMonthWithBare, yearWithBare } from './chinese-points.js';
import { agoOrBefore } from './chinese-relative.js';
import { yearNumber } from './chinese-years.js';
import { unitOf } from './english-points.js';
import { partOf, yearSpan } from './calendar.js';
import {
  asWithin,
  boundsOf,
  joined,
  type Phrase,
  type Piece,
  type Placed,
  placed,
  type Readings,
  readingsOf,
  span,
  told,
  type Told,
  type Within,
  withinYear,
} from './pieces.js';
import { longest, map, optional, pattern, type Read, remembered, type Rule, seq, signs } from './rule.js';

/** Whole time phrases in Chinese: what stands before a time (自, 截至, 除了) and after it (以来, 之前, 期间). */

const now: Rule<Piece> = map(signs('现在', '今', '今天', '目前', '当前', '如今', '此刻'), (_, { today }) =>
  span([{ from: today.iso, to: today.iso, grain: 'day' }]),
);

/** 期间, 之间, 内: "in the course of", after a time or a range. */
const during = pattern(
  '(?:期间|之间|当中|之内|以内|间(?![接隔])|内(?![容部地蒙贸])|里(?![程斯面])|中(?=$|[ ,。、;?!)]))',
);
const to = pattern('(?:年?(?:开始|起))?(?:一直)?(?:以来)? *(?:至|到|直到|直至|-+|~|起至|截至)');

/** A number before the end of a range that says what it counts. */
function counts(n: number, like: Within): Within {
  return unitOf(like.unit, n, like.month);
}

const laterPart: Rule<Piece> = remembered(longest<Piece>(map(within, asWithin), point, now, bare));

/** 2024年1至3月, 2024年3月1-5日: the first number lacks its unit. */
const elided: Rule<Readings> = longest(
  map(seq(yearWithBare, to, within), ([{ year, n }, , last]) =>
    last.unit === 'month' || last.unit === 'quarter'
      ? joined(withinYear(counts(n, last), year), withinYear(last, year), unitOf)
      : [],
  ),
  map(seq(yearMonthWithBare, to, bare), ([{ year, month, n }, , last]) =>
    last.kind === 'bare'
      ? joined(withinYear(unitOf('day', n, month), year), withinYear(unitOf('day', last.n, month), year), unitOf)
      : undefined,
  ),
);

const ends = optional(longest(during, signs('止', '为止', '年底为止')));

const range: Rule<Readings> = remembered(
  longest(
    map(seq(elided, ends), ([readings]) => readings),
    map(seq(point, to, laterPart, ends), ([from, , upTo]) => joined(from, upTo, unitOf)),
    map(seq(within, to, longest(point, map(within, asWithin)), ends), ([from, , upTo]) =>
      joined(asWithin(from), upTo, unitOf),
    ),
    map(
      seq(optional(signs('介于')), point, pattern('[和与及跟同]|以及'), laterPart, pattern('(?:之间|间)')),
      ([, from, , upTo]) => joined(from, upTo, unitOf),
    ),
    map(seq(point, pattern('(?:以来|开始|起)? *(?:至|到)'), now, optional(signs('为止', '止'))), ([from, , upTo]) =>
      joined(from, upTo, unitOf),
    ),
  ),
);

const inWord = pattern('(?<![存实所正内现])(?:(?<!最)早在|就在|(?<!早)在|于(?!是))');
const sinceWord = pattern('自从|从|(?<![来各亲独])自|打从');
const sinceAfter = pattern('(?:以来|算起|起算|起(?![草诉点码来初重飞])|开始|始(?!终))');
/** 起 and 开始 without 自 or 从 begin a verb as often: 2019年起草, 2019年开始实施. */
const sinceAlone = pattern('(?:以来|起(?=$|[ ,。、;?!)的签])|开始(?=$|[ ,。、;?!)]))');
const including = pattern('(?:[(]?含(?:当年|本年|本数|当日|该年)?[)]?|及其|及|或|和)');
const beforeWord = '(?:之前|以前|前(?![往来景后述任总部局主者身瞻沿几两三四五半期不年天]| *\\d))';
const afterWord = '(?:之后|以后|后(?![续来半期勤方者几年天]))';

const untilWord = pattern(
  '不晚于|不迟于|至迟到?|最迟到?|最晚到|截[至止]到?|直到|直至|迄至?|(?<![谈提收达得看想做受感遇找听涉见回签了溯])到',
);

const bounded: Rule<Told> = longest<Told>(
  map(seq(signs('进入'), point, pattern('以来|以后|之后|后(?![续来])')), ([, time]) =>
    told('since', readingsOf(time), 'bound'),
  ),
  map(agoOrBefore, (bounds) => ({ bounds, lead: 'bare' })),
  map(seq(sinceWord, point, optional(sinceAfter)), ([, time]) => told('since', readingsOf(time), 'bound')),
  map(seq(optional(inWord), point, sinceAlone), ([, time]) => told('since', readingsOf(time), 'bound')),
  map(seq(optional(sinceWord), point, pattern('(?:以来|起|开始)?(?:至今|迄今)')), ([, time], { today }) =>
    told(
      'in',
      readingsOf(time).flatMap(({ from }): Readings =>
        from <= today.iso ? [{ from, to: today.iso, grain: 'range' }] : [],
      ),
      'bound',
    ),
  ),
  map(seq(optional(longest(inWord, sinceWord)), point, pattern(afterWord)), ([, time]) =>
    told('after', readingsOf(time), 'bound'),
  ),
  map(seq(optional(inWord), point, including, pattern(afterWord)), ([, time]) =>
    told('since', readingsOf(time), 'bound'),
  ),
  map(seq(optional(inWord), point, pattern(beforeWord)), ([, time]) => told('before', readingsOf(time), 'bound')),
  map(seq(optional(inWord), point, including, pattern(beforeWord)), ([, time]) =>
    told('until', readingsOf(time), 'bound'),
  ),
  map(seq(signs('晚于', '迟于', '后于'), point), ([, time]) => told('after', readingsOf(time), 'bound')),
  map(seq(signs('早于', '先于'), point), ([, time]) => told('before', readingsOf(time), 'bound')),
  map(seq(signs('不早于', '不先于'), point), ([, time]) => told('since', readingsOf(time), 'bound')),
  map(seq(untilWord, longest(point, now), optional(pattern('为止|止(?!步)'))), ([, time]) =>
    told('until', readingsOf(time), 'bound'),
  ),
  map(seq(untilWord, point, pattern(beforeWord)), ([, time]) => told('before', readingsOf(time), 'bound')),
  map(pattern('(?:到目前为止|截至目前为止|截至目前|截止目前|目前为止|迄今为止|迄今|至今为止|至今)'), (_, { today }) =>
    told('until', [{ from: today.iso, to: today.iso, grain: 'day' }], 'bound'),
  ),
);

/** 在2019年中 is "in 2019" or "in mid-2019". */
const inMiddle: Rule<Told> = map(seq(inWord, yearNumber, pattern('年?中(?=$|[ ,。、;?!)])')), ([, year]) =>
  told('in', [yearSpan(year), ...partOf(yearSpan(year), 'mid')], 'in'),
);

const inTime: Rule<Told> = longest<Told>(
  inMiddle,
  map(seq(optional(longest(inWord, sinceWord, signs('介于'))), range), ([leading, readings]) =>
    told('in', readings, leading ? 'in' : 'bare'),
  ),
  map(seq(optional(inWord), point, optional(during)), ([leading, time]) =>
    told('in', readingsOf(time), leading ? 'in' : 'bare'),
  ),
  map(seq(inWord, within, optional(during)), () => told('in', [], 'in')),
  map(seq(within, longest(pattern('以来|起(?=$|[ ,。])'), pattern(beforeWord), pattern(afterWord))), () =>
    told('in', [], 'bound'),
  ),
);

/** 和, 、 and 或 between the members of a list. */
const conjunction = pattern('[和、与及或跟,]|以及|还有|或者');

/** No list of times is longer; it keeps the work on a text of nothing but 和 small. */
const mostMembers = 20;

function listOf<T>(member: Rule<T>): Rule<readonly Placed<T>[]> {
  return (page, at) => {
    const head: Read<Placed<T>> | undefined = placed(member)(page, at);
    if (!head) return undefined;
    const members = [head.value];
    let place = head.end;
    for (;;) {
      const read: Read<readonly [unknown, Placed<T>]> | undefined = seq(conjunction, placed(member))(page, place);
      if (!read || members.length === mostMembers) return { value: members, end: place };
      members.push(read.value[1]);
      place = read.end;
    }
  };
}

/** 2025年4月和5月: later members have the year, and days the month, of the first. */
const sharedYear: Rule<Phrase> = map(
  seq(placed(seq(optional(inWord), partOfYear)), conjunction, listOf(longest<Piece>(map(within, asWithin), day))),
  ([head, , rest]) => {
    const [, lead] = head.value;
    if (lead.kind !== 'span' || lead.year === undefined) return undefined;
    const { year, within: like } = lead;
    const members = rest.map(({ start, end, value }) => {
      const part =
        value.kind === 'within' ? value.within : value.kind === 'bare' && like ? counts(value.n, like) : undefined;
      const certain = value.kind !== 'bare' || like?.unit === 'day';
      return { start, end, readings: part && certain ? part.of(year) : undefined };
    });
    if (members.some((member) => member.readings === undefined)) return undefined;
    return {
      start: head.start,
      end: members.at(-1)?.end ?? head.end,
      lead: 'in',
      members: [{ start: head.start, end: head.end, readings: lead.readings }, ...members].map(
        ({ start, end, readings }) => ({
          start,
          end,
          bounds: (readings ?? []).map((time) => boundsOf('in', time)),
          negated: false,
        }),
      ),
    };
  },
);

const exceptWord = pattern('除(?:了|开|去(?!年))?');
const exceptAfter = pattern('(?:以外|之外|外(?![交长部国方贸资经事])|除外)');
const notWord = signs(
  '不包括 | 不包含 | 不含 | 不算 | 不计 | 不是 | 不在 | 非 | 排除 | 剔除 | 去掉 | 除去 | 撇开 | 而不是 | 而非 | 并非 | 不要',
);
const leftOut = remembered(longest(range, map(point, readingsOf)));

const negatedTime: Rule<Phrase> = map(
  placed(
    longest(
      map(seq(exceptWord, optional(inWord), listOf(leftOut), optional(exceptAfter)), ([, , members]) => members),
      map(seq(notWord, optional(inWord), listOf(leftOut)), ([, , members]) => members),
      map(seq(listOf(leftOut), pattern('(?:以外|之外|除外)')), ([members]) => members),
    ),
  ),
  ({ start, end, value }) => ({
    start,
    end,
    lead: 'negated',
    members: value.map((member, i) => ({
      start: i === 0 ? start : member.start,
      end: i === value.length - 1 ? end : member.end,
      bounds: member.value.map((time) => boundsOf('in', time)),
      negated: true,
    })),
  }),
);

/** Everything the grammar of Chinese reads at a place. */
export const chinesePhrase: Rule<Phrase> = longest<Phrase>(
  negatedTime,
  sharedYear,
  map(placed(longest<Told>(bounded, inTime)), ({ start, end, value }): Phrase => ({
    start,
    end,
    members: [{ start, end, bounds: value.bounds, negated: false }],
    lead: value.lead,
  })),
);
