/** Ordinal numbers of sessions, in English and Chinese. */

const spelled: readonly string[] = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  'twentieth',
];

/** The number that a word in lower case is, null where it is none: `ninth`, `9th`. */
function ordinalOfWord(word: string): number | null {
  const at = spelled.indexOf(word);
  if (at >= 0) return at + 1;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : null;
}

/** The first ordinal number among words in lower case, null where there is none. */
export function ordinalIn(words: readonly string[]): number | null {
  for (const word of words) {
    const number = ordinalOfWord(word);
    if (number !== null) return number;
  }
  return null;
}

const sessions = new Set(
  'committee subcommittee commission group subgroup meeting session plenary forum dialogue summit conference round time'.split(
    ' ',
  ),
);

/** How many words an ordinal may stand before what it numbers: "fifth Korea-US standards cooperation forum". */
const wordsBetween = 6;

const hanDigits = '零一二三四五六七八九';

/** 十四 → 14, 二十 → 20. */
function hanNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units] = written.split('十');
  if (units === undefined) return hanDigits.indexOf(written);
  return (tens ? hanDigits.indexOf(tens) : 1) * 10 + (units ? hanDigits.indexOf(units) : 0);
}

/** The numbers of sessions that a running text names: "the ninth meeting", "for the 14th time", 第九次会议, 第5届. */
export function ordinalsIn(text: string): number[] {
  const found: number[] = [];
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  words.forEach((word, i) => {
    const number = ordinalOfWord(word);
    if (number !== null && words.slice(i + 1, i + 1 + wordsBetween).some((next) => sessions.has(next)))
      found.push(number);
  });
  for (const [, number = ''] of text.matchAll(
    /第([\d一二三四五六七八九]{1,2}|[一二三]?十[一二三四五六七八九]?)[次届轮屆輪]/gu,
  ))
    found.push(hanNumber(number));
  return found;
}
