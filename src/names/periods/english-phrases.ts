import { turnOfCentury } from './english-ages.js';
import { bare, partOfYear, point, unitOf, within, yearNumber } from './english-points.js';
import {
  and,
  between,
  conjunction,
  from,
  inclusive,
  isLeftOut,
  lead,
  notIn,
  on,
  onwards,
  orEarlier,
  relationWord,
  someTimeWord,
  to,
} from './english-prepositions.js';
import {
  asWithin,
  type Bounds,
  boundsOf,
  joined,
  type Member,
  type Phrase,
  type Piece,
  type Placed,
  placed,
  type Readings,
  readingsOf,
  shared,
  span,
  told,
  type Told,
  withinYear,
} from './pieces.js';
import {
  ahead,
  first,
  longest,
  map,
  nothing,
  notBefore,
  optional,
  pattern,
  remembered,
  type Read,
  type Rule,
  seq,
  words,
} from './rule.js';

/** Whole time phrases in English: a time with its prepositions, a range, a list that shares a word, a time left out. */

/** The end of a time that is still running. */
const now: Rule<Piece> = map(
  words('now | today | the present day | the present | present | date | this day | the present time | the moment'),
  (_, { today }) => span([{ from: today.iso, to: today.iso, grain: 'day' }]),
);

const yearless: Rule<Piece> = map(within, asWithin);
const start: Rule<Piece> = remembered(longest<Piece>(point, yearless, bare));
const end: Rule<Piece> = remembered(longest<Piece>(point, now, yearless, bare));

/** "January to March 2024": the year stands once, after both. */
const lateYear: Rule<number | undefined> = map(
  seq(optional(pattern(', *of(?!\\w)|,|of(?!\\w)|in(?!\\w)')), yearNumber),
  ([, year]) => year,
);
const ofYear = (piece: Piece, year: number): Piece =>
  piece.kind === 'within' ? withinYear(piece.within, year) : piece;
const sameUnit = (n: number, like: Extract<Piece, { kind: 'within' }>): Piece =>
  asWithin(unitOf(like.within.unit, n, like.within.month));

function rangeWith(opening: Rule<unknown>, connector: Rule<unknown>): Rule<Readings> {
  const years = optional(words('the years | the years of | years | the months | the months of'));
  return map(
    longest(
      seq(opening, years, start, connector, end, nothing<number | undefined>(undefined), optional(inclusive)),
      seq(opening, years, start, connector, end, lateYear, optional(inclusive)),
    ),
    ([, , a, , b, year, whole]) => {
      if (a.kind === 'bare' && (b.kind === 'bare' || (b.kind === 'span' && !b.within))) return undefined;
      if (b.kind === 'bare' && a.kind === 'span' && !a.within) return undefined;
      if (year !== undefined && b.kind === 'span') return undefined;
      if (whole === false) return [];
      if (year === undefined) return joined(a, b, unitOf);
      const last = b.kind === 'bare' && a.kind === 'within' ? sameUnit(b.n, a) : b;
      return joined(ofYear(a, year), ofYear(last, year), unitOf);
    },
  );
}

const range: Rule<Readings> = remembered(longest(rangeWith(between, and), rangeWith(optional(from), to)));

/** What a bound may stand with: any time, or a month whose year is missing. */
const bound: Rule<Piece> = remembered(longest<Piece>(point, yearless));

const bounded: Rule<Told> = longest<Told>(
  map(seq(relationWord, longest(bound, turnOfCentury)), ([relation, piece]) =>
    told(relation, readingsOf(piece), 'bound'),
  ),
  map(seq(words('since | from | as from | as of'), longest(bound, now), onwards), ([, piece]) =>
    told('since', readingsOf(piece), 'bound'),
  ),
  map(seq(words('from | as of | starting from | starting'), longest(bound, now), on), ([, piece]) =>
    told('since', readingsOf(piece), 'bound'),
  ),
  map(seq(optional(lead), bound, first<unknown>(onwards, pattern('\\+(?!\\w)'))), ([, piece]) =>
    told('since', readingsOf(piece), 'bound'),
  ),
  map(seq(optional(first<unknown>(lead, words('by'))), bound, orEarlier), ([, piece]) =>
    told('until', readingsOf(piece), 'bound'),
  ),
  // "Documents from 2018" are of that year, "signed from 2018" since then; a day is no time to be from but since.
  map(seq(words('from'), bound), ([, piece], { today }) => ({
    bounds: readingsOf(piece).flatMap((time) => [
      ...(time.to === today.iso ? [] : [boundsOf('since', time)]),
      ...(time.grain === 'day' ? [] : [boundsOf('in', time)]),
    ]),
    lead: 'bound',
  })),
  map(
    first<unknown>(
      seq(words('until | till | til | up until | up till | as of | as at'), now),
      words('up to now | up to today | up to the present | to this day | so far | thus far | hitherto | till date'),
      pattern('(?<!up )to date(?!\\w)'),
    ),
    (_, { today }) => told('until', [{ from: today.iso, to: today.iso, grain: 'day' }], 'bound'),
  ),
  map(seq(bound, words('to date | so far | till date | until now | to now')), ([piece], { today }) =>
    told(
      'in',
      readingsOf(piece).flatMap(({ from: day }): Readings =>
        day <= today.iso ? [{ from: day, to: today.iso, grain: 'range' }] : [],
      ),
      'bound',
    ),
  ),
);

