import { isCue } from './clauses.js';
import type { Scope } from './query.js';
import type { RecordKind } from '../records/schema.js';
import type { Token } from './tokens.js';

const isOf = (token: Token | undefined, type: 'document-type' | 'kind'): boolean =>
  token?.type === 'name' &&
  token.match.references[0].type === type &&
  !(type === 'kind' && token.match.references[0].id === 'signing');

type Thing = 'document' | 'act';

function thingOf(token: Token | undefined): Thing | null {
  if (isOf(token, 'document-type') || isCue(token, 'noun-document')) return 'document';
  return isOf(token, 'kind') || isCue(token, 'meet', 'committee') ? 'act' : null;
}

/** What narrows the thing beside it: a country, a body, a field, a place, a time. */
const isCondition = (token: Token): boolean =>
  (token.type === 'name' && thingOf(token) === null) || token.type === 'period';

interface Side {
  readonly thing: Thing;
  /** What stands behind the thing and narrows it. */
  readonly narrowed: boolean;
}

/** The thing nearest to "or" on one side of it: a document, an act, or what was signed. */
function sideOf(tokens: readonly Token[], left: boolean): Side | null {
  const at = left ? tokens.findLastIndex((token) => thingOf(token)) : tokens.findIndex((token) => thingOf(token));
  const thing = thingOf(tokens[at]);
  if (thing) return { thing, narrowed: tokens.slice(at + 1).some(isCondition) };
  const verb = tokens.findIndex((token) => isCue(token, 'sign'));
  return verb === -1 ? null : { thing: 'document', narrowed: tokens.slice(verb + 1).some(isCondition) };
}

/** Whether and how "or" joins documents of a type and acts of a kind: as alternatives, or each narrowed in its own way. */
function joined(tokens: readonly Token[], orOnly: boolean): 'alike' | 'apart' | null {
  for (const [i, token] of tokens.entries()) {
    const adjoins =
      isCue(token, 'and') && isOf(tokens[i - 1], thingOf(tokens[i - 1]) === 'act' ? 'kind' : 'document-type');
    const follows = thingOf(tokens.slice(i + 1).find((next) => !isCue(next, 'stop'))) !== null;
    if (!isCue(token, 'or') && (orOnly || !adjoins || !follows)) continue;
    const [left, right] = [sideOf(tokens.slice(0, i), true), sideOf(tokens.slice(i + 1), false)];
    if (left && right && left.thing !== right.thing) return left.narrowed && right.narrowed ? 'apart' : 'alike';
  }
  return null;
}

/**
 * "MoUs or meetings with Denmark": the types and the kinds of a scope as alternatives; null where none are joined so, and
 * 'apart' where each is narrowed in its own way ("meetings in Hanoi or MoUs on halal"), which one scope cannot say. "And" between
 * them names the two together, but where it is asked whether there is any.
 */
export function readEither(tokens: readonly Token[], scope: Scope, orOnly: boolean): Scope | 'apart' | null {
  const how = joined(tokens, orOnly);
  if (how !== 'alike') return how;
  const { types = [], kinds = [], ...rest } = scope;
  const met = tokens.find((token) => isCue(token, 'meet'))?.text;
  const verb: readonly RecordKind[] =
    met === undefined
      ? []
      : /^(?:met|meet)\b|^[见会碰]/i.test(met)
        ? ['meeting', 'joint-committee', 'visit']
        : ['meeting', 'joint-committee'];
  const acts = kinds.length > 0 ? kinds : verb;
  return acts.length === 0 ? null : { ...rest, either: { types, kinds: acts } };
}

/** "Signed or renewed": a renewal counts as a document signed, so that the two together are all documents. */
export const signedOrRenewed = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      isCue(token, 'or', 'and') &&
      ((isCue(tokens[i - 1], 'sign') && isCue(tokens[i + 1], 'renew')) ||
        (isCue(tokens[i - 1], 'renew') && isCue(tokens[i + 1], 'sign'))),
  );
