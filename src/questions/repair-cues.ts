import { distance as levenshtein } from 'fastest-levenshtein';
import { isOrdinaryWord } from '../names/ordinary-words.js';
import type { Cue } from './cues.js';
import { english } from './english-cues.js';
import { entries } from './phrasebook.js';
import type { Token } from './tokens.js';

/** Edits between two words; two letters swapped are one. */
function distance(a: string, b: string): number {
  if (a.length === b.length) {
    const at = [...a].findIndex((letter, i) => letter !== b.charAt(i));
    if (
      at !== -1 &&
      a.charAt(at) === b.charAt(at + 1) &&
      a.charAt(at + 1) === b.charAt(at) &&
      a.slice(at + 2) === b.slice(at + 2)
    )
      return 1;
  }
  return levenshtein(a, b);
}

/** Single English words of questions, by length, to read a misspelt one by. */
const cueWords = new Map<string, Cue>();
for (const [cue, phrases] of entries(english)) {
  for (const phrase of phrases) if (/^[a-z]{5,}$/.test(phrase) && !cueWords.has(phrase)) cueWords.set(phrase, cue);
}

/**
 * Reads a misspelt question word ("signd", "contries") as the one cue near it. Only words of four letters and more that
 * neither the register nor the lists of cues hold.
 */
export function repairCues(tokens: readonly Token[], holds: (word: string) => boolean): Token[] {
  return tokens.map((token) => {
    if (token.type !== 'word' || !/^[a-z]{4,}$/.test(token.text) || isOrdinaryWord(token.text) || holds(token.text))
      return token;
    const near = new Set<Cue>();
    for (const [word, cue] of cueWords)
      if (Math.abs(word.length - token.text.length) <= 1 && distance(word, token.text) === 1) near.add(cue);
    const [cue] = near;
    return near.size === 1 && cue ? { ...token, type: 'cue', cue } : token;
  });
}