const inTime: Rule<Told> = longest<Told>(
  map(seq(optional(first<unknown>(lead, someTimeWord, ahead(first(from, between)))), range), ([leading, readings]) =>
    told('in', readings, leading === undefined ? 'bare' : 'in'),
  ),
  map(point, (piece) => told('in', readingsOf(piece), 'bare')),
  map(seq(lead, bound), ([, piece]) => told('in', readingsOf(piece), 'in')),
);

/** No list of times is longer; it keeps the work on a text of nothing but "and" small. */
const mostMembers = 20;

/** Reads further members after a first one, as long as a conjunction leads to one. */
function membersAfter<T>(member: Rule<T>): Rule<readonly Placed<T>[]> {
  const next = seq(conjunction, placed(member));
  return (page, at) => {
    const members: Placed<T>[] = [];
    let place = at;
    for (;;) {
      const read: Read<readonly [unknown, Placed<T>]> | undefined = next(page, place);
      if (!read || members.length === mostMembers) return { value: members, end: place };
      members.push(read.value[1]);
      place = read.end;
    }
  };
}

const withoutYear: Rule<Piece> = first(yearless, bare);

/** "In April, May and June 2025", "on 11 and 12 April 2025", "the first and third quarters of 2024". */
const sharedLateYear: Rule<readonly Member[]> = map(
  seq(placed(seq(optional(lead), withoutYear)), membersAfter(longest<Piece>(partOfYear, withoutYear))),
  ([head, rest]) => {
    const last = rest.at(-1)?.value;
    if (last?.kind !== 'span' || rest.slice(0, -1).some((member) => member.value.kind === 'span')) return undefined;
    const readings = shared([head.value[1], ...rest.map((member) => member.value)], last, unitOf);
    return [head, ...rest].map((member, i) => memberOf(member, inBounds(readings[i] ?? [])));
  },
);

/** "In Q3 2024 and Q4": the year stands with the first only. */
const sharedEarlyYear: Rule<readonly Member[]> = map(
  seq(placed(seq(optional(lead), partOfYear)), notBefore(membersAfter(within), first<unknown>(lateYear, to))),
  ([head, rest]) => {
    const [, whole] = head.value;
    if (whole.kind !== 'span' || whole.year === undefined || rest.length === 0) return undefined;
    const { year } = whole;
    if (rest.some((member) => member.value.unit !== whole.within?.unit)) return undefined;
    return [
      memberOf(head, inBounds(whole.readings)),
      ...rest.map((member) => memberOf(member, inBounds(member.value.of(year)))),
    ];
  },
);

const inBounds = (readings: Readings): readonly Bounds[] => readings.map((time) => boundsOf('in', time));
const memberOf = (place: { start: number; end: number }, bounds: readonly Bounds[], negated = false): Member => ({
  start: place.start,
  end: place.end,
  bounds,
  negated,
});

const leftOutTime: Rule<readonly Bounds[]> = remembered(map(longest(range, map(bound, readingsOf)), inBounds));

/** Not in 2018 or 2019; excluding April 2025; 2019 excluded. */
const negated: Rule<readonly Member[]> = longest(
  map(seq(placed(seq(notIn, leftOutTime)), membersAfter(leftOutTime)), ([head, rest]) => [
    memberOf(head, head.value[1], true),
    ...rest.map((member) => memberOf(member, member.value, true)),
  ]),
  map(placed(seq(leftOutTime, isLeftOut)), (head) => [memberOf(head, head.value[0], true)]),
);

const phraseOf = (members: readonly Member[], leading: Phrase['lead']): Phrase => ({
  start: members[0]?.start ?? 0,
  end: members.at(-1)?.end ?? 0,
  members,
  lead: leading,
});

/** Everything the grammar of English reads at a place. */
export const englishPhrase: Rule<Phrase> = longest<Phrase>(
  map(sharedLateYear, (members) => phraseOf(members, 'in')),
  map(sharedEarlyYear, (members) => phraseOf(members, 'in')),
  map(placed(longest<Told>(bounded, inTime)), (place) =>
    phraseOf([memberOf(place, place.value.bounds)], place.value.lead),
  ),
  map(negated, (members) => phraseOf(members, 'negated')),
);
