import { monthPattern } from './english-points.js';
import { alternation } from './rule.js';

/**
 * What English may put around a time phrase that gives it another meaning, and what speaks of time without naming one that
 * can be read. The grammar reads none of it; a phrase beside it stays unread.
 */

const units =
  '(?:days?|weeks?|weekends?|fortnights?|months?|quarters?|semesters?|years?|decades?|centur(?:y|ies)|nights?|mornings?|evenings?)';
const count =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|few|several|some|many|couple(?: of)?)';
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const feasts = "(?:christmas|new year(?:'s(?: (?:day|eve))?)?|easter|spring festival|ramadan|thanksgiving|midsummer)";

/** Directly before any time: "around 2010", "as early as 2016", "mid-to-late 2019". */
const vague = alternation([
  ...[
    'around',
    'circa',
    'ca',
    'ca.',
    'c.',
    'approx',
    'approx.',
    'approximately',
    'roughly',
    'nearly',
    'almost',
    'close to',
    'near',
  ],
  ...[
    'some',
    'probably',
    'possibly',
    'perhaps',
    'maybe',
    'presumably',
    'supposedly',
    'at least',
    'at most',
    'more than',
    'less than',
  ],
  ...[
    'as early as',
    'as late as',
    'as recently as',
    'as far back as',
    'as soon as',
    'well into',
    'not quite',
    'somewhere in',
    'estimated',
  ],
  ...[
    'every',
    'each',
    'week of',
    'weekend of',
    'eve of',
    'fiscal',
    'financial year',
    'fiscal year',
    'fy',
    'academic year',
    'school year',
  ],
  ...['or', 'lunar', 'or around', 'or about', 'the week', 'on the eve of', 'in the run-up to', 'alternate'].filter(
    (word) => word !== 'or',
  ),
]);
const asked =
  '(?<!what |how |me |us |know |ask |asking |anything |everything |something |more |information |info |questions? |talk |all )';
export const vagueBefore = new RegExp(
  `(?:(?<![\\w-])(?:${vague}|${asked}about) *|~ *|(?<!\\w)(?:early|mid|middle|late|beginning|end)(?:[ -]*(?:to|or|and|/)[ -]*)?)$`,
);

/** Before a time without a preposition: "in roughly 2010", "to 2020", "since blorp 2010". */
const manner =
  '(?<!\\w)(?!only|annually|yearly|monthly|quarterly|weekly|exactly|precisely|specifically|especially|particularly|namely|mainly|solely|july|early|supply|italy|assembly|family|reply|apply)[a-z]{3,}ly';
const strict =
  '(?:since|until|till|before|after|prior to|later than|earlier than|older than|newer than|up to|following|beyond|between|no later than)';
