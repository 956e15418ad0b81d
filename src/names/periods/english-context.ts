import { monthPattern } from './english-points.js';
import type { Alternative } from './leftmost.js';
import { alternation } from './rule.js';

/**
 * What English may put around a time phrase that gives it another meaning, and what speaks of time without naming one that
 * can be read. The grammar reads none of it; a phrase beside it stays unread.
 */

const units = alternation([
  'day | days | week | weeks | weekend | weekends | fortnight | fortnights | month | months | quarter | quarters | semester',
  'semesters | year | years | yr | yrs | qtr | qtrs | wk | wks | mth | mths | decade | decades | century | centuries | night | nights | morning | evening',
]);
const number = alternation([
  'a | an | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | eighteen | twenty',
  'thirty | forty | fifty | few | several | some | many | couple of | couple | dozen | half a | odd | so many',
]);
const count = `(?:\\d{1,3}|${number})(?:(?: ?- ?| (?:or|to|and) )(?:\\d{1,3}|${number}|a half|half))?`;
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const feasts = "(?:christmas|new year(?:'s(?: (?:day|eve))?)?|easter|spring festival|ramadan|thanksgiving|midsummer)";

/** Directly before any time: "around 2010", "as early as 2016", "mid-to-late 2019". */
const vague = alternation([
  'around | circa | ca | ca. | c. | approx | approx. | approximately | roughly | nearly | almost | close to | near | estimated',
  'some | probably | possibly | perhaps | maybe | presumably | supposedly | at least | at most | more than | less than',
  'well into | not quite | somewhere in | or around',
  'or about | every | each | very | week of | weekend of | eve of | the week | alternate | lunar | fy | fiscal | financial year',
  'fiscal year | academic year | school year | tax year',
]);
const aboutWhat =
  '(?<!what |how |me |us |know |ask |asking |anything |everything |something |more |information |info |questions? |talk |all )about';
const partWord = '(?<!\\w)(?:early|mid|middle|late|beginning|end)(?:[ -]*(?:to|or|and|/)[ -]*)?';
export const vagueBefore = new RegExp(
  `(?:(?<![\\w-])(?:${vague}|${aboutWhat}) *|as (?!well )[a-z-]+(?: [a-z]+)? as *|~ *|${partWord})$`,
);

/** Before a time without a preposition: "in roughly 2010", "to 2020", "since blorp 2010", "not the 2019". */
const frequency = 'only|annually|yearly|monthly|quarterly|weekly';
const emphasis = 'exactly|precisely|specifically|especially|particularly|namely|mainly|solely';
const manner = `(?<!\\w)(?!${frequency}|${emphasis}|july|early|supply|italy|assembly|family|reply|apply)[a-z]{3,}ly`;
const loose =
  'ending|ended|closing|to|between|towards?|per|under|above|below|into|past|near|over|within|for|during|throughout|in|at|by';
const strict =
  'since|until|till|before|after|prior to|later than|earlier than|older than|newer than|up to|following|beyond|between|no later than';
