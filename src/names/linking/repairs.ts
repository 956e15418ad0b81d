import { readerOf, type Knowledge, type Reader } from './reader.js';
import type { Reading } from './reading.js';
import { startsWithCapital } from './writing-rules.js';
import { titlesBefore } from '../listed/person-names.js';
import { keyOf, withWord, type Tokens } from '../tokens.js';
import type { Reference } from '../gazetteer.js';

const letters = /^[a-z]+$/;
/** A text of more unknown words than this is in another language, or noise. */
const mostUnknown = 12;

/** Whether a word of the text is one to repair: of letters, part of no name, known to nobody. */
function isUnknown(tokens: Tokens, token: number, { words, lexicon }: Knowledge): boolean {
  const word = tokens.words[token];
  return (
    word !== undefined &&
    letters.test(word) &&
    word.length > 4 &&
    !words.isKnown(word) &&
    lexicon.find(word).length === 0
  );
}

/** Two unknown words with capitals beside each other, or one after a title, are somebody's name. */
function looksLikePerson({ text, tokens }: Reader, token: number, isUnknownAt: (token: number) => boolean): boolean {
  const isCapital = (at: number) => startsWithCapital(text.slice(tokens.starts[at], tokens.ends[at]));
  if (!isCapital(token) || !/\p{Ll}/u.test(text)) return false;
  const word = tokens.words[token - 1] ?? '';
  const adjoins = (left: number) => /^\s+$/.test(text.slice(tokens.ends[left], tokens.starts[left + 1]));
  return (
    titlesBefore.has(word) ||
    (adjoins(token - 1) && isCapital(token - 1) && isUnknownAt(token - 1)) ||
    (adjoins(token) && isCapital(token + 1) && isUnknownAt(token + 1))
  );
}

const sameReferences = (a: readonly Reference[], b: readonly Reference[]) =>
  a.length === b.length && a.every(({ type, id }) => b.some((other) => other.type === type && other.id === id));

/**
 * Readings of misspelt words as the names nearest to them. Only words that the register does not hold and no ordinary one
 * of English is repaired; of two names equally near, both are references.
 */
export function repairs(reader: Reader, chosen: readonly Reading[], knowledge: Knowledge): Reading[] {
  const { text, tokens } = reader;
  const taken = new Set<number>();
  for (const { first, last } of chosen) for (let token = first; token <= last; token++) taken.add(token);
  const unknown = new Map<number, boolean>();
  const isUnknownAt = (token: number): boolean => {
    const before = unknown.get(token);
    if (before !== undefined) return before;
    const result = !taken.has(token) && isUnknown(tokens, token, knowledge);
    unknown.set(token, result);
    return result;
  };
  const strange = tokens.words.flatMap((_, token) => (isUnknownAt(token) ? token : []));
  if (strange.length > mostUnknown) return [];
  return strange.flatMap((token) =>
    looksLikePerson(reader, token, isUnknownAt) ? [] : (repair(text, tokens, token, knowledge) ?? []),
  );
}

function repair(text: string, tokens: Tokens, token: number, knowledge: Knowledge): Reading | undefined {
  let best: { readings: Reading[]; edits: number } = { readings: [], edits: Infinity };
  for (const { word, edits } of knowledge.spelling.near(tokens.words[token] ?? '')) {
    if (edits > best.edits) break;
    const reading = readingWith(text, withWord(tokens, token, word), token, knowledge);
    if (!reading) continue;
    best = { readings: [...(best.edits === edits ? best.readings : []), reading], edits };
  }
  const longest = Math.max(...best.readings.map(({ first, last }) => last - first));
  const [reading, ...others] = best.readings.filter(({ first, last }) => last - first === longest);
  if (!reading) return undefined;
  const different = others.filter(
    (other) =>
      !sameReferences(
        other.names.map(({ reference }) => reference),
        reading.names.map(({ reference }) => reference),
      ),
  );
  const names = [reading, ...different.filter(({ first }) => first === reading.first)].flatMap((one) => one.names);
  return { ...reading, names };
}

/** How many words of a name may stand before the misspelt one. */
const longestBefore = 8;

const guessable: ReadonlySet<Reference['type']> = new Set([
  'country',
  'region',
  'body',
  'body-kind',
  'field',
  'topic',
  'document-type',
  'kind',
]);

/** The longest name over a token in the text as it reads with another word there. */
function readingWith(text: string, tokens: Tokens, token: number, knowledge: Knowledge): Reading | undefined {
  const candidates = knowledge.lexicon.candidates(tokens, token - longestBefore, token + 1);
  const { read } = readerOf(text, tokens, candidates, knowledge);
  const readings = candidates
    .filter(({ first, last, names }) => first <= token && token <= last && names.length > 0)
    .flatMap((candidate) => {
      const plain = candidate.names.filter(
        ({ writing, reference }) => writing === 'any' && guessable.has(reference.type),
      );
      return read({ ...candidate, names: plain }) ?? [];
    })
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  const [longest] = readings;
  const [name] = longest?.names ?? [];
  if (!longest || !name) return undefined;
  return { ...longest, manner: 'spelling', readAs: readAs(name.text, tokens, longest) };
}

/** The name as listed; where it was found in another spelling, the words as read. */
function readAs(listed: string, tokens: Tokens, { first, last }: Reading): string {
  const key = tokens.joined.slice(tokens.from[first], tokens.to[last]);
  return keyOf(listed) === key ? listed : key;
}
