import { withoutSlips } from './chinese-slips.js';

/** What Discord and keyboards add to a question and what is no part of it. */

const codeBlocks = /```[\s\S]*?```|`[^`]*`/g;
const addresses = /https?:\/\/\S+/g;
/** User, role, channel and command mentions, custom emoji and timestamps of Discord's message format. */
const markup = /<(?:@[!&]?|#|a?:\w+:|\/[^:>]+:|t:)[\w:-]*>/g;
const everyone = /@(?:everyone|here)\b/g;
/** Format characters (zero-width, direction marks), controls and unpaired surrogates. */
const invisible = /[\p{Cf}\p{Cc}\p{Cs}\p{Co}]/gu;
const pictographs = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}]/gu;
const emphasis = /[*_~|#>]{1,3}/g;

/** Longest text that is read. Discord's own limit for a message. */
export const longestQuestion = 2000;

const tops: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** 最多的前三大机构, 前五名: how many of the highest are wanted. 前三次会议 are the earliest, and stay. */
const withTops = (text: string): string => {
  const number = (written: string) => String(tops[written] ?? written);
  const noun = (unit: string | undefined) => (unit === '国' ? '国家' : '');
  return text
    .replace(
      /(最[多少高]|最频繁|最活跃|最密切|最常见|排名|排行)的?前([两二三四五六七八九十]|\d{1,2})(大|强|名|位|甲|个|家|国)?(?!年|个?月|天)/gu,
      (_, most: string, n: string, unit?: string) => `${most} ${number(n)} ${noun(unit)}`,
    )
    .replace(
      /前([两二三四五六七八九十]|\d{1,2})(大|强|名|甲)(?=\p{Script=Han}|$|[?？])/gu,
      (_, n: string) => `最多 ${number(n)} `,
    );
};

const decades: Readonly<Record<string, string>> = {
  sixties: '1960s',
  seventies: '1970s',
  eighties: '1980s',
  nineties: '1990s',
};

const shortNames: Readonly<Record<string, string>> = {
  华: '中国',
  韩: '韩国',
  美: '美国',
  日: '日本',
  俄: '俄罗斯',
  欧: '欧盟',
  英: '英国',
  德: '德国',
  法: '法国',
};

/** 对华, 访韩: after these verbs one character names a country. */
const spellOut = (text: string): string =>
  text.replace(
    /([对對访訪来來赴驻駐])([华韩美日俄欧英德法])(?=[\p{Script=Han}])(?!国|盟|语|文|元|常|期|本|方)/gu,
    (_, verb: string, name: string) => `${verb}${shortNames[name] ?? name}`,
  );

/**
 * The words of a question without markup, addresses, code, invisible characters and emoji, with single spaces. Never
 * longer than {@link longestQuestion}.
 */
export function cleanQuestion(text: string): string {
  return (
    withTops(withoutSlips(spellOut(text.slice(0, longestQuestion))))
      .normalize('NFC')
      .replace(codeBlocks, ' ')
      .replace(addresses, ' ')
      .replace(markup, ' ')
      .replace(everyone, ' ')
      .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, '')
      .replace(invisible, ' ')
      .replace(pictographs, ' ')
      .replace(emphasis, ' ')
      // "total nr of", "no. of", "# of".
      .replace(/\b(?:nrs?|nos?\.|nums?\.?|qty\.?|amt\.?) ?(?=of\b)/gi, 'number ')
      .replace(/ ?% (?=of\b)/g, ' percentage ')
      // "Sudan / South Sudan", "one thing: another", "one thing - another".
      .replace(/ \/ /g, ' and ')
      .replace(/(?<=\p{L}):\s|\s[-–—]\s|：|——|\s?(?<!\d年?)—\s?|\s?—(?!\d)\s?/gu, ', ')
      // "Vietnam, no, sorry, Cambodia": a correction is one phrase.
      .replace(
        /,? \b(no|sorry|wait|oops|er),? (no|sorry|wait|i meant?|rather|scratch that|make that|actually)\b,?/gi,
        ', $1 $2',
      )
      .replace(/\bhow long ago\b/gi, 'when')
      .replace(
        /\bthe (sixties|seventies|eighties|nineties)\b/gi,
        (_, name: string) => `the ${decades[name.toLowerCase()] ?? name}`,
      )
      .replace(/那(年|天|月)(?=是[哪几什])/g, '')
      // 2015年代表: no decade.
      .replace(/年(?=代表)/g, '年 ')
      // 亨·万迪: a dot within a name that is written in Chinese.
      .replace(/(?<=\p{Script=Han})[·・•‧](?=\p{Script=Han})/gu, '')
      // 开过哪些会: behind a question word 会 is a meeting.
      .replace(/((?:哪|多少|什么|几)(?:些|几)?(?:个|次|场|回)?)会(?=$|[?？，,。！!\s])/gu, '$1会议')
      .replace(/\b(e\.g|i\.e|vs|mr|mrs|ms|dr|prof|st|no|approx|incl|excl|dept|gov|govt)\.(?=[\s,])/gi, '$1')
      .replace(/\b((?:19|20)\d\d) (?:so far|to date)\b/gi, '$1')
      .replace(/ ?\+ ?/g, ' and ')
      .replace(/["“”„«»]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