const determiner = '(?:the|its|their|his|her|our|your|my|this|that|these|those|any|an?|all|both|each|every|no)';
export const strangeBefore = new RegExp(
  `(?:${manner} +|(?<!\\w)(?:${loose}) +|(?<!\\w)(?:including|inclusive of|incl\\.|${strict}|until|through|by),? +|(?<!\\w)(?:${units}|time|times|spring|summer|autumn|winter|season) +|(?<!\\w)(?:${strict}) +(?!${determiner} )[a-z][a-z'-]* +|\\d[-.:~]|(?<!\\d)/|(?<!\\d)\\d{1,2} +|(?<!\\w)\\d+(?:st|nd|rd|th)?(?:${monthPattern}|${units}) +|(?<!\\w)(?:not|nor|except|excluding) +(?:[a-z'-]+ +){1,2}|(?<!\\w)(?:no|not) +[a-z]+ +than +)$`,
);
export const betweenBefore = /(?<!\w)between +(?:[a-z'-]+ +)?$/;

/** Before "after 2018", "before 2018" and the like: "shortly after", "years before", "not until". */
const degree = alternation([
  'shortly | immediately | directly | slightly | considerably | significantly | substantially | closely | promptly | quickly',
  'swiftly | soon | right | just | well | long | way | far | little | bit | much | quite | sometime | some time | a while | hardly',
  'barely | scarcely | straight | moment | moments | not | never | nor | exactly | leading | running | building | effective',
  'and not | the period',
]);
export const modifierBefore = new RegExp(
  `(?<![\\w-])(?:${degree}|${units}|(?:before|after|since|until|in|on|by|during) (?:or|and)) +$`,
);

/** Before "of 2019" and the like: most of, the first days of. */
const share = alternation([
  'most | much | part | parts | half | rest | remainder | bulk | majority | portion | some | eve | wake | aftermath | turn | runup',
  'run-up | lead-up | leadup | time | times | era | age | middle | end | beginning | start | spring | summer | autumn | winter | season',
]);
export const shareBefore = new RegExp(`(?<!\\w)(?:${share}|${units}) +$`);

/** Directly after any time: 2010 or so, 2010-ish, 2019 week 15, since 2018 for two years. */
const beside = alternation([
  'week | weeks | weekend | half | quarter | semester | fiscal | financial | academic | school | tax | lunar | fy | bc | bce | mid',
  'early | late | beginning | start | end | year-end',
]);
export const vagueAfter = new RegExp(
  `^(?:${[
    '-? ?ish(?!\\w)',
    ',? *or (?:so|thereabouts|around)(?!\\w)|,? at (?:least|most|the very)(?!\\w)',
    ' *(?:something|odd)(?!\\w)',
    '[-~](?![\\w¤])',
    ` *(?:${beside}|${feasts}|${weekdays})(?!\\w)`,
    `'s (?:[a-z]+ )?(?:${units}|end|beginning|start)(?!\\w)`,
    ` +for (?:the )?(?:next |first |following )?${count} (?:${units})(?!\\w)`,
    '[ ,t]*(?:at )?\\d{1,2}:\\d\\d',
    '[-.:]\\d|/(?!(?:19|20)\\d\\d)\\d',
    ` +and (?:the )?(?:subsequent|following|succeeding|ensuing|preceding|previous|prior|earlier|later|surrounding|adjacent|every) (?:[a-z]+ )?(?:${units})(?!\\w)`,
    ' +\\d{1,2}(?= *(?:[,.;:?!)]|$)| +\\d)',
  ].join('|')})`,
);

/** A word after which a time may date an event: "after the 2019 MoU", "before the signing in 2019". */
export const eventBefore = /(?<!\w)(?:since|before|after|until|till|prior to)(?!\w)[^,.;:?!()¤]*$/;

const ambiguousMonths = '(?:may|march|april|june|august|mar|jan|jun|jul|dec|sep|oct|nov|feb|aug|apr)';
const plainMonths = '(?:january|february|july|september|october|november|december)';
const opening =
  '(?:in|since|until|till|by|before|after|during|from|last|next|this|every|each|early|late|mid|end of|beginning of|throughout|of)';
const ordinals = '(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final)';
const told = 'last|past|previous|preceding|coming|upcoming|next|following|same|this|that|those|these';

/** Whether a text has any word that `unreadTimes` needs; quick to see, and most texts have none. */
export const hasTimeWord = new RegExp(
  `(?<!\\w)(?:${monthPattern}|${units}|[a-z]+day|ago|back|then|time|times|point|moment|fy|fiscal|financial|academic|school|tax|lunar|half|halfs|[qh][1-4]|spring|summer|autumn|fall|winter|[a-z]+ties|tens|teens|earlier|later|${feasts}|covid|pandemic|lockdowns?|war|soviet|turn|eve|rest|remainder|run-?up|lead-?up|thereafter)(?!\\w)|\\d(?:ish| ?ff)|2k\\d|[- ]ish|fy\\d|\\d(?:st|nd|rd|th)`,
);

const oneOf = (...sources: readonly string[]): Alternative => ({
  expression: new RegExp(`(?<![\\w-])(?:${sources.join('|')})`, 'g'),
});

const where = (needs: RegExp, source: string): Alternative => ({ ...oneOf(source), needs });

/** Words of time that no rule of the grammar has read. Those with a count are large, and so stand apart. */
export const unreadTimes: readonly Alternative[] = [
  oneOf(
    // Months, days and weekdays without a year.
    `(?:${opening}[ -]+(?:the +)?)*${plainMonths}(?!\\w)`,
    `(?:${opening}[ -]+(?:the +)?)+${ambiguousMonths}(?![\\w-])`,
    `(?:(?:on|the) +)*\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthPattern})(?!\\w)`,
    `(?:${monthPattern})\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!\\w)`,
    'on the \\d{1,2}(?:st|nd|rd|th)(?!\\w)(?! [a-z]{3,})',
    `(?:(?:on|last|next|this|every) +)?${weekdays}(?!\\w)`,
  ),
  // Units counted from somewhere.
  where(
    new RegExp(told),
    `(?:(?:in|over|during|for|within|since|until|by|from|throughout) +)?(?:the )?(?:${told})(?: (?:${count}|calendar|fiscal|full|whole))* (?:${units})(?!\\w)(?!-)`,
  ),
  where(
    / ago(?!\w)/,
    `(?:(?:about|over|under|more than|less than|almost|nearly|at least|some) +)?(?:${count} +)*(?:${units}) (?:and a half )?ago(?!\\w)`,
  ),
  where(
    /later|earlier|afterwards|thereafter|beforehand|hence|from now/,
    `(?:${count} +)+(?:${units}) (?:later|earlier|afterwards|thereafter|beforehand|hence|from now)(?!\\w)`,
  ),
  where(/ than /, `(?:older|newer|younger|earlier|later|more recent|less) than ${count} (?:${units})(?!\\w)`),
  oneOf(
    '(?:long|a while|a long time|some time) (?:ago|back)(?!\\w)',
    '(?:the )?(?:year|month|week|day|decade) (?:before|after|prior)(?= *(?:[,.;:?!)]|$))',
  ),
  oneOf(`(?:in|within|inside) +${count} +(?:${units})(?!\\w)`),
  oneOf('(?:in|over|during|for|within) the (?:years|months|weeks|days|decades)(?!\\w)'),
  where(
    new RegExp(`(?:${ordinals}|opening|closing|initial) `),
    `(?:the )?(?:${ordinals}|opening|closing|initial) (?:${count} )?(?:day|week|weekend|fortnight|month|year|decade)s?(?!\\w)`,
  ),
  oneOf(
    // Years and parts of years that are not calendar years or have none.
    '(?:(?:in|for|since|during|by|the|of) +)*(?:fiscal|financial|academic|school|tax|lunar) (?:(?:years?|quarters?)(?: ?\\d{2,4}(?:[-/]\\d{2,4})?)?|\\d{4})(?!\\w)',
    "fy ?'?\\d{2,4}(?:[-/]\\d{2,4})?",
    `(?:(?:in|since|until|by|during) +)?(?:the )?${ordinals} (?:quarter(?! of the (?!year))|half(?! of))s?(?!\\w)`,
    '(?:in|since|until|by|during|from|and|or) (?:q[1-4]|h[12])(?!\\w)',
    'week \\d{1,2}(?!\\w)',
    '(?:in|since|during|until|by|before|after|last|next|this) (?:the )?(?:spring|summer|autumn|fall|winter|twenties|thirties|forties|tens|teens)(?!\\w)',
    '(?:earlier|later) (?:in|on)(?= +(?:the )?(?:\\d{4}))',
    '(?:in )?(?:\\d{4}(?:s?[ -]?ish| ?ff)|2k\\d\\d)(?!\\w)',
    `(?:(?:at|on|before|after|since|around|by) +)?${feasts}(?!\\w)`,
    // Times told by other times or by events.
    'the (?:week|weekend|eve|run-?up|lead-?up|turn|rest|remainder) (?:of|to)(?! (?:the )?[a-z¤])',
    '(?:since|until|till|by|from|before|back) then(?: on)?(?!\\w)|at the time(?!\\w)(?! of)|thereafter|in those days',
    '(?:at|in|from|by|since|until|around) (?:that|those) (?:time|days?|times|point|moment)(?!\\w)|ever since(?= *(?:[,.;:?!)]|$))',
    '(?:during|since|before|after|until|in|prior to|throughout) (?:the )?(?:covid(?:-19)?|pandemic|lockdowns?|cold war|soviet (?:times|era|period|days)|(?:first|second) world war|world war i+|war)(?!\\w)',
    '(?:(?:since|at|around|before|after|by) +)?the turn of the (?:century|millennium|year)',
  ),
];

/** A month that is as likely a person: "by June Park", "of April Lee". */
export const personMonth = new RegExp(`^(?:by|of|from|for|with|to|before|after|until) +${ambiguousMonths}$`);
