import type { Candidate, Name } from '../lexicon.js';
import { isOrdinaryWord } from '../ordinary-words.js';
import type { Tokens } from '../tokens.js';

/** How a text is written, as far as letters' case tells names from words in it. */
export interface TextStyle {
  /** Written in capitals throughout: case tells nothing. */
  readonly shouts: boolean;
  /** Without a single capital: people who type so do not capitalise names either. */
  readonly whispers: boolean;
}

const capital = /\p{Lu}/u;

export function styleOf(text: string, tokens: Tokens): TextStyle {
  const isWord = (word: string) => word.length > 2 && isOrdinaryWord(word);
  // Chinese has no small letters: a lone abbreviation in it does not shout.
  const shouts = tokens.words.length >= fewWords && !/\p{Ll}|\p{Script=Han}/u.test(text) && tokens.words.some(isWord);
  return { shouts, whispers: !capital.test(text) };
}

/** Fewer words in capitals may be nothing but abbreviations: "SON", "MOST MOU". */
const fewWords = 4;

export const startsWithCapital = (raw: string) => capital.test(raw.charAt(0));

const capitals = /\p{Lu}/gu;
const dotted = /^\p{L}\.\p{L}/u;

/** What the rules need to know of a candidate's surroundings. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: Tokens;
  readonly style: TextStyle;
  /** Whether a country is named by the tokens that end, or begin, at a token; not by a code that counts joined only. */
  readonly countryEndsAt: (token: number) => boolean;
  readonly countryStartsAt: (token: number) => boolean;
}

/** What is written between two neighbouring tokens. */
export function between({ text, tokens }: Pick<Surroundings, 'text' | 'tokens'>, left: number): string {
  return text.slice(tokens.ends[left], tokens.starts[left + 1]);
}

const joint = /^[-–—/‑]$/;

/** "CN-TR", "us-china": joined to a country by a hyphen or a stroke. */
function isJoined({ first, last }: Candidate, around: Surroundings): boolean {
  if (first > 0 && joint.test(between(around, first - 1)) && around.countryEndsAt(first - 1)) return true;
  return joint.test(between(around, last)) && around.countryStartsAt(last + 1);
}

/** Whether a name is written as it has to be to count at this place. */
export function isWritten(name: Name, candidate: Candidate, around: Surroundings): boolean {
  if (name.writing === 'any') return true;
  const { text, tokens, style } = around;
  const raw = text.slice(tokens.starts[candidate.first], tokens.ends[candidate.last]);
  const inCapitals = (raw.match(capitals)?.length ?? 0) >= 2 && !style.shouts;
  switch (name.writing) {
    case 'capitalised':
      return startsWithCapital(raw) || style.whispers;
    case 'capitals':
      if (inCapitals || dotted.test(raw)) return true;
      return raw.toLowerCase() === 'us' && (tokens.words[candidate.first - 1] === 'the' || isJoined(candidate, around));
    case 'joined':
      return inCapitals && isJoined(candidate, around);
    case 'traditional':
      return raw === name.text;
    case 'whole':
      return false;
  }
}
