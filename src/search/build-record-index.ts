import MiniSearch from 'minisearch';
import type { Gazetteer } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { takingTurns } from '../records/turns.js';
import { analyse, type Occurrence } from './analysis/analyse.js';
import { stopWords } from './analysis/stop-words.js';
import type { RecordIndex } from './record-index.js';
import { keysOf, recordTexts, sourceTexts } from './record-text.js';
import { createRecordIndex, type Entry } from './search-records.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** Texts up to this length are mostly names, which many records share: they are analysed once. */
const name = 80;

interface Indexing {
  readonly register: Register;
  readonly names: Gazetteer;
  readonly vocabulary: Vocabulary;
  readonly analysed: Map<string, readonly Occurrence[]>;
}

function analyseOnce(text: string, analysed: Indexing['analysed']): readonly Occurrence[] {
  if (text.length > name) return analyse(text);
  const occurrences = analysed.get(text) ?? analyse(text);
  analysed.set(text, occurrences);
  return occurrences;
}

function entryOf(record: CooperationRecord, { register, names, vocabulary, analysed }: Indexing): Entry {
  const words = new Map<string, string>();
  const numbers: string[] = [];
  for (const text of recordTexts(record, register, names)) {
    for (const { term, written, kind } of analyseOnce(text, analysed)) {
      if (kind !== 'character') numbers.push(vocabulary.number(term));
      if (kind === 'word') words.set(written, term);
    }
  }
  for (const [word, term] of words) vocabulary.spelling.add(word, term);
  // Sources are written in many languages: their words are found, but no English word is corrected into one of them.
  for (const text of sourceTexts(record)) {
    for (const { term, kind } of analyseOnce(text, analysed)) {
      if (kind !== 'character') numbers.push(vocabulary.number(term));
    }
  }
  const keys = Array.from(keysOf(record, register, names), (key) => vocabulary.number(key));
  return { id: record.id, text: numbers.join('\n'), keys: keys.join('\n') };
}

/**
 * Builds the full-text index of a register. Works in slices of 5 ms and lets the event loop run between them, so that a
 * reload is never felt by whoever is being answered.
 */
export async function buildRecordIndex(register: Register, names: Gazetteer): Promise<RecordIndex> {
  const engine = new MiniSearch<Entry>({
    fields: ['text', 'keys'],
    tokenize: (lines) => (lines === '' ? [] : lines.split('\n')),
    processTerm: (term) => term,
  });
  const vocabulary = createVocabulary();
  for (const word of stopWords) vocabulary.spelling.add(word, word, register.records.length);
  const indexing: Indexing = { register, names, vocabulary, analysed: new Map() };
  const turn = takingTurns();
  for (const record of register.records) {
    engine.add(entryOf(record, indexing));
    await turn();
  }
  const newestFirst = new Map(register.records.map(({ id }, at) => [id, at]));
  return createRecordIndex({ engine, vocabulary, register, names, newestFirst });
}
