import { alternation, first, lookup, map, pattern, remembered, type Rule } from './rule.js';

/** Numbers as they stand in time phrases, in digits and in words. */

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinalOnes = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const cardinals: Record<string, number> = {};
const ordinals: Record<string, number> = {};
ones.forEach((word, i) => {
  cardinals[word] = i + 1;
  ordinals[ordinalOnes[i] ?? ''] = i + 1;
});
teens.forEach((word, i) => {
  cardinals[word] = i + 10;
  ordinals[word === 'twelve' ? 'twelfth' : `${word}th`] = i + 10;
});
tens.forEach((word, i) => {
  cardinals[word] = (i + 2) * 10;
  ordinals[word.replace(/y$/, 'ieth')] = (i + 2) * 10;
  ones.forEach((one, j) => {
    for (const link of ['-', ' ']) {
      cardinals[word + link + one] = (i + 2) * 10 + j + 1;
      ordinals[word + link + (ordinalOnes[j] ?? '')] = (i + 2) * 10 + j + 1;
    }
  });
});

/** 1 to 999 in digits, one to ninety-nine in words, a dozen, a couple of. */
export const cardinal: Rule<number> = remembered(
  first(
    map(pattern('(\\d{1,3})(?!\\w)'), ([digits]) => Number(digits) || undefined),
    lookup({ ...cardinals, 'a couple of': 2, 'couple of': 2, couple: 2, 'a dozen': 12, dozen: 12, 'half a dozen': 6 }),
  ),
);

/** First to ninety-ninth, in words or as 1st to 99th. */
export const ordinal: Rule<number> = remembered(
  first(
    map(pattern('(\\d{1,2})(?:st|nd|rd|th)(?!\\w)'), ([digits]) => Number(digits)),
    lookup(ordinals),
  ),
);

const pairs = alternation(Object.keys(cardinals).filter((word) => (cardinals[word] ?? 0) >= 10));
const singles = alternation(Object.keys(cardinals));

/** A year in words: nineteen ninety-eight, twenty oh five, two thousand and nineteen. */
export const spelledYear: Rule<number> = first(
  map(
    pattern(`(nineteen|twenty)[ -]+(?:(?:oh|o)[ -](${ones.join('|')})|(${pairs}))(?!\\w)`),
    ([century, one, pair]) => {
      const rest = cardinals[(one ?? pair ?? '').replace(/ +/g, ' ')];
      return rest === undefined ? undefined : (century === 'nineteen' ? 1900 : 2000) + rest;
    },
  ),
  map(pattern(`two thousand(?:(?: +and)? +(${singles}))?(?!\\w)`), ([rest]) =>
    rest === undefined ? 2000 : 2000 + (cardinals[rest.replace(/ +/g, ' ')] ?? 0),
  ),
);

const hanDigits = '〇一二三四五六七八九';

/** The value of a Chinese numeral up to ninety-nine, or of a row of Chinese digits; undefined where it is neither. */
export function hanNumber(text: string): number | undefined {
  const plain = text.replace(/[零o]/g, '〇').replace(/两/g, '二');
  if (/^\d+$/.test(plain)) return Number(plain);
  const value = (sign: string): number => hanDigits.indexOf(sign);
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number(Array.from(plain, value).join(''));
  const parts = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain);
  if (!parts) return undefined;
  return (parts[1] ? value(parts[1]) : 1) * 10 + (parts[2] ? value(parts[2]) : 0);
}

/** A count of one to ninety-nine in Chinese or Arabic digits; 两三 and 十几 are no count. */
export const hanCount: Rule<number> = map(
  pattern(
    '(?<![\\d一二三四五六七八九十两几数多])(\\d{1,3}(?!\\d)|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?![多余几来])',
  ),
  ([text]) => hanNumber(text ?? '') || undefined,
);
