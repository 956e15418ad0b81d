import type { Manner, NameMatch, Reference } from '../gazetteer.js';
import { pairReadings } from './pair-readings.js';
import { readerOf, type Knowledge } from './reader.js';
import { select, type Reading } from './reading.js';
import { repairs } from './repairs.js';
import { inTaiwansSense } from './taiwan-usage.js';
import { titledFamilies, withTitles } from './titled-persons.js';
import { tokenize, type Tokens } from '../tokens.js';

/** The names in a running text. See `Gazetteer.link`. */
export function link(text: string, knowledge: Knowledge): NameMatch[] {
  const tokens = tokenize(text);
  const candidates = knowledge.lexicon.candidates(tokens);
  const reader = readerOf(text, tokens, candidates, knowledge);
  const lengthOf = ({ first, last }: Reading) => (tokens.ends[last] ?? 0) - (tokens.starts[first] ?? 0);

  const pairs = pairReadings(text, tokens, candidates);
  const paired = tokensOf(pairs);
  const isUnpaired = ({ first, last }: Reading) => {
    for (let token = first; token <= last; token++) if (paired.has(token)) return false;
    return true;
  };
  const readings = [
    ...candidates.flatMap((candidate) => reader.read(candidate) ?? []),
    ...titledFamilies(text, tokens, knowledge.chineseFamilies),
  ].filter(isUnpaired);

  let chosen = select(readings, lengthOf);
  const repaired = repairs(reader, [...pairs, ...chosen], knowledge);
  if (repaired.length > 0) chosen = select([...readings, ...repaired].filter(isUnpaired), lengthOf);

  const taken = tokensOf([...pairs, ...chosen]);
  const isFree = (token: number) => token < tokens.words.length && !taken.has(token);
  return [...pairs, ...chosen]
    .sort((a, b) => a.first - b.first)
    .flatMap((reading) => {
      const titled = withTitles(reading, text, tokens, isFree);
      return matchOf(titled, text, tokens) ?? [];
    });
}

function tokensOf(readings: readonly Reading[]): Set<number> {
  const covered = new Set<number>();
  for (const { first, last } of readings) for (let token = first; token <= last; token++) covered.add(token);
  return covered;
}

function matchOf({ first, last, names, manner, readAs }: Reading, text: string, tokens: Tokens): NameMatch | undefined {
  const start = tokens.starts[first] ?? 0;
  const end = withBracket(text, start, tokens.ends[last] ?? start);
  const raw = text.slice(start, end);
  const references = distinct(
    inTaiwansSense(
      raw,
      names.map(({ reference }) => reference),
    ),
  );
  const [reference, ...more] = references;
  if (!reference) return undefined;
  const how: Manner = manner ?? names[0]?.manner ?? 'name';
  return {
    start,
    end,
    text: raw,
    references: [reference, ...more],
    manner: how,
    ...(readAs !== undefined && { readAs }),
  };
}

/** The end of a match, with the bracket that closes one it opens: 刚果（金）. */
function withBracket(text: string, start: number, end: number): number {
  const opens = /[（(][^）)]*$/.test(text.slice(start, end));
  return opens && /[）)]/.test(text.charAt(end)) ? end + 1 : end;
}

function distinct(references: readonly Reference[]): Reference[] {
  const seen = new Set<string>();
  return references.filter(({ type, id }) => {
    const key = `${type} ${id}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
