import type { Gazetteer } from '../names/gazetteer.js';
import type { RegisterChanges } from '../records/register-changes.js';
import type { Register } from '../records/register.js';
import type { SavedIndex } from './saved-index.js';
import type { SpokenWords } from './spoken-words.js';

/** Full-text search over records, in English and Chinese. */
export interface SearchHit {
  /** Id of the record. */
  readonly record: string;
  /** BM25 score after re-ranking by coverage: comparable within one result only. */
  readonly score: number;
  /** Share of the query's words that the record matches, 0 to 1. */
  readonly coverage: number;
  /** The words of the record that matched, as indexed. */
  readonly terms: readonly string[];
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Words of the query that the register does not hold and that were read as others: from → to. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words of the query that the register does not hold, and that nothing is near. */
  readonly unknown: readonly string[];
}

export interface RecordIndex {
  /** At most `limit` records, best first. Words without meaning (articles, question words) do not count. */
  search(text: string, limit: number): SearchResult;
  /** Whether the word (as analysed) occurs anywhere in the register. */
  holds(word: string): boolean;
  /** Which records may say a word; undefined where there are so few that looking at each is as quick. */
  readonly words?: SpokenWords | undefined;
  /**
   * The index of the register that comes after this one's, made from this one where few records differ; undefined where it
   * has to be built anew. This index stays as it is.
   */
  next(register: Register, names: Gazetteer, changes: RegisterChanges): Promise<RecordIndex> | undefined;
  /** The index as plain data for `restoreRecordIndex`; absent where that would be larger than is worth while. */
  readonly save?: (() => SavedIndex) | undefined;
}
