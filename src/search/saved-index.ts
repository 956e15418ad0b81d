import type { AsPlainObject } from 'minisearch';
import type { Gazetteer } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import { restoreMiniSearch, type MiniSearchEngine } from './mini-search-engine.js';
import type { RecordIndex } from './record-index.js';
import { createRecordIndex } from './search-records.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** An index as plain data, so that the texts of a register that did not change need not be analysed again. */
export interface SavedIndex {
  readonly engine: AsPlainObject;
  /** All words and terms, in the order of the numbers by which the others know them. */
  readonly words: readonly string[];
  readonly spelling: readonly (readonly [word: string, term: string, times: number])[];
}

/** The search face over MiniSearch, which can be saved. */
export function savableIndex(
  engine: MiniSearchEngine,
  vocabulary: Vocabulary,
  register: Register,
  names: Gazetteer,
): RecordIndex {
  return {
    ...createRecordIndex({ engine, vocabulary, register, names }, () => undefined),
    save: () => ({
      engine: engine.save(),
      words: Array.from({ length: vocabulary.words.size }, (_, number) => vocabulary.words.word(number)),
      spelling: [...vocabulary.spelling.words()],
    }),
  };
}

/** The index that was saved of this register. */
export async function restoreRecordIndex(
  saved: SavedIndex,
  register: Register,
  names: Gazetteer,
): Promise<RecordIndex> {
  const vocabulary = createVocabulary();
  for (const word of saved.words) vocabulary.words.number(word);
  for (const [word, term, times] of saved.spelling) vocabulary.spelling.add(word, term, times);
  return savableIndex(await restoreMiniSearch(saved.engine), vocabulary, register, names);
}
