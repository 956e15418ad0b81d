import { bodiesMeant, type CountriesAt } from './body-context.js';
import type { Reference } from '../gazetteer.js';
import { isSomethingElse, namesPerson, type Vocabulary } from './homographs.js';
import type { Candidate, Lexicon, Name } from '../lexicon.js';
import { likeliestFirst, type Reading } from './reading.js';
import type { RegisterWords } from '../register-words.js';
import type { SpellingIndex } from './spelling.js';
import type { Tokens } from '../tokens.js';
import { standsAsName } from './titled-persons.js';
import { isWritten, styleOf, type Surroundings } from './writing-rules.js';

/** All that linking draws on. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly words: RegisterWords;
  readonly spelling: SpellingIndex;
  readonly chineseFamilies: ReadonlyMap<string, readonly Reference[]>;
  readonly countryOfBody: (body: string) => string | undefined;
  readonly weight: (reference: Reference) => number;
  /** The spelling that stands for all of a person's. */
  readonly mainPerson: (id: string) => string;
}

/** Reads the candidates of one text. */
export interface Reader {
  readonly text: string;
  readonly tokens: Tokens;
  /** What a candidate means at its place, or undefined where it is no name there. */
  readonly read: (candidate: Candidate) => Reading | undefined;
}

const isCountry = ({ reference }: Name) => reference.type === 'country';

/** What a rule comes to, worked out when it is first asked for. */
function once(rule: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= rule());
}

/** Rules for the candidates of a text, which depend on each other's countries. */
export function readerOf(text: string, tokens: Tokens, candidates: readonly Candidate[], knowledge: Knowledge): Reader {
  const ending = new Map<number, string[]>();
  const starting = new Map<number, string[]>();
  const named = new Set<number>();
  for (const { first, last, names } of candidates) {
    const codes = names
      .filter((name) => isCountry(name) && name.writing !== 'joined')
      .map(({ reference }) => reference.id);
    if (codes.length > 0) {
      ending.set(last, [...(ending.get(last) ?? []), ...codes]);
      starting.set(first, [...(starting.get(first) ?? []), ...codes]);
    }
    if (names.some(({ short, reference }) => !short && reference.type !== 'person')) named.add(first).add(last);
  }
  const around: Surroundings = {
    text,
    tokens,
    style: styleOf(text, tokens),
    countryEndsAt: (token) => ending.has(token),
    countryStartsAt: (token) => starting.has(token),
  };
  const countries: CountriesAt = {
    ending: (token) => ending.get(token) ?? [],
    starting: (token) => starting.get(token) ?? [],
  };
  const vocabulary: Vocabulary = {
    isCommonWord: knowledge.words.isCommon,
    isOfName: (token) => named.has(token),
    mainPerson: knowledge.mainPerson,
  };

  const read = (candidate: Candidate): Reading | undefined => {
    const { first, last } = candidate;
    if (candidate.names.length === 0) return { first, last, names: [] };
    const written = candidate.names.filter((name) => isWritten(name, candidate, around));
    const bodies = written.filter(({ reference }) => reference.type === 'body');
    const meant =
      bodies.length === 0 ? bodies : bodiesMeant(bodies, candidate, around, countries, knowledge.countryOfBody);
    // The same for all of them: of a large register, a thousand people have one family name.
    const isPlace = once(() => !isSomethingElse(candidate, around, vocabulary));
    const isFamilyName = once(() => namesPerson(candidate, around, vocabulary));
    const isFullName = once(() => standsAsName(text, tokens, first, last));
    const rest = written.filter(({ reference, short }) => {
      if (reference.type === 'body') return false;
      if (reference.type === 'country' || reference.type === 'city') return isPlace();
      if (reference.type !== 'person') return true;
      return short ? isFamilyName() : isFullName();
    });
    const names = likeliestFirst([...meant, ...rest], knowledge.weight);
    return names.length > 0 ? { first, last, names } : undefined;
  };
  return { text, tokens, read };
}
