import type { Gazetteer } from '../names/gazetteer.js';
import { isCue } from './clauses.js';
import type { Query, Scope } from './query.js';
import { readScope } from './scope.js';
import type { Token } from './tokens.js';

/** A part and the whole that it is a share of. */
export interface Share {
  readonly of: Query['of'];
  readonly part: Scope;
  readonly whole: Scope;
}

interface Sides {
  readonly whole: readonly Token[];
  readonly part: readonly Token[];
}

const names = (tokens: readonly Token[]) => tokens.some(({ type }) => type === 'name' || type === 'period');

/** The two sides of a cut, where both of them name something. */
const cut = (tokens: readonly Token[], isCut: (token: Token, at: number) => boolean): Sides | null => {
  const at = tokens.findLastIndex(
    (token, i) => isCut(token, i) && names(tokens.slice(0, i)) && names(tokens.slice(i + 1)),
  );
  return at === -1 ? null : { whole: tokens.slice(0, at), part: tokens.slice(at + 1) };
};

const opensWithName = (token: Token | undefined) => token?.type === 'name' || isCue(token, 'pronoun');

/** "What share of Kuwait's MoUs are with Iraq": the verb that says what the part is parts the two. */
function englishSides(tokens: readonly Token[], at: number): Sides | null {
  const phrase = tokens[at]?.text ?? '';
  if (/^as a/i.test(phrase)) return { part: tokens.slice(0, at), whole: tokens.slice(at + 1) };
  // "How much of ..., in percent".
  const start = /^in /i.test(phrase) ? tokens.findIndex((token) => isCue(token, 'count')) : at;
  const rest = tokens.slice(start + 1, start === at ? tokens.length : at);
  return (
    cut(rest, (token, i) => isCue(token, 'be') || (isCue(token, 'aux') && opensWithName(rest[i + 1]))) ??
    cut(rest, (token) => isCue(token, 'cover', 'sign', 'renew'))
  );
}

/** 文件中备忘录占多大比例, 备忘录里有百分之几是和伊拉克签的, 中韩备忘录占中国备忘录的比例. */
function chineseSides(tokens: readonly Token[], at: number): Sides | null {
  const [first, second] = tokens.flatMap((token, i) => (isCue(token, 'share') ? [i] : []));
  if (first !== undefined && second !== undefined && tokens[first]?.text === '占')
    return { part: tokens.slice(0, first), whole: tokens.slice(first + 1, second) };
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)];
  if (names(after)) return names(before) ? { whole: before, part: after } : null;
  return cut(before, (token) => isCue(token, 'in') && token.text !== '在' && token.text !== '于');
}

/** What meets both scopes, or null where that cannot be said by one scope. */
function both(whole: Scope, part: Scope): Scope | null {
  const said = new Set(whole.countries?.map((list) => list.join()));
  const further = part.countries?.filter((list) => !said.has(list.join())) ?? [];
  if ((whole.period && part.period) || part.orPeriods || further.length > 1) return null;
  const joined: Record<string, unknown> = { ...part, ...whole };
  for (const key of ['types', 'kinds'] as const) {
    const [all, some] = [whole[key] as readonly string[] | undefined, part[key]];
    if (some && all && !some.every((one) => all.includes(one))) return null;
    if (some) joined[key] = some;
  }
  for (const key of ['countries', 'bodies', 'people', 'fields', 'topics'] as const) {
    const lists = [...(whole[key] ?? []), ...(part[key] ?? [])];
    if (lists.length > 0)
      joined[key] = lists.filter((list, i) => lists.findIndex((other) => other.join() === list.join()) === i);
  }
  return joined;
}

/** Reads "what share of ... are ...", 占多大比例, or null where which is the part and which the whole cannot be told. */
export function readShare(tokens: readonly Token[], gazetteer: Gazetteer): Share | null {
  const at = tokens.findIndex((token) => isCue(token, 'share'));
  const han = /\p{Script=Han}/u.test(tokens[at]?.text ?? '');
  const sides = han ? chineseSides(tokens, at) : englishSides(tokens, at);
  if (!sides) return null;
  const [whole, part] = [readScope(sides.whole, gazetteer), readScope(sides.part, gazetteer)];
  if (whole.ambiguous.length > 0 || part.ambiguous.length > 0) return null;
  const documents = whole.namesDocuments || sides.whole.some((token) => isCue(token, 'noun-document', 'sign'));
  const acts = whole.namesActs || sides.whole.some((token) => isCue(token, 'noun-act'));
  const of = documents ? 'documents' : acts ? 'acts' : null;
  const scope = both(whole.scope, part.scope);
  if (of === null || scope === null || JSON.stringify(scope) === JSON.stringify(whole.scope)) return null;
  return { of, part: scope, whole: whole.scope };
}
