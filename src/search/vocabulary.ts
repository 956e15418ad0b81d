import { createSpelling, type Spelling } from './spelling.js';

/** All terms of the register. */
export interface Vocabulary {
  /**
   * The name under which the engine knows a term, given to it at first sight. The engine keeps terms in a tree and looks
   * through the branches of a node one by one; Chinese terms begin with thousands of different characters. Numbered, a node has 16
   * branches, and adding a record takes 0.4 of the time.
   */
  number(term: string): string;
  /** The same for a term that some record holds, else undefined. */
  numberOf(term: string): string | undefined;
  /** The pairs of characters that hold this one, where no record has it as a word by itself. */
  pairsWith(character: string): string[];
  readonly spelling: Spelling;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, string>();
  return {
    number(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      // The letter keeps it from being a number to the engine, whose results are objects with terms as keys.
      const number = `t${numbers.size.toString(16)}`;
      numbers.set(term, number);
      return number;
    },
    numberOf: (term) => numbers.get(term),
    pairsWith: (character) => [...numbers.keys()].filter((term) => term.length === 2 && term.includes(character)),
    spelling: createSpelling(),
  };
}
