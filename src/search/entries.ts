import type { Gazetteer } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { analyse } from './analysis/analyse.js';
import type { Entry } from './engine.js';
import { keysOf, recordTexts, sourceTexts } from './record-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Texts up to this length are mostly names, which many records share: they are analysed once. */
const name = 80;

/** What is known of a text after its analysis: the terms to index, and the words with their terms. */
interface Analysed {
  readonly terms: readonly number[];
  readonly words: readonly (readonly [written: string, term: string])[];
}

/** Makes entries of records for an engine, and puts their words into the vocabulary. */
export class Entries {
  readonly #analysed = new Map<string, Analysed>();

  constructor(
    private readonly register: Register,
    private readonly names: Gazetteer,
    private readonly vocabulary: Vocabulary,
  ) {}

  of(record: CooperationRecord): Entry {
    const { register, names, vocabulary } = this;
    const terms: number[] = [];
    const words = new Map<string, string>();
    for (const text of recordTexts(record, register, names)) {
      const analysed = this.#analyse(text);
      for (const term of analysed.terms) terms.push(term);
      for (const [written, term] of analysed.words) words.set(written, term);
    }
    for (const [word, term] of words) vocabulary.spelling.add(word, term);
    // Sources are written in many languages: their words are found, but no English word is corrected into one of them.
    for (const text of sourceTexts(record)) for (const term of this.#analyse(text).terms) terms.push(term);
    const keys = Array.from(keysOf(record, register), (key) => vocabulary.number(key));
    return { id: record.id, text: terms, keys };
  }

  #analyse(text: string): Analysed {
    const known = this.#analysed.get(text);
    if (known) return known;
    const terms: number[] = [];
    const words: [string, string][] = [];
    for (const { term, written, kind } of analyse(text)) {
      if (kind !== 'character') terms.push(this.vocabulary.number(term));
      if (kind === 'word') words.push([written, term]);
    }
    const analysed = { terms, words };
    if (text.length <= name) this.#analysed.set(text, analysed);
    return analysed;
  }
}
