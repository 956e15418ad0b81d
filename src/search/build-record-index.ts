import type { Gazetteer } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { takingTurns } from '../records/turns.js';
import { stopWords } from './analysis/stop-words.js';
import type { EngineBuilder } from './engine.js';
import { Entries } from './entries.js';
import { miniSearchEngine } from './mini-search-engine.js';
import { postingsEngine, type ChangeableEngine } from './postings/postings-engine.js';
import type { RecordIndex } from './record-index.js';
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
    return createRecordIndex({ engine: builder.build(), vocabulary, register, names }, () => undefined);
  }
  const builder = postingsEngine();
  const words = new WordIndex();
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
  return createRecordIndex(indexed, (register, names) => {
    const changes = engine.waste > mostWaste ? undefined : changesBetween(indexed.register, register);
    if (!changes) return undefined;
    const builder = engine.without(changes.removed);
    return addAll(changes.added, builder, new Entries(register, names, vocabulary), words).then(() =>
      changeable({ engine: builder.build(), vocabulary, register, names, words }),
    );
  });
}

interface Changes {
  readonly removed: ReadonlySet<string>;
  readonly added: readonly CooperationRecord[];
}

/**
 * The records to index anew, where they are few: those that differ. Undefined where they are many, or where a vocabulary
 * changed, whose names any record may hold.
 */
function changesBetween(old: Register, register: Register): Changes | undefined {
  const vocabularies = ['bodies', 'topics', 'fields', 'kinds', 'documentTypes'] as const;
  if (vocabularies.some((vocabulary) => old[vocabulary] !== register[vocabulary])) return undefined;
  const added = register.records.filter((record) => old.recordById.get(record.id) !== record);
  if (added.length > mostChanged * register.records.length) return undefined;
  const removed = new Set<string>();
  for (const { id } of added) if (old.recordById.has(id)) removed.add(id);
  for (const { id } of old.records) if (!register.recordById.has(id)) removed.add(id);
  return added.length + removed.size <= mostChanged * register.records.length ? { removed, added } : undefined;
}
