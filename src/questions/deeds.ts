import { isCue } from './clauses.js';
import type { Token } from './tokens.js';

/** What the register does not record by parts, so that only the sentences of a record may say it. */

const isThing = (token: Token): boolean =>
  token.type === 'name' &&
  token.match.references.every(
    ({ type }) => type === 'topic' || type === 'field' || type === 'body' || type === 'body-kind',
  );

const isSide = (token: Token | undefined): boolean =>
  token?.type === 'name' && ['country', 'region', 'body', 'person'].includes(token.match.references[0].type);

/** "How many new laboratories ...", 多少项ASTM标准变成了 ...: what the register does not count; the facts of a record may say. */
export function isUncountable(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1).filter((token) => !isCue(token, 'stop', 'of', 'latest') && token.type !== 'number');
  const end = rest.findIndex((token) => !isThing(token));
  if (end === 0 || rest.length === 0) return false;
  const next = rest[end];
  return next === undefined || next.type === 'word' || isCue(next, 'aux', 'be', 'sign', 'hold');
}

/** What one side may do to the other that no part of a record is for. */
const deed =
  /^(?:giv|gave|show|present|donat|hand|promis|ask|propos|request|offer|deliver|provid|lend|lent|explain|suggest|demand|teach|taught|tell|told|want)/i;
const deedHan =
  /^(?:看|看了|看了些|看过|看到|参观|参观了|介绍|介绍了|展示|展示了|送|送了|赠送|赠送了|捐|捐了|捐赠|捐赠了|提出|提出了|要求|承诺|承诺了|建议|提供|提供了|得到|得到了|学|学了|学到)$/u;

/** "What did NIM give Cambodia?", 去庆北科技园看了些什么: what was given or seen, only the sentences of a record say. */
export function asksForDeed(tokens: readonly Token[], which: number): boolean {
  const asked = tokens[which]?.text ?? '';
  if (/\p{Script=Han}/u.test(asked)) {
    const verb = tokens[which - 1]?.text === '了' ? tokens.slice(which - 2, which) : tokens.slice(which - 1, which);
    const text = verb.map((token) => token.text).join('');
    return /^(?:什么|啥|些什么|哪些)$/u.test(asked) && deedHan.test(text) && tokens.slice(0, which).some(isSide);
  }
  if (!/^what$/i.test(asked) || !/^(did|does|do|has|have)$/i.test(tokens[which + 1]?.text ?? '')) return false;
  const rest = tokens.slice(which + 2);
  const verb = rest.findIndex((token) => token.type !== 'name' && !isCue(token, 'stop', 'and', 'of'));
  return verb > 0 && rest.slice(0, verb).some(isSide) && deed.test(rest[verb]?.text ?? '');
}
