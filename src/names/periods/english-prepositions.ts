import type { Relation } from './pieces.js';
import { alternation, first, longest, map, pattern, remembered, type Rule, words } from './rule.js';

/** The words that English puts before and after a time. */

const edge = '(?= +(?:the +)?(?:beginning|start|end|close|middle|outset)(?!\\w))';

const someTime = alternation([
  'sometime | some time | anytime | any time | at any time | at any point | at some point | at some time',
]);
export const someTimeWord = pattern(`(?:${someTime})(?!\\w)`);

/** "Over ten years ago" is not "ten years ago". */
const over = '(?:during|throughout|within|over|for)(?! +(?:[\\w-]+ +){1,4}ago(?!\\w))';
const when = `in|of|on|across|dated|dat(?:e|es|ed|ing)(?: back)? (?:to|from|in)|${over}|(?:at|towards?)${edge}`;
const fillers = alternation([
  'the course of | the whole of | the entirety of | the whole | the entire | all of | all | calendar',
  'the month of | the months of | the months | the period of | the period | the timeframe | the time frame | period',
  'the years of | the years | years | the quarters | each of | each of the years | any of the years | either of the years',
]);

/** In, during, throughout the whole of, at some point in; or only "the years", "all of". */
export const lead = remembered(
  longest(
    pattern(`(?:(?:${someTime}) +)?(?:back +)?(?:${when})(?!\\w)(?: +(?:${fillers})(?!\\w))*`),
    pattern(`(?:${fillers})(?!\\w)(?: +(?:${fillers})(?!\\w))*`),
  ),
);

/** What leads to the end of a range. */
export const to = first(
  words(
    "to | till | until | 'til | til | through | thru | through to | up to | up until | up till | all the way to | right up to",
    'up to and including | to and including | until and including | and until | and up to',
  ),
  pattern('-+|~'),
);
export const and = first(words('and | to | and up to'), pattern('&|-+|~'));
export const from = words('from | starting from | starting in | beginning in | beginning from');
export const between = words('between | in between');

/** Whether a range has its ends in it: "inclusive" yes, "exclusive" no. */
export const inclusive: Rule<boolean> = map(
  longest(
    pattern('[ ,]*\\(?(?:both )?(?:years |dates )?(?:inclusive(?:ly)?|included)\\)?(?!\\w)'),
    pattern('[ ,]*\\(?(?:both )?(?:years )?((?:exclusive(?:ly)?|excluded))\\)?(?!\\w)'),
  ),
  ([exclusive]) => exclusive === undefined,
);

const not = '(?:no|not|not any)';
const since = alternation([
  'since | ever since | at any time since | any time since | anytime since | as from | with effect from | effective from',
  'starting in | starting from | starting with | starting on | starting | beginning in | beginning from | beginning with',
  'beginning on | commencing in | commencing from | commencing | in or after | on or after | during or after | at or after',
  'from and including | at the earliest in | at the earliest from | onwards from | after or in | after and including',
  'in and after | in or since | on and after | from and after',
]);
const after = alternation([
  'after | later than | post | subsequent to | following | beyond | newer than | more recent than | any time after',
  'at any time after | anytime after | at any point after | postdating | postdate | postdates | postdated | post-dating',
]);
const before = alternation([
  'before | prior to | earlier than | pre | preceding | older than | any time before | at any time before | anytime before',
  'at any point before | up to but not including | until but not including | less recent than',
  'predating | predate | predates | predated | pre-dating | pre-date | pre-dates | antedating | antedate | precede | precedes',
]);
const until = alternation([
  "until | till | 'til | til | up to | up until | up till | up through | through | thru | up to and including | by | through to",
  'until and including | as of | as at | at the latest by | at the latest in | at the latest | on or before | in or before',
  'before or in | before or during | during or before | before and including | by no later than | by the latest | at or before',
  'before or on | in and before | up to and inclusive of | up to or including | by or before | before or by',
]);

/** Since, after, before, until and their like: since and until have the time in them, after and before have not. */
export const relationWord: Rule<Relation> = longest<Relation>(
  map(
    pattern(`(?:${since})(?!\\w)|>=|≥|${not} +(?:before|earlier than|sooner than|prior to|older than)(?!\\w)`),
    () => 'since',
  ),
  map(pattern(`(?:${after})(?!\\w)-?|>(?!=)`), () => 'after'),
  map(pattern(`up (?:to|until|till),? but not including(?!\\w),?|(?:${before})(?!\\w)-?|<(?!=)`), () => 'before'),
  map(
    pattern(
      `(?:up )?(?:to|until|till|through),? and including(?!\\w),?|(?:${until})(?!\\w)|<=|≤|${not} +(?:later than|after|past|beyond|newer than|more recent than)(?!\\w)(?: +in(?!\\w))?`,
    ),
    () => 'until',
  ),
);

export const onwards = words(
  'onwards | onward | and onwards | and onward | forward | forwards | or later | and later | or after | and after | and beyond',
  'at the earliest | or afterwards | and afterwards | or thereafter | and thereafter | or newer | and newer | and up',
);
/** "From 2018 on", where no word follows that "on" could belong to. */
export const on = pattern(
  'on(?!\\w)(?= *(?:[,.;:?!)]|$)| +(?:with|in|by|and|between|did|does|do|has|have|had|was|were|which|what|who|how|where|when|there)(?!\\w))',
);
export const orEarlier = words(
  'or earlier | and earlier | or before | and before | at the latest | or older | and older | or prior',
);

/** And, or, a comma between the members of a list. */
export const conjunction = longest(
  words('and | or | and in | or in | nor in | nor | as well as'),
  pattern(',(?: *(?:and|or)(?!\\w))?|&|/'),
);

const leftOut = alternation([
  'not | but not | never | other than | except | except for | excepting | with the exception of | excluding | excl.',
  'outside | outside of | apart from | aside from | without | leaving out | leaving aside | ignoring | disregarding',
  'rather than | instead of | and not | save for | omitting | skipping | barring | minus | besides | discounting',
  'not counting | not including | without counting | without including | not considering | without considering',
]);
/** Not in, except, other than: what follows is left out. */
export const notIn = first(
  pattern(
    `(?:${leftOut})(?!\\w)(?: +(?:in|during|on|for|of|the (?:ones|mous|documents|agreements) (?:of|from|in))(?!\\w))?(?: +the years?(?!\\w))?`,
  ),
  pattern('but(?= +(?:in +)?\\d{4})(?: +in)?'),
  pattern('non-'),
);
/** "2019 excluded": the same after the time. */
export const isLeftOut = words(
  'excluded | excepted | aside | apart | exempted | omitted | notwithstanding | left out | left aside',
);
