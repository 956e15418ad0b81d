import { pausing, type Steps } from '../records/turns.js';
import type { Reference, ReferenceType } from './gazetteer.js';
import type { Lexicon } from './lexicon.js';
import { keyOf } from './tokens.js';
import { keyOfReference } from './weights.js';

interface Suggestible {
  readonly reference: Reference;
  readonly keys: string[];
  readonly weight: number;
}

/** What suggesting draws on. */
export interface SuggestionKnowledge {
  readonly lexicon: Lexicon;
  readonly shownNames: (reference: Reference) => readonly string[];
  readonly weight: (reference: Reference) => number;
  /** Leaves one spelling of a person of several. */
  readonly isMain: (reference: Reference) => boolean;
}

const isHan = /\p{Script=Han}/u;

const mostPending = 1024;

/**
 * The names of one type, laid out to be searched while somebody types: all keys in one text, a line each, those of the things
 * with most records first. Where words begin is noted under their first letter and their first two, so that only names that
 * have such a word are looked at.
 */
class NamesOfType {
  #text = '\n';
  /** Lines to be added to the text, many at once: a text that grows by one line at a time keeps each of them too. */
  readonly #pending: string[] = [];
  #length = 1;
  /** By line: where it begins, and which thing it names, twice, plus one where readers see that name. */
  #lines = new Uint32Array(64);
  #things = new Uint32Array(64);
  #count = 0;
  readonly #starts = new Map<string, number[] | Uint32Array>();
  readonly #references: Reference[] = [];

  /** Things must come in the order of their weight. */
  add({ reference, keys }: Suggestible, shown: ReadonlySet<string>): void {
    const thing = this.#references.push(reference) - 1;
    for (const key of keys) {
      const start = this.#length;
      this.#addLine(start, 2 * thing + (shown.has(key) ? 1 : 0));
      this.#pending.push(key, '\n');
      this.#length += key.length + 1;
      if (this.#pending.length > mostPending) this.#addPending();
      for (let at = 0; at >= 0; at = key.indexOf(' ', at) + 1 || -1) {
        this.#note(key.slice(at, at + 1), start + at);
        if (key.length > at + 1) this.#note(key.slice(at, at + 2), start + at);
      }
    }
  }

  /** Lists of numbers take half the room once they do not grow any more. */
  *finish(): Steps<void> {
    this.#addPending();
    yield* pausing([...this.#starts], ([letters, starts]) => this.#starts.set(letters, Uint32Array.from(starts)));
    this.#lines = this.#lines.slice(0, this.#count);
    this.#things = this.#things.slice(0, this.#count);
  }

  #addPending(): void {
    this.#text += this.#pending.join('');
    this.#pending.length = 0;
  }

  #addLine(start: number, thing: number): void {
    if (this.#count === this.#lines.length) {
      this.#lines = longer(this.#lines);
      this.#things = longer(this.#things);
    }
    this.#lines[this.#count] = start;
    this.#things[this.#count++] = thing;
  }

  #note(letters: string, at: number): void {
    const starts = this.#starts.get(letters);
    if (Array.isArray(starts)) starts.push(at);
    else this.#starts.set(letters, [at]);
  }

  first(limit: number): Reference[] {
    return this.#references.slice(0, limit);
  }

  /** The things of which a name begins with what was typed, or holds it, best first; those named just so are left out. */
  find(typed: string, limit: number, exact: ReadonlySet<string>): Reference[] {
    const ranks = new Map<number, number>();
    let early = 0;
    for (const at of this.#starts.get(typed.slice(0, 2)) ?? []) {
      if (!this.#text.startsWith(typed, at)) continue;
      const { thing, isShown } = this.#lineAt(at);
      const known = ranks.get(thing) ?? Infinity;
      const rank = this.#text[at - 1] === ' ' ? 3 : isShown ? 1 : 2;
      if (rank >= known || exact.has(this.#references[thing]?.id ?? '')) continue;
      ranks.set(thing, rank);
      // What follows has fewer records, and no better rank is left to find.
      if (rank === 1 && ++early >= limit) break;
    }
    if (ranks.size < limit && (typed.length > 2 || isHan.test(typed))) this.#findInside(typed, limit, ranks);
    return [...ranks]
      .sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || a - b)
      .flatMap(([thing]) => this.#references[thing] ?? [])
      .filter(({ id }) => !exact.has(id))
      .slice(0, limit);
  }

  /** Names that hold what was typed anywhere, until there are enough: they rank behind all others. */
  #findInside(typed: string, limit: number, ranks: Map<number, number>): void {
    for (let at = this.#text.indexOf(typed); at >= 0 && ranks.size < limit; at = this.#text.indexOf(typed, at + 1)) {
      const { thing } = this.#lineAt(at);
      if (!ranks.has(thing)) ranks.set(thing, 4);
    }
  }

  #lineAt(at: number): { readonly thing: number; readonly isShown: boolean } {
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const thing = this.#things[low] ?? 0;
    return { thing: thing >> 1, isShown: thing % 2 === 1 };
  }
}

function* each<Item>(lists: readonly (readonly Item[])[]): Generator<Item> {
  for (const list of lists) yield* list;
}

function longer(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** Finds names while they are typed. */
export class Suggestions {
  private constructor(
    private readonly knowledge: SuggestionKnowledge,
    private readonly byType: ReadonlyMap<ReferenceType, NamesOfType>,
  ) {}

  static *of(knowledge: SuggestionKnowledge): Steps<Suggestions> {
    const { lexicon, shownNames, weight, isMain } = knowledge;
    const byReference = new Map<string, Suggestible>();
    yield* pausing(lexicon.entries(), ([key, names]) => {
      for (const { reference } of names) {
        if (!isMain(reference)) continue;
        const id = keyOfReference(reference);
        const known = byReference.get(id);
        if (known) known.keys.push(key);
        else byReference.set(id, { reference, keys: [key], weight: weight(reference) });
      }
    });
    const byType = new Map<ReferenceType, NamesOfType>();
    const byWeight = new Map<number, Suggestible[]>();
    yield* pausing(byReference.values(), (suggestible) => {
      const equals = byWeight.get(suggestible.weight);
      if (equals) equals.push(suggestible);
      else byWeight.set(suggestible.weight, [suggestible]);
    });
    const heaviestFirst = [...byWeight].sort(([a], [b]) => b - a).map(([, equals]) => equals);
    yield* pausing(each(heaviestFirst), (suggestible) => {
      const { reference } = suggestible;
      let ofType = byType.get(reference.type);
      if (!ofType) byType.set(reference.type, (ofType = new NamesOfType()));
      ofType.add(suggestible, new Set(shownNames(reference).map(keyOf)));
    });
    for (const ofType of byType.values()) yield* ofType.finish();
    return new Suggestions(knowledge, byType);
  }

  /** See `Gazetteer.suggest`. */
  suggest(text: string, type: ReferenceType, limit: number): Reference[] {
    const names = this.byType.get(type);
    if (!names) return [];
    const typed = keyOf(text);
    if (typed === '') return names.first(limit);
    const exact = this.#named(typed, type);
    const others = names.find(typed, limit, new Set(exact.map(({ id }) => id)));
    return [...exact, ...others].slice(0, limit);
  }

  #named(key: string, type: ReferenceType): Reference[] {
    const { lexicon, weight, isMain } = this.knowledge;
    return lexicon
      .find(key)
      .flatMap(({ reference }) => (reference.type === type && isMain(reference) ? [reference] : []))
      .sort((a, b) => weight(b) - weight(a));
  }
}
