import { fold } from '../fold.js';
import { readToday } from './calendar.js';
import type { Page } from './rule.js';

/**
 * Readies a text for the grammar: folded, dashes and quotes made one, and everything that has digits or a time word but is
 * no time blanked out, so that no part of it can be read. Offsets stay those of the text.
 */

/** Stands for a character that is part of something else; no rule reads it. */
export const blank = '¤';

const numbered =
  /\b(?:ISO|IEC|EN|BS|GB|GB\/T|GB\/Z|AS\/NZS|JIS|NF|UNE|UNI|CISPR|IWA|RFC)(?:\/[A-Z]+)*[ -]?\d[\d.:/-]*|\bA\/RES\/[\d/]+|\b(?:DIN|GOST|CEN|CENELEC|ITU|ETSI|ASTM|ANSI|IEEE|ASME|SAE)(?:\/[A-Z]+)*(?: [A-Z])?[ -]?(?!(?:199\d|20[0-3]\d)(?!\d|[.:/-]\d))\d[\d.:/-]*/g;

const named =
  /\b(?:room|article|art\.|section|clause|chapter|annex|page|pp?\.|paragraph|para|no\.|nr\.?|number|n°|№|hall|booth|flight|resolution|regulation|directive|document no\.?|law no\.?|decree|agenda|vision|horizon|expo|industrie|industry|strategy|made in china|china standards|version|ver\.) ?(?:\((?:eu|ec|eec|euratom)\) ?)?(?:no\.? ?)?\d[\d.:/-]*(?:\/[a-z]+)?|#\d+|2019-ncov|\b\d{4}[ -]agenda\b|制造 ?\d{4}|标准 ?2035|愿景 ?\d{4}|\d{4}年?(?:可持续发展)?(?:议程|愿景)|第? ?\d{4} ?号|gb\/t ?[\d.-]+/g;

const measured =
  /[$€£¥] ?\d[\d,.]*|\b\d{4,}[ -](?:usd|eur|euros?|dollars?|pounds|yuan|rmb|cny|percent|km|kg|kw|mw|mm|cm|metres?|meters?|tonnes?|tons?|characters?|words?|pages?|people|persons?|participants?|delegates?|members|staff|employees|copies|times|hours|minutes|seconds|days|items|points|metres)\b|\b\d{4,} ?%|\b\d{2}00 (?:standards|experts|documents|agreements|mous|memoranda|meetings|companies|bodies|laboratories|countries|projects|questions|records)\b|\b(?:over|more than|fewer than|less than|at least|at most|nearly|almost|some|a total of) \d{4} (?:[a-z]+ )?(?:standards|experts|documents|agreements|mous|memoranda|meetings|companies|bodies|laboratories|projects|questions|records)\b|\d{4,}(?:多|余)?[份人元项个次名家种页字万亿册条篇件场位套批]|\+\d[\d -]{6,}/g;

const code = /https?:\/\/[!-~]+|\bwww\.[!-~]+|[!-~]*[!-?A-~]@[!-~]+|<[@#:a-z][!-~]*>|`[^`]*`/g;

const often =
  /\b(?:year (?:by|on|after) year|year-(?:by|on)-year|year in,? year out|(?:per|each|every|any|which|what|either|whichever|how many|all|half a) (?:single )?(?:calendar )?(?:years?|months?|quarters?|weeks?|days?)(?! ago)|(?:every|each) (?:\w+ )?(?:years|months|weeks|days)|by (?:calendar )?year(?!-| +\d{4}(?! *[-~]| +(?:to|through|until)))|a (?:year|month|week|quarter)(?= +(?:since|from|between|in|over|on)\b)|over the years(?! *\d))\b|每一?年|每个?月|每季度?|每周|每天|逐年|历年|按年|各年|年均|哪一?年|哪个?月|哪一?天|多少年|几月|(?<![近这那去后前头来今十一二三四五六七八九零〇])几年(?![前来内里间])/g;

const numbers = /(?<!\w)\d+(?:[.,:/~-]+\d+)*(?!\w)/g;

const year = '(?:1[89]|20|21)\\d\\d';
const yearMonth = `${year}([-/.])\\d{1,2}`;
const dated = new RegExp(
  `^(?:${[
    '\\d{1,3}',
    '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[-~][\\d.:/-]+)?',
    year,
    `${year}(?:[-~]+|/)(?:${year}|\\d\\d)`,
    `${year}(?:[,/]${year})+`,
    yearMonth,
    `\\d{1,2}[-/.]${year}`,
    `\\d{1,2}[-/.]\\d{1,2}[-/.](?:${year}|\\d\\d)`,
    `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:(?:[-~]+|/)${year}[-/.]\\d{1,2}[-/.]\\d{1,2})?`,
    `${year}(?:[/.]\\d{1,2})?[-~]+${year}(?:[/.]\\d{1,2})?`,
    '\\d{1,2}[-~]+\\d{1,2}',
    '\\d{1,2}(?:,\\d{1,2})+',
    '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])',
  ].join('|')})$`,
);

const blanked = (match: string): string => blank.repeat(match.length);

/** Makes the page that the grammar reads. `today` is `YYYY-MM-DD`. */
export function preparePage(original: string, today: string): Page {
  let text = original.replace(code, blanked);
  if (/\d/.test(text)) text = text.replace(numbered, blanked);
  text = fold(text)
    .replace(/\s/g, ' ')
    .replace(/[‒―−〜–—]/g, '-')
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/○/g, '〇');
  text = text.replace(often, blanked);
  if (/\d/.test(text)) {
    text = text.replace(named, blanked).replace(measured, blanked);
    text = text.replace(numbers, (match) => (dated.test(match) ? match : blanked(match)));
  }
  // "Compare 2015 to 2020" names two years, not those between.
  if (text.includes('compar')) {
    text = text.replace(
      /(?<!from +)(\b\d{4}) (to|with|against)(?= \d{4}\b)/g,
      (_, first: string, word: string) => `${first} ${blanked(word)}`,
    );
  }
  // After a year, the auxiliary and the verb are words; the months have capitals there.
  text = text.replace(/(\d{4},? +)(may|march)\b(?! *\d)/g, (match, before: string, word: string, at: number) =>
    original.startsWith(word, at + before.length) ? before + blanked(word) : match,
  );
  return { text, original, today: readToday(today) };
}
