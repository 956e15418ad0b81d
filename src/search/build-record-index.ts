import type { Gazetteer } from '../names/gazetteer.js';
import type { RegisterChanges } from '../records/register-changes.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { takingTurns } from '../records/turns.js';
import { stopWords } from './analysis/stop-words.js';
import type { EngineBuilder } from './engine.js';
import { Entries } from './entries.js';
import { miniSearchEngine } from './mini-search-engine.js';
import { postingsEngine, type ChangeableEngine } from './postings/postings-engine.js';
import type { RecordIndex } from './record-index.js';
import { savableIndex } from './saved-index.js';
import { createRecordIndex, type Indexed } from './search-records.js';
import { WordIndex } from './spoken-words.js';
import { createVocabulary } from './vocabulary.js';

/** Up to this many records MiniSearch answers within some milliseconds (docs/performance.md). */
const mostForMiniSearch = 5_000;
/** Where more than this share of the records differ, or are kept in vain, an index is built anew. */
const mostChanged = 0.02;
const mostWaste = 0.1;

export interface BuildOptions {
  /** From how many records on the engine of our own is used. */
  readonly mostForMiniSearch?: number;
}

/**
 * Builds the full-text index of a register. Works in slices of 5 ms and lets the event loop run between them, so that a
 * reload is never felt by whoever is being answered.
 */
export async function buildRecordIndex(
  register: Register,
  names: Gazetteer,
  { mostForMiniSearch: most = mostForMiniSearch }: BuildOptions = {},
): Promise<RecordIndex> {
  const vocabulary = createVocabulary();
  for (const word of stopWords) vocabulary.spelling.add(word, word, register.records.length);
  if (register.records.length <= most) {
    const builder = miniSearchEngine();
    await addAll(register.records, builder, new Entries(register, names, vocabulary));
    return savableIndex(builder.build(), vocabulary, register, names);
  }
  const builder = postingsEngine();
  const words = new WordIndex(vocabulary.words);
  await addAll(register.records, builder, new Entries(register, names, vocabulary), words);
  return changeable({ engine: builder.build(), vocabulary, register, names, words });
}

async function addAll(
  records: readonly CooperationRecord[],
  builder: EngineBuilder,
  entries: Entries,
  words?: WordIndex,
): Promise<void> {
  const turn = takingTurns();
  for (const record of records) {
    builder.add(entries.of(record));
    words?.add(record);
    await turn();
  }
}

interface Changeable extends Indexed {
  readonly engine: ChangeableEngine;
  readonly words: WordIndex;
}

function changeable(indexed: Changeable): RecordIndex {
  const { engine, vocabulary, words } = indexed;
  return createRecordIndex(indexed, (register, names, changes) => {
    if (engine.waste > mostWaste || !areFew(changes, register)) return undefined;
    const { added, changed, removed } = changes;
    const builder = engine.without(new Set([...changed, ...removed].map(({ id }) => id)));
    return addAll([...added, ...changed], builder, new Entries(register, names, vocabulary), words).then(() =>
      changeable({ engine: builder.build(), vocabulary, register, names, words }),
    );
  });
}

/**
 * Whether so few records differ that they are to be indexed anew, and the others not: nor where a vocabulary changed, whose names any
 * record may hold.
 */
const areFew = ({ added, changed, removed, sameVocabularies }: RegisterChanges, register: Register): boolean =>
  sameVocabularies && added.length + 2 * changed.length + removed.length <= mostChanged * register.records.length;
