import { isCue } from './clauses.js';
import type { AnyOf } from './query.js';
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

/** What one side may do to the other that no part of a record is for, and the words by which records tell it. */
const deeds: readonly { readonly said: RegExp; readonly told: AnyOf }[] = [
  {
    said: /^(?:giv|gave|donat|hand|deliver|provid|lend|lent|offer|promis)|^(?:送|赠送|捐|捐赠|提供|得到|承诺)了?$/i,
    told: ['give', 'gave', 'given', 'donate', 'handed', 'hand over', 'deliver', 'provide', 'lent', 'offer', 'promise'],
  },
  {
    said: /^(?:show|present|explain|teach|taught|tell|told)|^(?:看|看到|看过|看了些|参观|介绍|展示|学|学到)了?$/i,
    told: [
      'show',
      'present',
      'explain',
      'introduce',
      'describe',
      'saw',
      'seen',
      'toured',
      'taught',
      'told',
      'learn',
      'visited',
    ],
  },
  {
    said: /^(?:propos|suggest|ask|request|demand|want)|^(?:提出|建议|要求)了?$/i,
    told: ['propose', 'proposal', 'suggest', 'ask', 'request', 'demand', 'want', 'call for'],
  },
];

/**
 * "What did NIM give Cambodia?", 去庆北科技园看了些什么: what was given, shown or proposed only the sentences of a record say. The
 * words by which they would, or null where nothing of the kind is asked.
 */
export function deedAsked(tokens: readonly Token[]): AnyOf | null {
  const which = tokens.findIndex((token) => isCue(token, 'which'));
  const asked = tokens[which]?.text ?? '';
  if (/^(?:什么|啥|些什么|哪些)$/u.test(asked)) {
    const end = tokens.slice(0, which).map(({ text }) => text);
    const verb = end.at(-1) === '了' ? end.slice(-2).join('') : (end.at(-1) ?? '');
    const deed = deeds.find(({ said }) => said.test(verb));
    return deed && tokens.slice(0, which).some(isSide) ? deed.told : null;
  }
  if (!/^what$/i.test(asked) || !/^(did|does|do|has|have)$/i.test(tokens[which + 1]?.text ?? '')) return null;
  const rest = tokens.slice(which + 2);
  const at = rest.findIndex((token) => token.type !== 'name' && !isCue(token, 'stop', 'and', 'of'));
  const deed = deeds.find(({ said }) => said.test(rest[at]?.text ?? ''));
  return deed && rest.slice(0, at).some(isSide) ? deed.told : null;
}
