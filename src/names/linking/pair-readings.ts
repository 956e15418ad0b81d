import type { Manner, Reference } from '../gazetteer.js';
import type { Candidate, Name } from '../lexicon.js';
import { pairWords, partyWords, prefixWords, type PairPart } from './pair-words.js';
import type { Reading } from './reading.js';
import type { Tokens } from '../tokens.js';

function nameOfPart(meaning: string, manner: Manner): Name {
  const [, region] = /^region:(.*)$/.exec(meaning) ?? [];
  const reference: Reference = region === undefined ? { type: 'country', id: meaning } : { type: 'region', id: region };
  return { reference, manner, writing: 'any', text: meaning };
}

function readingOf({ token, means }: PairPart, manner: Manner, length = 1): Reading {
  const names = means.map((meaning) => nameOfPart(meaning, manner));
  return { first: token, last: token + length - 1, names, manner };
}

const isPlaceName = ({ reference: { type }, writing }: Name) =>
  (type === 'country' || type === 'region') && writing === 'any';

/**
 * The countries of pair words: both of 中柬 and of "Sino-Danish", and those of 中方 and the like. They come before names, as
 * `pairWords` has seen to it that none is cut.
 */
export function pairReadings(text: string, tokens: Tokens, candidates: readonly Candidate[]): Reading[] {
  const longNames = candidates.filter(
    ({ first, last, names }) => last > first && names.some(({ writing }) => writing !== 'whole'),
  );
  const starts = new Set(longNames.map(({ first }) => first));
  const startsName = (token: number) => starts.has(token);
  const isFree = ({ token }: PairPart) => !longNames.some(({ first, last }) => first < token && token < last);
  const placeAt = (token: number) =>
    candidates.findLast(({ first, names }) => first === token && names.some(isPlaceName));

  const chinese = pairWords(text, tokens, startsName).filter(([part]) => part !== undefined && isFree(part));
  const prefixes = prefixWords(text, tokens, (token) => placeAt(token) !== undefined);
  const otherHalves = prefixes.flatMap(({ token }): Reading[] => {
    const place = placeAt(token + 1);
    return place ? [{ ...place, names: place.names.filter(isPlaceName), manner: 'pair' }] : [];
  });
  return [
    ...chinese.flat().map((part) => readingOf(part, 'pair')),
    ...partyWords(text, tokens, startsName)
      // 古巴方, 印尼方: the end of a longer name is no short one.
      .filter(({ token }) => !longNames.some(({ first, last }) => first < token && token <= last))
      .map((part) => readingOf(part, 'alias', 2)),
    ...prefixes.map((part) => readingOf(part, 'pair')),
    ...otherHalves,
  ];
}
