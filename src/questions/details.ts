import { fold } from '../names/fold.js';
import type { Gazetteer, NameMatch } from '../names/gazetteer.js';
import type { Asked } from './ask.js';
import { isCue } from './clauses.js';
import { ordinalFromEnd } from './phrasebook.js';
import type { Alternative, Query } from './query.js';
import { readScope } from './scope.js';
import type { Token } from './tokens.js';

/** What or whom a definition is asked of. */
export function subjectOf(tokens: readonly Token[]): NameMatch['references'][number][] {
  const order = ['person', 'body', 'document-type', 'field', 'kind', 'topic', 'body-kind', 'country', 'city'];
  const found = tokens.flatMap((token) => (token.type === 'name' ? [token.match] : []));
  const rank = (match: NameMatch) => Math.min(...match.references.map(({ type }) => order.indexOf(type)));
  const best = [...found].sort((a, b) => rank(a) - rank(b))[0];
  const type = best && order[rank(best)];
  const letters = (text: string) => fold(text).replace(/[^\p{L}]/gu, '');
  const written = letters(best?.text ?? '');
  // Of several spellings of one person, the one that was written comes first.
  if (type === 'body' && found.length > 1 && found.every((match) => match.references[0].type === 'body'))
    return found.flatMap((match) => match.references);
  return best
    ? best.references
        .filter((reference) => reference.type === type)
        .sort((a, b) => Number(letters(b.id) === written) - Number(letters(a.id) === written))
    : [];
}

/** "Which Uzbek body", "who signed for China", "the Chinese side", "who represented Cambodia". */
export function sideOf(tokens: readonly Token[], ask: Query['ask']): string[] {
  if (ask !== 'people' && ask !== 'bodies') return [];
  const sides = tokens.flatMap((token, i) => {
    if (token.type !== 'name' || token.match.references.length > 1 || token.match.references[0].type !== 'country')
      return [];
    const before = tokens.slice(Math.max(0, i - 2), i);
    const next = tokens[i + 1];
    const beyond = tokens
      .slice(i + 1)
      .find(
        (near) =>
          !(isCue(near, 'of', 'stop', 'which', 'be', 'by') && /^(的|'s|哪.*|which|what|家|个|是|由)$/i.test(near.text)),
      );
    // 波兰的哪家机构: of this side it is asked, whatever else is a body.
    const asked =
      /^哪|^which$|^what$/i.test(tokens.slice(i + 1, i + 4).find((near) => isCue(near, 'which'))?.text ?? '') &&
      isCue(beyond, 'noun-body');
    const after = beyond;
    const inCountry = isCue(before.at(-1), 'in', 'for', 'of') && isCue(before.at(-2), 'noun-body');
    const ofBodies =
      ask === 'bodies' &&
      (inCountry ||
        isCue(after, 'noun-body', 'noun-partner') ||
        (after?.type === 'name' && after.match.references[0].type === 'body-kind'));
    const noun = ofBodies || isCue(after, 'noun-person', 'noun-side', 'noun-head');
    const joined = isCue(next, 'and') || isCue(before.at(-1), 'and');
    const acted =
      before.some((earlier) => isCue(earlier, 'represent', 'noun-side')) ||
      before.at(-1)?.text === '代表' ||
      (isCue(before.at(-1), 'for') &&
        (isCue(before.at(-2), 'who') || tokens.some((earlier) => isCue(earlier, 'sign', 'attend', 'represent'))));
    const verb = acted && !joined;
    return noun || verb ? [{ id: token.match.references[0].id, asked }] : [];
  });
  // "the Brazilian institute and the Chinese one" are the two parties, not one side of them.
  const strong = sides.filter(({ asked }) => asked);
  const distinct = new Set((strong.length > 0 ? strong : sides).map(({ id }) => id));
  return distinct.size === 1 ? [...distinct] : [];
}

export function takeOf(tokens: readonly Token[]): number {
  const number = tokens.find(
    (token, i) =>
      token.type === 'number' &&
      !token.ordinal &&
      (isCue(tokens[i - 1], 'latest', 'earliest', 'most') || isCue(tokens[i + 1], 'latest', 'earliest', 'most')),
  );
  return number?.type === 'number' ? number.value : 1;
}

/** "the latest", "the second latest", "the last three meetings", 最近一次. */
export function orderOf(tokens: readonly Token[], ask: Query['ask'], asked: Asked): Query['order'] {
  const at = tokens.findIndex((token) => isCue(token, 'latest', 'earliest'));
  const fromEnd = tokens
    .map((token) => (token.type === 'number' && token.ordinal ? ordinalFromEnd(token.text) : null))
    .find((n) => n !== null);
  if (fromEnd !== null && fromEnd !== undefined) return { from: 'latest', nth: fromEnd, take: 1 };
  const token = tokens[at];
  if (!token || asked.most || ask === 'compare' || ask === 'yes-no' || ask === 'define') return undefined;
  const from = isCue(token, 'latest') ? 'latest' : 'earliest';
  const beside = [tokens[at - 1], tokens[at + 1]];
  const nth = beside.find((near) => near?.type === 'number' && near.ordinal);
  const take = beside.find((near) => near?.type === 'number' && !near.ordinal);
  if (nth?.type === 'number') return { from, nth: nth.value, take: 1 };
  if (take?.type === 'number') return { from, nth: 1, take: Math.min(take.value, 25) };
  const several =
    /^(recent|recently|lately|of late|newly|近期|近来|近年来?|最近几|目前|现在|current|currently|these days|nowadays)$/i.test(
      token.text,
    ) && !/一次|一份|一个/.test(tokens[at + 1]?.text ?? '');
  const plural = tokens
    .slice(at + 1, at + 4)
    .some(
      (near) =>
        near.type === 'name' &&
        /[^s]s$|memoranda$/i.test(near.text) &&
        near.match.references.some(({ type }) => type === 'document-type' || type === 'kind'),
    );
  return { from, nth: 1, take: ask === 'list' && (several || plural) ? 5 : 1 };
}

export function ordinalOf(tokens: readonly Token[], ordered: boolean): number | undefined {
  if (ordered) return undefined;
  const token = tokens.find((candidate) => candidate.type === 'number' && candidate.ordinal);
  return token?.type === 'number' ? token.value : undefined;
}

/** "both the talks of April 2025 and the signing": each thing with a scope of its own. */
export function readBoth(tokens: readonly Token[], names: Gazetteer): Alternative[] | null {
  const at = tokens.findIndex((token) => isCue(token, 'both'));
  const isAct = (token: Token) =>
    token.type === 'period' ||
    (token.type === 'name' && token.match.references.some(({ type }) => type === 'kind' || type === 'document-type')) ||
    isCue(token, 'meet', 'sign');
  const split = tokens.findIndex(
    (token, i) => i > at && isCue(token, 'and') && tokens.slice(at, i).some(isAct) && tokens.slice(i + 1).some(isAct),
  );
  if (at === -1 || split === -1) return null;
  const shared = readScope(tokens.slice(0, at), names).scope;
  const [left, right] = [tokens.slice(at + 1, split), tokens.slice(split + 1)].map((part) => ({
    ...shared,
    ...readScope(part, names).scope,
  }));
  if (!left || !right) return null;
  const sides = left.countries ?? right.countries;
  return [left, right].map((scope, i) => ({
    key: String(i + 1),
    scope: { ...scope, ...(sides && !scope.bodies && { countries: scope.countries ?? sides }) },
  }));
}
