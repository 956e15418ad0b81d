import { createSpelling, type Spelling } from './spelling.js';
import { WordTable } from '../names/word-table.js';

/** All words and terms of the register. */
export interface Vocabulary {
  /** The numbers by which the engine knows terms. */
  readonly words: WordTable;
  readonly spelling: Spelling;
}

export function createVocabulary(): Vocabulary {
  const words = new WordTable();
  return { words, spelling: createSpelling(words) };
}
