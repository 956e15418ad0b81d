import type { Tokens } from '../tokens.js';

/**
 * Chinese pair words: countries named by one character each, as 中柬 (China and Cambodia) and 美日韩. A character that
 * is short for several countries gives a choice, likeliest first.
 */
const shortNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    中: ['CN'],
    美: ['US'],
    英: ['GB'],
    法: ['FR'],
    德: ['DE'],
    俄: ['RU'],
    日: ['JP'],
    韩: ['KR'],
    朝: ['KP'],
    印: ['IN'],
    欧: ['EU'],
    越: ['VN'],
    泰: ['TH'],
    缅: ['MM'],
    柬: ['KH'],
    菲: ['PH'],
    澳: ['AU'],
    加: ['CA'],
    墨: ['MX'],
    丹: ['DK'],
    蒙: ['MN'],
    哈: ['KZ'],
    荷: ['NL'],
    芬: ['FI'],
    挪: ['NO'],
    捷: ['CZ'],
    匈: ['HU'],
    葡: ['PT'],
    吉: ['KG'],
    乌: ['UZ', 'UA', 'UG', 'UY'],
    土: ['TR', 'TM'],
    瑞: ['CH', 'SE'],
    白: ['BY'],
    波: ['PL'],
    塔: ['TJ'],
    伊: ['IR', 'IQ'],
    沙: ['SA'],
    埃: ['EG', 'ET'],
    巴: ['PK', 'BR'],
    马: ['MY'],
    新: ['SG', 'NZ'],
    尼: ['NP', 'NG'],
    孟: ['BD'],
    斯: ['LK'],
    老: ['LA'],
    意: ['IT'],
    西: ['ES'],
    奥: ['AT'],
    希: ['GR'],
    罗: ['RO'],
    保: ['BG'],
    塞: ['RS'],
    智: ['CL'],
    秘: ['PE'],
    古: ['CU'],
    阿: ['AE', 'AR', 'AZ', 'DZ', 'AF', 'AL'],
    以: ['IL'],
    卡: ['QA'],
    非: ['region:africa'],
    拉: ['region:latin-america'],
    港: ['HK'],
    台: ['TW'],
  }),
);

/** Characters that are safe enough to pair with each other; all others pair with 中 only. */
const common = new Set('中美英法德俄日韩印欧越泰缅柬澳加墨蒙');

/** Pairs beyond that rule. */
const further = new Set([
  '吉哈',
  '哈吉',
  '乌哈',
  '哈乌',
  '白俄',
  '俄白',
  '土阿',
  '土乌',
  '乌土',
  '台越',
  '越台',
  '台印',
  '台菲',
  '台日',
  '日台',
  '台捷',
  '台蒙',
  '新马',
  '澳新',
  '欧非',
  '欧拉',
  '港澳',
  '韩菲',
  '日菲',
  '美菲',
  '韩乌',
  '德乌',
  '美沙',
  '英沙',
  '伊俄',
  '俄伊',
  '印尼',
  '美伊',
  '伊土',
  '土伊',
  '俄哈',
  '哈俄',
  '俄乌',
  '日蒙',
  '韩蒙',
  '德波',
  '德捷',
  '捷俄',
  '荷德',
  '德荷',
  '丹德',
]);

/** Words that look like a pair: 英德 is a place, 美德 a virtue, 日中 the middle of the day, 印尼 a country. */
const notPairs = new Set([
  '美德',
  '英德',
  '法老',
  '印尼',
  '加法',
  '越加',
  '法加',
  '加德',
  '日加',
  '德加',
  '中古',
  '中保',
  '中意',
  '中以',
  '中拉',
  '中智',
  '中西',
  '中老',
  '中斯',
  '中非',
  '中阿',
  '中巴',
  '中马',
  '中新',
  '中尼',
  '中希',
  '中罗',
  '中土',
  '中塔',
  '中瑞',
  '中波',
  '中白',
]);

/** Those of `notPairs` that are pairs before such characters, or at the end of a phrase: 中非合作, 中老铁路, 中新签署. */
const goesOn =
  /^(?:$|[\s,.!?;:()"'、，。！？；：（）《》“”0-9]|[双两关合协签在和与及之的经贸谅备计标认检互联第就于达举会政是有间友建共同自铁国质投部领战边])/;

/** Characters before 中 with which it says "in": 其中, 过程中. */
const inside = /[其之当集高初空心手途程期意目]$/;
/** A number before 日 makes it a day: 11日中韩双方. */
const dayBefore = /[0-9一二三四五六七八九十〇]\s*$/;
/** What follows a character that makes it the beginning of a word: 法规, 日期, 加强. */
const wordAfter: Readonly<Record<string, RegExp>> = {
  法: /^[律规院定人制案学庭治令则务]/,
  德: /^[育行]/,
  日: /^[期前常本益后内程起报子用]/,
  美: /^[元好食术妆洲丽金化]/,
  英: /^[语文里才雄尺镑]/,
  印: /^[发刷章度尼花制象]/,
  加: /^[强入大工快上拿纳以深速班急热权]/,
  欧: /^[元]/,
  澳: /^[门元洲]/,
  新: /^[的能型闻加建技冠增西兴材规年时]/,
  马: /^[上来]/,
  西: /^[部方班亚]/,
  意: /^[见向义识大愿]/,
  保: /^[护障健加证持留险]/,
  希: /^[望腊]/,
  智: /^[能利慧]/,
  古: /^[巴代典]/,
  波: /^[动兰罗斯]/,
  老: /^[年挝师]/,
  非: /^[洲常法关政食]/,
  拉: /^[美丁脱]/,
  台: /^[湾北阶]/,
  港: /^[口]/,
  以: /^[及下上来色外便]/,
  巴: /^[基西黎林拿]/,
  土: /^[耳库木地壤]/,
  卡: /^[塔]/,
  斯: /^[里洛]/,
  塞: /^[尔浦舌内]/,
  白: /^[俄皮]/,
  泰: /^[国]/,
  越: /^[南来]/,
  墨: /^[西]/,
  蒙: /^[古]/,
  丹: /^[麦]/,
  瑞: /^[士典]/,
};

/** Names of two characters that 中 joins as they are: 中印尼. They are found by themselves. */
const wholeNames = ['印尼', '东盟', '埃塞'];

/** Whether a text begins with a character that stands for a country. */
export function mayBeginPair(text: string): boolean {
  return shortNames.has(text.charAt(0));
}

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

const parties = new Set('丹哈乌菲荷捷匈沙伊埃塔吉智秘');

/** Whether a character ends another word: 其中, 11日. */
function isPartOfWord(word: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return (word === '中' && inside.test(before)) || (word === '日' && dayBefore.test(before));
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
