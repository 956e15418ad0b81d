import type { Gazetteer, Reference } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { readPieces, readRun } from './analysis/analyse.js';
import { stem } from './analysis/english.js';
import type { Entry } from './engine.js';
import { Growing } from '../names/growing.js';
import { Memory } from './memory.js';
import { keysOfThing, namesOfThing, ownKeys, ownTexts, sourceTexts, thingsOf, titlesOf } from './record-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Texts up to this length are names, or sentences that may occur in many records. */
const short = 80;

/** What is known of some texts after their analysis. */
interface Analysed {
  /** The numbers of the terms to index, each as often as it occurs. */
  readonly terms: number[];
  /** The places of the words to correct others into. See `Spelling.place`. */
  readonly words: number[];
}

interface Thing extends Analysed {
  readonly keys: readonly number[];
}

/** Makes entries of records for an engine, and puts their words into the vocabulary. */
export class Entries {
  readonly #texts = new Memory<Analysed>();
  readonly #runs = new Memory<readonly number[]>();
  readonly #things = new Map<Reference['type'], Memory<Thing>>();
  /** By number of a word: that of its term, plus one, and its place, plus one. */
  readonly #terms = new Growing();
  readonly #places = new Growing();
  /** By place of a word: the record that counted it last, so that none counts twice. */
  readonly #counted = new Growing();
  #record = 0;

  constructor(
    private readonly register: Register,
    private readonly names: Gazetteer,
    private readonly vocabulary: Vocabulary,
  ) {}

  of(record: CooperationRecord): Entry {
    const terms: number[] = [];
    const keys = new Set<number>();
    const addTerms = (analysed: Analysed) => {
      for (const term of analysed.terms) terms.push(term);
    };
    const add = (analysed: Analysed) => {
      addTerms(analysed);
      for (const place of analysed.words) this.#count(place);
    };
    this.#record++;
    for (const title of titlesOf(record)) {
      const analysed = this.#analysed(title);
      add(analysed);
      addTerms(analysed);
    }
    for (const text of ownTexts(record, this.names)) add(this.#analysed(text));
    for (const thing of thingsOf(record)) {
      const known = this.#thing(thing);
      add(known);
      for (const key of known.keys) keys.add(key);
    }
    // Sources are written in many languages: their words are found, but no English word is corrected into one of them.
    for (const text of sourceTexts(record)) addTerms(this.#analysed(text));
    for (const key of ownKeys(record)) keys.add(this.vocabulary.words.number(key));
    return { id: record.id, text: terms, keys: [...keys] };
  }

  /** Counts one record more for a word, once for each record. */
  #count(place: number): void {
    if (this.#counted.get(place) === this.#record) return;
    this.#counted.set(place, this.#record);
    this.vocabulary.spelling.count(place, 1);
  }

  #thing(thing: Reference): Thing {
    let ofType = this.#things.get(thing.type);
    if (!ofType) this.#things.set(thing.type, (ofType = new Memory()));
    return ofType.get(thing.id, () => {
      const { register, names, vocabulary } = this;
      const analysed = namesOfThing(thing, register, names).map(this.#analyse);
      return {
        terms: analysed.flatMap(({ terms }) => terms),
        words: analysed.flatMap(({ words }) => words),
        keys: keysOfThing(thing, register).map((key) => vocabulary.words.number(key)),
      };
    });
  }

  #analysed(text: string): Analysed {
    return text.length <= short ? this.#texts.get(text, this.#analyse) : this.#analyse(text);
  }

  readonly #analyse = (text: string): Analysed => {
    const terms: number[] = [];
    const words: number[] = [];
    readPieces(text, {
      word: (written, kind) => {
        const number = this.#wordNumber(written);
        terms.push(this.#terms.get(number) - 1);
        const place = this.#places.get(number);
        if (kind === 'word' && place > 0) words.push(place - 1);
      },
      number: (term) => terms.push(this.vocabulary.words.number(term)),
      run: (run) => {
        for (const term of this.#runs.get(run, this.#termsOfRun)) terms.push(term);
      },
    });
    return { terms, words };
  };

  /** The number of a word of which term and place are known. */
  #wordNumber(written: string): number {
    const { words, spelling } = this.vocabulary;
    const number = words.number(written);
    if (this.#terms.get(number) === 0) {
      const term = stem(written);
      this.#terms.set(number, words.number(term) + 1);
      this.#places.set(number, (spelling.place(written, term) ?? -1) + 1);
    }
    return number;
  }

  readonly #termsOfRun = (run: string): readonly number[] => {
    const terms: number[] = [];
    readRun(run, 0, (kind, term) => {
      if (kind === 'compound') terms.push(this.vocabulary.words.number(term));
    });
    return terms;
  };
}
