import type { Gazetteer } from '../names/gazetteer.js';
import { isCue } from './clauses.js';
import type { Comparison } from './compare.js';
import type { Query, Scope } from './query.js';
import { isEmpty, readScope } from './scope.js';
import type { Token } from './tokens.js';

/** "Was A before B?": two things, which is said to be the earlier, and the tokens without what joined them. */
export interface Precedence extends Comparison {
  readonly claim: NonNullable<Query['claim']>;
  readonly of: Query['of'];
  readonly tokens: readonly Token[];
}

interface Sides {
  readonly claim: Precedence['claim'];
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

const names = (tokens: readonly Token[]) => tokens.some(({ type }) => type === 'name');

/** "earlier than", "signed later than". */
const weighsDates = (tokens: readonly Token[], at: number): boolean =>
  isCue(tokens[at + 1], 'than') && /(earlier|older|later|newer|more recent)$/i.test(tokens[at]?.text ?? '');

/** "Was the MoU with Kenya signed before the one with Uganda?", "Did China sign with Mexico before it signed with Peru?" */
function englishSides(tokens: readonly Token[]): Sides | null {
  const opening = tokens.findIndex((token) => !isCue(token, 'stop', 'and', 'greeting', 'thanks'));
  const at = tokens.findIndex((token, i) => i > opening && (isCue(token, 'before', 'after') || weighsDates(tokens, i)));
  if (at === -1 || opening === -1) return null;
  const joint = isCue(tokens[at], 'before', 'after') ? 1 : 2;
  const [left, right] = [tokens.slice(opening + 1, at), tokens.slice(at + joint)];
  const claim = isCue(tokens[at], 'before') || /(earlier|older)$/i.test(tokens[at]?.text ?? '') ? 'before' : 'after';
  const asksWhich = isCue(tokens[opening], 'be');
  // Whether there was any before the first of the others is whether the first was; "after" asks for any later one.
  const asksAny =
    /^did$/i.test(tokens[opening]?.text ?? '') &&
    claim === 'before' &&
    isCue(right[0], 'pronoun') &&
    right.some((token) => isCue(token, 'sign', 'meet', 'renew'));
  return asksWhich || asksAny ? { claim, left, right } : null;
}

/** 中墨备忘录比中秘备忘录早吗, 互认协议早于备忘录吗, 互认协议在备忘录之前吗. */
function chineseSides(tokens: readonly Token[]): Sides | null {
  const end = tokens.findLastIndex((token) => isCue(token, 'yes-no') && /^[吗么]$/.test(token.text));
  if (end === -1) return null;
  const claimOf = (text: string) => (/早|先|前/.test(text) ? 'before' : 'after');
  const than = tokens.findIndex((token) => isCue(token, 'than'));
  const weighed = tokens.findLastIndex(
    (token, i) =>
      i > than && i < end && /^(?:[更还要]|签得|签的|开得)*(?:早|晚|先)(?:些|一些|一点)?$/u.test(token.text),
  );
  if (than > 0 && weighed !== -1)
    return {
      claim: claimOf(tokens[weighed]?.text ?? ''),
      left: tokens.slice(0, than),
      right: tokens.slice(than + 1, weighed),
    };
  const than2 = tokens.findIndex(
    (token, i) => /^[早晚先]$/.test(token.text) && tokens[i + 1]?.text === '于' && i + 1 < end,
  );
  if (than2 > 0)
    return {
      claim: claimOf(tokens[than2]?.text ?? ''),
      left: tokens.slice(0, than2),
      right: tokens.slice(than2 + 2, end),
    };
  const near = tokens.findIndex((token) => isCue(token, 'before', 'after'));
  const at = tokens.findLastIndex((token, i) => i < near && isCue(token, 'in') && token.text === '在');
  const closes = tokens.slice(near + 1, end).every((token) => isCue(token, 'stop', 'sign', 'of', 'hold', 'happen'));
  return at > 0 && closes
    ? {
        claim: claimOf(tokens[near]?.text ?? ''),
        left: tokens.slice(0, at),
        right: tokens.slice(at + 1, near),
      }
    : null;
}

/** "China's meeting with Denmark": what was held is a meeting, where nothing else is named. */
function meeting(scope: Scope, tokens: readonly Token[]): Scope {
  const held = tokens.find((token) => isCue(token, 'meet'));
  if (!held || scope.kinds || scope.types) return scope;
  return {
    ...scope,
    kinds: /^met|meet$/i.test(held.text) ? ['meeting', 'joint-committee', 'visit'] : ['meeting', 'joint-committee'],
  };
}

/** The right side with what it leaves unsaid of the left: "the one with Uganda", "before it signed with Peru". */
function completed(right: Scope, left: Scope, tokens: readonly Token[]): Scope {
  const stands = tokens.some((token) => isCue(token, 'pronoun', 'number') || /^(the )?one$/i.test(token.text));
  const [anchor] = left.countries ?? [];
  const [partner, another] = right.countries ?? [];
  const joined = stands && anchor && partner && another === undefined && anchor.join() !== partner.join();
  const sides = right.countries ?? right.bodies ?? right.people;
  return {
    ...(stands && !right.types && !right.kinds && left.types && { types: left.types }),
    ...(sides === undefined && left.countries && { countries: left.countries }),
    ...(sides === undefined && left.bodies && { bodies: left.bodies }),
    ...right,
    ...(joined && { countries: [anchor, partner] }),
  };
}

/** Reads a question whether one act came before or after another, or null where it is none. */
export function readPrecedence(tokens: readonly Token[], gazetteer: Gazetteer): Precedence | null {
  const sides = englishSides(tokens) ?? chineseSides(tokens);
  if (!sides || !names(sides.left) || !names(sides.right)) return null;
  const [left, right] = [readScope(sides.left, gazetteer), readScope(sides.right, gazetteer)];
  if (left.ambiguous.length > 0 || right.ambiguous.length > 0) return null;
  const first = meeting(left.scope, sides.left);
  const second = completed(meeting(right.scope, sides.right), first, sides.right);
  if (isEmpty(first) || isEmpty(second) || JSON.stringify(first) === JSON.stringify(second)) return null;
  const documents =
    left.namesDocuments ||
    right.namesDocuments ||
    [...sides.left, ...sides.right].some((token) => isCue(token, 'sign', 'noun-document'));
  // Two bodies alone are no acts: when they were founded the register does not hold.
  const acts = left.namesActs || [...sides.left, ...sides.right].some((token) => isCue(token, 'meet', 'committee'));
  if (!documents && !acts) return null;
  return {
    by: 'date',
    claim: sides.claim,
    of: documents ? 'documents' : 'acts',
    alternatives: [
      { key: '1', scope: first },
      { key: '2', scope: second },
    ],
    tokens: [...sides.left, ...sides.right],
  };
}