const determiner = '(?:the|its|their|his|her|our|your|my|this|that|these|those|any|an?|all|both|each|every|no)';
export const strangeBefore = new RegExp(
  `(?:${manner} +|(?<!\\w)(?:to|between|towards?|per|under|above|below|into|past|near|over|within|for|during|throughout|in|at|by) +|(?<!\\w)${strict} +(?!${determiner} )[a-z][a-z'-]* +)$`,
);
export const betweenBefore = /(?<!\w)between +(?:[a-z'-]+ +)?$/;

/** Before "after 2018", "before 2018" and the like: "shortly after", "years before", "not until". */
export const modifierBefore = new RegExp(
  `(?<![\\w-])(?:shortly|immediately|directly|slightly|considerably|significantly|substantially|closely|soon|right|just|well|long|way|far|little|bit|much|quite|sometime|some time|a while|hardly|barely|scarcely|${units}|moments?|not|never|nor|exactly|(?:before|after|since|until|in|on|by|during) (?:or|and)|something|anything|starting|effective|and not|the period) +$`,
);

/** Before "of 2019" and the like: most of, the first days of. */
export const shareBefore = new RegExp(
  `(?<!\\w)(?:most|much|part|parts|half|rest|remainder|bulk|majority|portion|some|eve|wake|aftermath|turn|run-?up|lead-?up|${units}|middle|end|beginning|start|spring|summer|autumn|winter|season) +$`,
);

/** Directly after any time: 2010 or so, 2010-ish, 2019 week 15. */
export const vagueAfter = new RegExp(
  `^(?:-? ?ish(?!\\w)|,? *or (?:so|thereabouts|around)(?!\\w)| *(?:something|odd)(?!\\w)|[-~](?![\\w¤])| *(?:weeks?|weekend|half|quarter|semester|fiscal|financial|academic|school|tax|lunar|fy|bc|bce|${feasts}|${days}|mid|early|late|beginning|start|end|year-end)(?!\\w)|-\\d|/(?!(?:19|20)\\d\\d)\\d)`,
);

/** A word after which a time may date an event: "after the 2019 MoU", "before the signing in 2019". */
export const eventBefore = /(?<!\w)(?:since|before|after|until|till|prior to)(?!\w)[^,.;:?!()¤]*$/;

const ambiguousMonths = '(?:may|march|april|june|august|mar|jan|jun|jul|dec|sep|oct|nov|feb|aug|apr)';
const plainMonths = '(?:january|february|july|september|october|november|december)';
const opening =
  '(?:in|since|until|till|by|before|after|during|from|last|next|this|every|each|early|late|mid|end of|beginning of|throughout|of)';

/** Words of time that no rule of the grammar has read. */
export const unreadTimes = new RegExp(
  `(?<![\\w-])(?:${[
    `(?:${opening}[ -]+(?:the +)?)*${plainMonths}(?!\\w)`,
    `(?:${opening}[ -]+(?:the +)?)+${ambiguousMonths}(?![\\w-])`,
    `(?:(?:on|the) +)*\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthPattern})(?![\\w])`,
    `(?:${monthPattern})\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!\\w)`,
    `on the \\d{1,2}(?:st|nd|rd|th)(?!\\w)(?! [a-z]{3,})`,
    `(?:(?:on|last|next|this|every) +)?${days}(?!\\w)`,
    `(?:(?:in|over|during|for|within|since|until|by|from|throughout) +)?(?:the )?(?:last|past|previous|preceding|coming|upcoming|next|following|same|this|that|those|these)(?: (?:${count}|calendar|fiscal|full|whole))* ${units}(?!\\w)(?!-)(?! of the art)`,
    `(?:(?:about|over|under|more than|less than|almost|nearly|at least|some) +)?(?:${count} +)*${units} (?:and a half )?ago(?!\\w)`,
    `(?:${count} +)+${units} (?:later|earlier|afterwards|thereafter|beforehand|hence|from now)(?!\\w)`,
    `(?:long|a while|a long time|some time) (?:ago|back)(?!\\w)`,
    `(?:the )?(?:year|month|week|day|decade) (?:before|after|prior)(?= *(?:[,.;:?!)]|$))`,
    `(?:(?:in|within|inside) +)${count} +${units}(?!\\w)(?! of cooperation)`,
    `(?:(?:in|for|since|during|by|the|of) +)*(?:fiscal|financial|academic|school|tax|lunar) (?:years?|quarters?)?(?: ?\\d{2,4}(?:[-/]\\d{2,4})?)?`,
    `fy ?'?\\d{2,4}(?:[-/]\\d{2,4})?`,
    `(?:(?:in|since|until|by|during) +)?(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final) (?:quarter(?! of the (?!year))|half(?! of))s?(?!\\w)`,
    `(?:in|since|until|by|during|from) (?:q[1-4]|h[12])(?!\\w)`,
    `week \\d{1,2}(?!\\w)`,
    `(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final|opening|closing) (?:${count} )?(?:day|week|weekend|fortnight|month|year|decade)s?(?!\\w)`,
    `the (?:week|weekend|eve|run-?up|lead-?up|turn|rest|remainder) (?:of|to)(?! (?:the )?[a-z¤])`,
    `(?:since|until|till|by|from|before|back) then(?: on)?(?!\\w)|(?:at|in|from|by|since|until|around) (?:that|those) (?:time|days?|times|point|moment)(?!\\w)|at the time(?!\\w)(?! of)|thereafter|in those days|ever since(?= *(?:[,.;:?!)]|$))`,
    `(?:during|since|before|after|until|in|prior to|throughout) (?:the )?(?:covid(?:-19)?|pandemic|lockdowns?|cold war|soviet (?:times|era|period|days)|(?:first|second) world war|world war i+|war)(?!\\w)`,
    `(?:(?:since|at|around|before|after|by) +)?the turn of the (?:century|millennium|year)`,
    `(?:in|since|during|until|by|before|after|last|next|this) (?:the )?(?:spring|summer|autumn|fall|winter|twenties|thirties|forties|tens|teens)(?!\\w)`,
    `(?:(?:at|on|before|after|since|around|by) +)?${feasts}(?!\\w)`,
    `(?:earlier|later) (?:in|on)(?= +(?:the )?(?:\\d{4}|${monthPattern}))`,
    `(?:last|previous|next|coming) decade(?!\\w)`,
    `last (?:night|weekend)`,
    `(?:in )?\\d{4}s?[ -]?ish(?!\\w)`,
  ].join('|')})`,
  'g',
);

/** A month that is as likely a person: "by June Park", "of April Lee". */
export const personMonth = new RegExp(`^(?:by|of|from|for|with|to|before|after|until) +${ambiguousMonths}$`);
