import { isCue } from './clauses.js';
import type { Token } from './tokens.js';

/** Family names of two characters, and the commonest of one (Ministry of Public Security of China, report on names, 2020). */
const familyNames =
  /^(?:欧阳|司马|诸葛|慕容|上官|皇甫|令狐|尉迟|夏侯|东方|公孙|司徒|端木|南宫|独孤|长孙|宇文|轩辕|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤])/u;

const asksWho = (token: Token | undefined): boolean =>
  isCue(token, 'who', 'noun-role') ||
  (isCue(token, 'define') && /机构|单位|部门|哪里|组织|干什么|做什么/u.test(token?.text ?? ''));

/** Whether a word is a Chinese name of a person: a family name and one or two characters more. */
export const isPersonName = (word: string): boolean => /^\p{Script=Han}{2,4}$/u.test(word) && familyNames.test(word);

/**
 * 慕容石头是哪个机构的, 司马大海是谁: a name that the register does not hold is one word, though some of its characters mean
 * something elsewhere.
 */
export function withUnknownPeople(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(asksWho);
  const before = tokens.slice(0, at);
  const first = before[0];
  const last = before.at(-1);
  if (first?.type !== 'word' || last === undefined) return [...tokens];
  const adjoin = before.every((token, i) => token.type !== 'name' && (i === 0 || before[i - 1]?.end === token.start));
  const text = before.map((token) => token.text).join('');
  if (!adjoin || !isPersonName(text)) return [...tokens];
  return [{ type: 'word', start: first.start, end: last.end, text }, ...tokens.slice(at)];
}
