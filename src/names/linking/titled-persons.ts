import type { Reference } from '../gazetteer.js';
import { titlesAfter, titlesBefore } from '../listed/person-names.js';
import type { Reading } from './reading.js';
import type { Tokens } from '../tokens.js';

/** Before a Chinese family name stands nothing, the end of a phrase, or one of these words: 和罗局长, but not 越南部长. */
const mayPrecede = /^$|[\s,.!?;:()"'、，。！？；：（）《》“”的和与由向对是请问被及让给跟同为找]$/;

const longestFirst = [...titlesAfter].sort((a, b) => b.length - a.length);

function titleAt(tokens: Tokens, token: number): string | undefined {
  const from = tokens.from[token];
  if (from === undefined) return undefined;
  return longestFirst.find((title) => tokens.joined.startsWith(title, from));
}

/** Chinese family names before a title: 罗局长. */
export function titledFamilies(
  text: string,
  tokens: Tokens,
  families: ReadonlyMap<string, readonly Reference[]>,
): Reading[] {
  const readings: Reading[] = [];
  for (let token = 0; token + 1 < tokens.words.length; token++) {
    const references = families.get(tokens.words[token] ?? '');
    if (!references || tokens.ends[token] !== tokens.starts[token + 1]) continue;
    const title = titleAt(tokens, token + 1);
    if (
      title === undefined ||
      !mayPrecede.test(text.slice(Math.max(0, (tokens.starts[token] ?? 0) - 1), tokens.starts[token]))
    )
      continue;
    readings.push({
      first: token,
      last: token + title.length,
      names: references.map((reference) => ({ reference, manner: 'alias', writing: 'any', text: title })),
    });
  }
  return readings;
}

/** Chinese names that are words as well name a person only beside a title, or in 方向是谁: 方向 is a direction. */
const wordsToo: ReadonlySet<string> = new Set(['方向', '钟山']);
const titleBefore = /(长|任|士|生|授|理|统|席)$/;

/** Whether a Chinese name stands where a name can: 关于凯恩斯 does not speak of 于凯. */
export function standsAsName(text: string, tokens: Tokens, first: number, last: number): boolean {
  const name = tokens.joined.slice(tokens.from[first], tokens.to[last]);
  const before = text.slice(Math.max(0, (tokens.starts[first] ?? 0) - 1), tokens.starts[first]);
  if (wordsToo.has(name)) {
    const isAskedFor = text.startsWith('是谁', tokens.ends[last]);
    return isAskedFor || titleBefore.test(before) || titleAt(tokens, last + 1) !== undefined;
  }
  return !name.startsWith('于') || mayPrecede.test(before) || titleBefore.test(before);
}

/** The reading of a person with the titles around the name: "Minister Hem Vanndy", 罗文局长. */
export function withTitles(
  reading: Reading,
  text: string,
  tokens: Tokens,
  isFree: (token: number) => boolean,
): Reading {
  if (!reading.names.every(({ reference }) => reference.type === 'person')) return reading;
  let { first, last } = reading;
  const precedes = () =>
    titlesBefore.has(tokens.words[first - 1] ?? '') &&
    /^\.?[\s-]+$/.test(text.slice(tokens.ends[first - 1], tokens.starts[first])) &&
    isFree(first - 1);
  while (first > 0 && precedes()) first--;
  const title = tokens.ends[last] === tokens.starts[last + 1] ? titleAt(tokens, last + 1) : undefined;
  if (title !== undefined && Array.from(title, (_, i) => last + 1 + i).every(isFree)) last += title.length;
  return { ...reading, first, last };
}
