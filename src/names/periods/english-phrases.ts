import { bare, partOfYear, point, unitOf, within, yearNumber } from './english-points.js';
import { turnOfCentury } from './english-ages.js';
import {
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
  alternation,
  first,
  longest,
  map,
  optional,
  pattern,
  type Read,
  type Rule,
  seq,
  words,
} from './rule.js';

/** Whole time phrases in English: a time with its prepositions, a range, a list that shares a word, a time left out. */

const someTime = alternation([
  'sometime',
  'some time',
  'anytime',
  'any time',
  'at any time',
  'at any point',
  'at some point',
  'at some time',
]);
const when = 'in|of|on|dated|across|(?:during|throughout|within|over|for)(?! +(?:[\\w-]+ +){1,4}ago(?!\\w))';
const fillers = alternation([
  'the course of',
  'the whole of',
  'the entirety of',
  'the whole',
  'the entire',
  'all of',
  'all',
  'the month of',
  'the months of',
  'the months',
  'the period of',
  'the period',
  'the timeframe',
  'the time frame',
  'the years of',
  'the years',
  'the quarters',
  'period',
  'years',
]);

/** In, during, throughout the whole of, at some point in; or only "the years", "all of". */
const edge = '(?= +(?:the +)?(?:very +)?(?:beginning|start|end|close|middle|outset)(?!\\w))';
const lead = longest(
  pattern(`(?:(?:${someTime}) +)?(?:back +)?(?:(?:${when})(?!\\w)|(?:at|towards?)${edge})(?: +(?:${fillers})(?!\\w))*`),
  pattern(`(?:${fillers})(?!\\w)(?: +(?:${fillers})(?!\\w))*`),
);

/** The end of a range that is still running. */
const now: Rule<Piece> = map(
  words(
    'now',
    'today',
    'the present day',
    'the present',
    'present',
    'date',
    'this day',
    'the present time',
    'the moment',
  ),
  (_, { today }) => span([{ from: today.iso, to: today.iso, grain: 'day' }]),
);

const to = first(
  words(
    ...[
      'to',
      'till',
      'until',
      "'til",
      'til',
      'through',
      'thru',
      'through to',
      'up to',
      'up until',
      'up till',
      'all the way to',
    ],
    ...['up to and including', 'to and including', 'until and including', 'and until', 'and up to', 'right up to'],
  ),
  pattern('-+|~'),
);
const inclusive: Rule<boolean> = map(
  longest(
    pattern('[ ,]*\\(?(?:both )?(?:years |dates )?(?:inclusive(?:ly)?|included)\\)?(?!\\w)'),
    pattern('[ ,]*\\(?(?:both )?(?:years )?((?:exclusive(?:ly)?|excluded))\\)?(?!\\w)'),
  ),
  ([exclusive]) => exclusive === undefined,
);

const end: Rule<Piece> = longest<Piece>(
  point,
  now,
  map(within, (part): Piece => ({ kind: 'within', within: part })),
  bare,
);
const start: Rule<Piece> = longest<Piece>(
  point,
  map(within, (part): Piece => ({ kind: 'within', within: part })),
  bare,
);

/** "January to March 2024": the year stands once, after both. */
const noYear: Rule<number | undefined> = (_, at) => ({ value: undefined, end: at });
const lateYear: Rule<number | undefined> = map(
  seq(optional(pattern(', *of(?!\\w)|,|of(?!\\w)|in(?!\\w)')), yearNumber),
  ([, year]) => year,
);
const ofYear = (piece: Piece, year: number): Piece =>
  piece.kind === 'within' ? withinYear(piece.within, year) : piece;

function rangeWith(opening: Rule<unknown>, connector: Rule<unknown>): Rule<Readings> {
  return map(
    longest(
      seq(opening, start, connector, end, noYear, optional(inclusive)),
      seq(opening, start, connector, end, lateYear, optional(inclusive)),
    ),
    ([, a, , b, year, whole]) => {
      if (a.kind !== 'span' && b.kind !== 'span' && year === undefined)
        return a.kind === 'bare' && b.kind === 'bare' ? undefined : [];
      if (year !== undefined && b.kind === 'span') return undefined;
      if (a.kind === 'bare' && b.kind === 'span' && b.within === undefined) return undefined;
      if (whole === false) return [];
      if (year === undefined) return joined(a, b, unitOf);
      const last = b.kind === 'bare' && a.kind === 'within' ? ofYear(sameUnit(b.n, a), year) : ofYear(b, year);
      return joined(ofYear(a, year), last, unitOf);
    },
  );
}

const sameUnit = (n: number, like: Extract<Piece, { kind: 'within' }>): Piece => ({
  kind: 'within',
  within: unitOf(like.within.unit, n, like.within.month),
});

const yearsBefore = optional(words('the years', 'the years of', 'years', 'the months of', 'the months'));

export const range: Rule<Readings> = longest(
  rangeWith(
    seq(words('between', 'in between'), yearsBefore),
    first(words('and', 'to', 'and up to'), pattern('&|-+|~')),
  ),
  rangeWith(
    seq(optional(words('from', 'starting from', 'starting in', 'beginning in', 'beginning from')), yearsBefore),
    to,
  ),
);

