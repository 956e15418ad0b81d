import { createSpelling, type Spelling } from './spelling.js';

/** All terms of the register. */
export interface Vocabulary {
  /** The number by which the engine knows a term, given to it at first sight. */
  number(term: string): number;
  /** The same for a term that has a number, else undefined. */
  numberOf(term: string): number | undefined;
  /** The pairs of characters that hold this one. */
  pairsWith(character: string): string[];
  readonly spelling: Spelling;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const pairs: string[] = [];
  return {
    number(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      if (term.length === 2) pairs.push(term);
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    numberOf: (term) => numbers.get(term),
    pairsWith: (character) => pairs.filter((pair) => pair.includes(character)),
    spelling: createSpelling(),
  };
}
