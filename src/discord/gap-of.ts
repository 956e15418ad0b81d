import type { Answer } from '../answers/answer.js';
import { fold } from '../names/fold.js';
import type { AnyOf, Query, Scope } from '../questions/query.js';
import { stopWords } from '../search/analysis/stop-words.js';
import type { NewGap } from '../state/gaps.js';

/** A list of more alternatives stands for a region or the like, and says nothing of any one of them. */
const mostAlternatives = 3;
/** Talk about something else has more words than this that nobody understands; a question in an unknown term has fewer. */
const mostWordsOfUnknown = 4;
/** Years and standards have fewer digits than numbers that lead to people. */
const mostDigits = 5;

type Gist = Pick<Answer, 'outcome' | 'kind' | 'value' | 'query'>;

/**
 * What an answer leaves open: the words that nothing understood or no record holds, and the countries, bodies, fields and
 * the like that were named. Null where it leaves nothing open. Never the question itself, and no names of people that were
 * recognised; of talk that has nothing to do with the register nothing is kept (PRIVACY.md).
 */
export function gapOf(answer: Gist): NewGap | null {
  const { query } = answer;
  const outcome = outcomeOf(answer);
  if (outcome === null) return null;
  const entities = entitiesOf(query);
  const words = wordsOf(query, outcome);
  if (words.length === 0 && entities.length === 0) return null;
  if (outcome === 'out-of-scope' && entities.length === 0 && words.length > mostWordsOfUnknown) return null;
  return { words, entities, language: query.language, outcome };
}

type GapOutcome = 'no-record' | 'unclear' | 'out-of-scope' | 'answered';

/** "None" and "No" are answers, and what was asked for is missing all the same. */
function outcomeOf({ outcome, value, query }: Gist): GapOutcome | null {
  const isUnread = (query.leftover ?? []).length > 0;
  if (outcome === 'answered') return value === 0 || value === false ? 'no-record' : isUnread ? 'answered' : null;
  if (outcome === 'out-of-scope') return isUnread ? outcome : null;
  return outcome;
}

/** The words that were not understood; where all were, those that records would have to hold. */
function wordsOf({ leftover = [], scope, unrecorded, text }: Query, outcome: GapOutcome): string[] {
  const sought = [...(scope.words ?? []), ...(scope.mentions ?? []).flatMap(([first]) => first ?? [])];
  const named = [...leftover, ...sought, ...(unrecorded === undefined ? [] : [unrecorded])];
  const isSearch = named.length === 0 && outcome === 'no-record' && scope.people === undefined;
  const words = isSearch && text !== undefined ? contentWords(text) : named;
  return withoutNumbers([...new Set(words.map(fold))]);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const contentWords = (text: string): string[] =>
  [...segmenter.segment(fold(text))].flatMap(({ segment, isWordLike }) =>
    isWordLike === true && !stopWords.has(segment) ? [segment] : [],
  );

/** One short number may be a standard; several, or a long one, may be somebody's telephone, card or account. */
function withoutNumbers(words: readonly string[]): string[] {
  const digits = (word: string) => word.replace(/\P{N}/gu, '').length;
  const numbers = words.filter((word) => digits(word) > 0);
  return words.filter((word) => digits(word) === 0 || (numbers.length === 1 && digits(word) <= mostDigits));
}

/** `country:KH`, `body:samr`, each once, in the order of the scope's parts. */
function entitiesOf({ scope, except, alternatives = [], relative, via, subject = [] }: Query): string[] {
  const scopes = [scope, except, ...alternatives.map((one) => one.scope), relative?.scope, via?.scope];
  const subjects = subject.filter(({ type }) => type !== 'person').map(({ type, id }) => `${type}:${id}`);
  return [...new Set([...scopes.flatMap((one) => (one ? entitiesIn(one) : [])), ...subjects])];
}

function entitiesIn(scope: Scope): string[] {
  const lists = (type: string, alternatives: readonly AnyOf[] = []) =>
    alternatives.flatMap((ids) => (ids.length > mostAlternatives ? [] : ids.map((id) => `${type}:${id}`)));
  const each = (type: string, ids: AnyOf = []) => lists(type, [ids]);
  return [
    ...lists('country', scope.countries),
    ...lists('body', scope.bodies),
    ...lists('field', scope.fields),
    ...lists('field', scope.recordFields),
    ...lists('topic', scope.topics),
    ...each('document-type', scope.types),
    ...each('kind', scope.kinds),
    ...each('city', scope.cities),
    ...each('country', scope.placeCountries),
  ];
}