const not = '(?:no|not|not any)';
const since = alternation([
  ...['since', 'ever since', 'at any time since', 'any time since', 'as from', 'with effect from', 'effective from'],
  ...[
    'starting in',
    'starting from',
    'starting with',
    'starting on',
    'starting',
    'beginning in',
    'beginning from',
    'beginning with',
  ],
  ...[
    'beginning on',
    'commencing in',
    'commencing from',
    'commencing',
    'in or after',
    'on or after',
    'during or after',
    'at or after',
  ],
  ...[
    'since the years',
    'from and including',
    'at the earliest in',
    'at the earliest from',
    'onwards from',
    'from as of',
  ],
  ...['after or in', 'after and including', 'in and after'],
]);
const after = alternation([
  ...[
    'after',
    'later than',
    'post',
    'subsequent to',
    'following',
    'beyond',
    'newer than',
    'more recent than',
    'any time after',
  ],
  ...['at any time after', 'anytime after', 'postdating'],
]);
const before = alternation([
  ...[
    'before',
    'prior to',
    'earlier than',
    'pre',
    'preceding',
    'older than',
    'any time before',
    'at any time before',
    'anytime before',
  ],
  ...['up to but not including', 'until but not including', 'predating', 'less recent than'],
]);
const until = alternation([
  ...[
    'until',
    'till',
    "'til",
    'til',
    'up to',
    'up until',
    'up till',
    'up through',
    'through',
    'thru',
    'up to and including',
    'by',
  ],
  ...[
    'until and including',
    'as of',
    'as at',
    'at the latest by',
    'at the latest in',
    'at the latest',
    'on or before',
    'in or before',
  ],
  ...[
    'before or in',
    'before or during',
    'during or before',
    'before and including',
    'by no later than',
    'through to',
    'by the latest',
  ],
  ...['at or before', 'before or on', 'before and in', 'in and before'],
]);

const relationWord = longest(
  map(
    pattern(`(?:${since})(?!\\w)|>=|≥|${not} +(?:before|earlier than|sooner than|prior to|older than)(?!\\w)`),
    () => 'since' as const,
  ),
  map(pattern(`(?:${after})(?!\\w)-?|>(?!=)`), () => 'after' as const),
  map(pattern(`(?:${before})(?!\\w)-?|<(?!=)`), () => 'before' as const),
  map(
    pattern(`(?:${until})(?!\\w)|<=|≤|${not} +(?:later than|after|past|beyond|newer than|more recent than)(?!\\w)`),
    () => 'until' as const,
  ),
);

const onwards = words(
  ...[
    'onwards',
    'onward',
    'and onwards',
    'and onward',
    'forward',
    'forwards',
    'or later',
    'and later',
    'or after',
    'and after',
  ],
  ...[
    'and beyond',
    'at the earliest',
    'or afterwards',
    'and afterwards',
    'or thereafter',
    'and thereafter',
    'or newer',
    'and newer',
  ],
);
/** "From 2018 on" and no word that "on" could belong to. */
const on = pattern(
  'on(?!\\w)(?= *(?:[,.;:?!)]|$)| +(?:with|in|by|and|between|did|does|do|has|have|had|was|were|which|what|who|how|where|when|there)(?!\\w))',
);
const orEarlier = words(
  ...['or earlier', 'and earlier', 'or before', 'and before', 'at the latest', 'or older', 'and older', 'or prior'],
);

/** Any time that the phrase may begin or end with: the year too, as "the end of the year". */
const bound: Rule<Piece> = longest<Piece>(
  point,
  map(within, (part): Piece => ({ kind: 'within', within: part })),
);

const bounded: Rule<Told> = longest<Told>(
  map(seq(relationWord, longest(bound, turnOfCentury)), ([relation, piece]) =>
    told(relation, readingsOf(piece), 'bound'),
  ),
  map(seq(words('since', 'from', 'as from'), bound, onwards), ([, piece]) => told('since', readingsOf(piece), 'bound')),
  map(seq(words('from', 'as of', 'starting from', 'starting'), bound, first(onwards, on)), ([, piece]) =>
    told('since', readingsOf(piece), 'bound'),
  ),
  map(seq(optional(lead), bound, first(onwards, pattern('\\+(?!\\w)'))), ([, piece]) =>
    told('since', readingsOf(piece), 'bound'),
  ),
  map(seq(optional(first(lead, words('by'))), bound, orEarlier), ([, piece]) =>
    told('until', readingsOf(piece), 'bound'),
  ),
  // "Documents from 2018" are of that year, "signed from 2018" since then.
  map(seq(words('from'), bound), ([, piece]) => ({
    bounds: readingsOf(piece).flatMap((time) => [boundsOf('since', time), boundsOf('in', time)]),
    lead: 'bound',
  })),
  map(
    first<unknown>(
      seq(words('until', 'till', 'til', 'up to', 'up until', 'up till', 'as of', 'as at', 'to', 'through'), now),
      words('to date', 'so far', 'thus far', 'hitherto', 'till date', 'until the present'),
    ),
    (_, { today }) => told('until', [{ from: today.iso, to: today.iso, grain: 'day' }], 'bound'),
  ),
  map(seq(bound, words('to date', 'so far', 'till date', 'until now', 'to now')), ([piece], { today }) =>
    told(
      'in',
      readingsOf(piece).flatMap(({ from }): Readings =>
        from <= today.iso ? [{ from, to: today.iso, grain: 'range' }] : [],
      ),
      'bound',
    ),
  ),
);

