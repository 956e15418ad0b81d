import type { Tokens } from '../tokens.js';
import { shortNames, common, further, notPairs, goesOn, wordAfter, wordBefore, wholeNames } from './short-names.js';

/** Pairs named by other words than those of the countries: the two sides of the Taiwan Strait. */
const otherPairs: readonly { readonly words: readonly [string, string]; readonly means: readonly [string, string] }[] =
  [
    { words: ['两', '岸'], means: ['CN', 'TW'] },
    { words: ['cross', 'strait'], means: ['CN', 'TW'] },
  ];

/** One character of a pair word. */
export interface PairPart {
  readonly token: number;
  /** Codes of countries, or `region:` and the id of a region. */
  readonly means: readonly string[];
}

function mayPair(first: string, second: string, after: string): boolean {
  const pair = first + second;
  if (first === second) return false;
  if (further.has(pair)) return !notPairs.has(pair);
  const both = common.has(first) && common.has(second);
  const withChina = (first === '中' && shortNames.has(second)) || (second === '中' && common.has(first));
  if (!both && !withChina) return false;
  return !notPairs.has(pair) || goesOn.test(after);
}

/** In these pairs the second character means another country than elsewhere: 港澳 is Hong Kong and Macao. */
const otherMeaning: ReadonlyMap<string, readonly string[]> = new Map([['港澳', ['MO']]]);

/** 方 with what makes another word of it: 方面, 方案. */
const notParty = /^[面法案式向针便形块程能可位]/;

/** Single countries as a party to talks: 中方, 韩方. */
export function partyWords(text: string, tokens: Tokens, startsName: (token: number) => boolean): PairPart[] {
  return tokens.words.flatMap((word, token) => {
    if (tokens.words[token + 1] !== '方' || tokens.ends[token] !== tokens.starts[token + 1]) return [];
    if (!(common.has(word) || parties.has(word)) || startsName(token)) return [];
    if (notParty.test(text.slice(tokens.ends[token + 1])) || isPartOfWord(word, text, tokens.starts[token] ?? 0))
      return [];
    return { token, means: shortNames.get(word) ?? [] };
  });
}

const parties = new Set('丹哈乌菲荷捷匈沙伊埃塔吉智秘新马阿巴瑞土波白尼古意奥希罗保塞以卡葡芬挪朝');

/** Whether a character ends another word: 其中, 11日. */
function isPartOfWord(word: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return wordBefore[word]?.test(before) ?? false;
}

/**
 * The pair words of a text. `startsName` tells whether a longer name begins at a token: 中美国 is no pair, as 美国 is
 * a name.
 */
export function pairWords(text: string, tokens: Tokens, startsName: (token: number) => boolean): PairPart[][] {
  const found: PairPart[][] = [];
  const { words, starts, ends } = tokens;
  const adjoins = (token: number) => ends[token - 1] === starts[token];
  const standsAlone = (token: number) => {
    const after = text.slice(ends[token], (ends[token] ?? 0) + 1);
    return !startsName(token) && !wordAfter[words[token] ?? '']?.test(after);
  };
  for (let token = 0; token + 1 < words.length; token++) {
    const other = otherPairs.find((pair) => pair.words[0] === words[token] && pair.words[1] === words[token + 1]);
    if (other) {
      found.push(other.means.map((code, i) => ({ token: token + i, means: [code] })));
      continue;
    }
    const run = [token];
    const first = words[token] ?? '';
    if (!shortNames.get(first)?.length || startsName(token)) continue;
    if (isPartOfWord(first, text, starts[token] ?? 0)) continue;
    let next = token + 1;
    while (next < words.length && adjoins(next) && standsAlone(next)) {
      const after = text.slice(ends[next], (ends[next] ?? 0) + 2);
      if (!mayPair(words[next - 1] ?? '', words[next] ?? '', after)) break;
      run.push(next);
      next++;
    }
    if (first === '中' && wholeNames.some((name) => text.startsWith(name, ends[token]))) {
      found.push([{ token, means: ['CN'] }]);
      continue;
    }
    if (run.length < 2) continue;
    found.push(
      run.map((part) => {
        const word = words[part] ?? '';
        return { token: part, means: otherMeaning.get((words[part - 1] ?? '') + word) ?? shortNames.get(word) ?? [] };
      }),
    );
    token = next - 1;
  }
  return found;
}

/** The first half of words such as "Sino-Danish". */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sino: 'CN',
    anglo: 'GB',
    franco: 'FR',
    indo: 'IN',
    russo: 'RU',
    italo: 'IT',
    greco: 'GR',
    luso: 'PT',
    hispano: 'ES',
    austro: 'AT',
    turco: 'TR',
    nippo: 'JP',
    germano: 'DE',
    euro: 'EU',
    afro: 'region:africa',
  }),
);

/** Prefixes joined to the name of a country or region, which `namesPlace` tells: "Sino-Danish", but not "Indo-Pacific". */
export function prefixWords(text: string, tokens: Tokens, namesPlace: (token: number) => boolean): PairPart[] {
  return tokens.words.flatMap((word, token) => {
    const meaning = prefixes.get(word);
    const joint = text.slice(tokens.ends[token], tokens.starts[token + 1]);
    return meaning !== undefined && /^[-–—‑]$/.test(joint) && namesPlace(token + 1) ? { token, means: [meaning] } : [];
  });
}
