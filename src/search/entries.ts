import type { Gazetteer, Reference } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { readPieces, readRun, type PieceReader } from './analysis/analyse.js';
import { stem } from './analysis/english.js';
import type { Entry } from './engine.js';
import { keysOfThing, namesOfThing, ownKeys, ownTexts, sourceTexts, thingsOf } from './record-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Texts up to this length are mostly names, which many records share: they are analysed once. */
const name = 80;
/** More texts, words or runs than this are not remembered: they would take more room than they save time. */
const mostRemembered = 100_000;

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

interface Word {
  readonly term: number;
  readonly place: number | undefined;
}

/** What was worked out once, under what it was worked out for. Forgets all where it gets too much. */
class Memory<Value> {
  readonly #values = new Map<string, Value>();

  get(key: string, make: (key: string) => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    if (this.#values.size >= mostRemembered) this.#values.clear();
    const made = make(key);
    this.#values.set(key, made);
    return made;
  }
}

/** Makes entries of records for an engine, and puts their words into the vocabulary. */
export class Entries {
  readonly #texts = new Memory<Analysed>();
  readonly #words = new Memory<Word>();
  readonly #runs = new Memory<readonly number[]>();
  readonly #things = new Map<Reference['type'], Memory<Thing>>();
  /** By place of a word: the record that counted it last, so that none counts twice. */
  readonly #counted: number[] = [];
  #record = 0;

  constructor(
    private readonly register: Register,
    private readonly names: Gazetteer,
    private readonly vocabulary: Vocabulary,
  ) {}

  of(record: CooperationRecord): Entry {
    const terms: number[] = [];
    const keys = new Set<number>();
    this.#record++;
    const take = (analysed: Analysed) => {
      for (const term of analysed.terms) terms.push(term);
      for (const place of analysed.words) this.#count(place);
    };
    for (const text of ownTexts(record, this.names)) take(this.#analysed(text));
    for (const thing of thingsOf(record)) {
      const known = this.#thing(thing);
      take(known);
      for (const key of known.keys) keys.add(key);
    }
    // Sources are written in many languages: their words are found, but no English word is corrected into one of them.
    for (const text of sourceTexts(record)) for (const term of this.#analysed(text).terms) terms.push(term);
    for (const key of ownKeys(record)) keys.add(this.vocabulary.words.number(key));
    return { id: record.id, text: terms, keys: [...keys] };
  }

  #count(place: number): void {
    if (this.#counted[place] === this.#record) return;
    this.#counted[place] = this.#record;
    this.vocabulary.spelling.count(place, 1);
  }

  #thing(thing: Reference): Thing {
    let ofType = this.#things.get(thing.type);
    if (!ofType) this.#things.set(thing.type, (ofType = new Memory()));
    return ofType.get(thing.id, () => {
      const { register, names, vocabulary } = this;
      const analysed = namesOfThing(thing, register, names).map((text) => this.#analysed(text));
      return {
        terms: analysed.flatMap(({ terms }) => terms),
        words: analysed.flatMap(({ words }) => words),
        keys: keysOfThing(thing, register).map((key) => vocabulary.words.number(key)),
      };
    });
  }

  #analysed(text: string): Analysed {
    return text.length <= name ? this.#texts.get(text, this.#analyse) : this.#analyse(text);
  }

  readonly #analyse = (text: string): Analysed => {
    const terms: number[] = [];
    const words: number[] = [];
    const reader: PieceReader = {
      word: (written, kind) => {
        const { term, place } = this.#words.get(written, this.#wordOf);
        terms.push(term);
        if (kind === 'word' && place !== undefined) words.push(place);
      },
      number: (term) => terms.push(this.vocabulary.words.number(term)),
      run: (run) => {
        for (const term of this.#runs.get(run, this.#termsOfRun)) terms.push(term);
      },
    };
    readPieces(text, reader);
    return { terms, words };
  };

  readonly #wordOf = (written: string): Word => {
    const { words, spelling } = this.vocabulary;
    const term = stem(written);
    return { term: words.number(term), place: spelling.place(written, term) };
  };

  readonly #termsOfRun = (run: string): readonly number[] => {
    const terms: number[] = [];
    readRun(run, 0, (kind, term) => {
      if (kind === 'compound') terms.push(this.vocabulary.words.number(term));
    });
    return terms;
  };
}