const inTime: Rule<Told> = longest<Told>(
  map(
    seq(optional(first<unknown>(lead, ahead(words('from', 'between', 'in between', 'starting from')))), range),
    ([leading, readings]) => told('in', readings, leading === undefined ? 'bare' : 'in'),
  ),
  map(seq(optional(pattern(`(?:${someTime})(?!\\w)`)), range), ([, readings]) => told('in', readings, 'in')),
  map(point, (piece) => told('in', readingsOf(piece), 'bare')),
  map(seq(lead, bound), ([, piece]) => told('in', readingsOf(piece), 'in')),
);

const conjunction = longest(
  words('and', 'or', 'and in', 'or in', 'nor in', 'nor', 'as well as'),
  pattern(',(?: *(?:and|or)(?!\\w))?|&|/'),
);

/** Reads further members after a first one, as long as a conjunction leads to one. */
function membersAfter<T>(member: Rule<T>): Rule<readonly Placed<T>[]> {
  return (page, at) => {
    const members: Placed<T>[] = [];
    let place = at;
    for (;;) {
      const read: Read<readonly [unknown, Placed<T>]> | undefined = seq(conjunction, placed(member))(page, place);
      if (!read) return { value: members, end: place };
      members.push(read.value[1]);
      place = read.end;
    }
  };
}

const withoutYear: Rule<Piece> = first(
  map(within, (part): Piece => ({ kind: 'within', within: part })),
  bare,
);

/** "In April, May and June 2025", "on 11 and 12 April 2025", "the first and third quarters of 2024". */
const sharedYear: Rule<readonly Member[]> = map(
  seq(placed(seq(optional(lead), withoutYear)), membersAfter(longest<Piece>(partOfYear, withoutYear))),
  ([head, rest]) => {
    const last = rest.at(-1)?.value;
    if (last?.kind !== 'span' || rest.slice(0, -1).some((member) => member.value.kind === 'span')) return undefined;
    const pieces = [head.value[1], ...rest.map((member) => member.value)];
    const readings = shared(pieces, last, unitOf);
    return [head, ...rest].map((member, i) => ({
      start: member.start,
      end: member.end,
      bounds: (readings[i] ?? []).map((time) => boundsOf('in', time)),
      negated: false,
    }));
  },
);

const leftOut = alternation([
  ...[
    'not',
    'but not',
    'never',
    'other than',
    'except',
    'except for',
    'excepting',
    'with the exception of',
    'excluding',
    'excl.',
  ],
  ...[
    'outside',
    'outside of',
    'apart from',
    'aside from',
    'without',
    'leaving out',
    'leaving aside',
    'ignoring',
    'disregarding',
  ],
  ...['rather than', 'instead of', 'and not', 'save for', 'omitting', 'skipping', 'barring', 'minus', 'besides'],
]);
const notIn = first(
  pattern(
    `(?:${leftOut})(?!\\w)(?: +(?:in|during|on|for|of|the (?:ones|mous|documents|agreements) (?:of|from|in))(?!\\w))?(?: +the years?(?!\\w))?`,
  ),
  pattern('but(?= +(?:in +)?\\d{4})(?: +in)?'),
  pattern('non-'),
);
const leftOutTime: Rule<readonly Bounds[]> = map(longest(range, map(bound, readingsOf)), (readings) =>
  readings.map((time) => boundsOf('in', time)),
);

/** Not in 2018 or 2019; excluding April 2025. */
const negated: Rule<readonly Member[]> = map(
  seq(placed(seq(notIn, leftOutTime)), membersAfter(leftOutTime)),
  ([head, rest]) =>
    [{ ...head, value: head.value[1] }, ...rest].map((member) => ({
      start: member.start,
      end: member.end,
      bounds: member.value,
      negated: true,
    })),
);

/** Everything the grammar of English reads at a place. */
export const englishPhrase: Rule<Phrase> = longest<Phrase>(
  map(sharedYear, (members): Phrase => phraseOf(members, 'in')),
  map(placed(longest<Told>(bounded, inTime)), ({ start: from, end: upTo, value }) => ({
    start: from,
    end: upTo,
    members: [{ start: from, end: upTo, bounds: value.bounds, negated: false }],
    lead: value.lead,
  })),
  map(negated, (members) => phraseOf(members, 'negated')),
);

const phraseOf = (members: readonly Member[], leading: Phrase['lead']): Phrase => ({
  start: members[0]?.start ?? 0,
  end: members.at(-1)?.end ?? 0,
  members,
  lead: leading,
});
