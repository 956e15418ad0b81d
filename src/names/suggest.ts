import type { Reference, ReferenceType } from './gazetteer.js';
import type { Lexicon } from './lexicon.js';
import { keyOf } from './tokens.js';
import { keyOfReference } from './weights.js';

interface Suggestible {
  readonly reference: Reference;
  readonly keys: string[];
  /** The keys of the names that readers see. */
  readonly shown: ReadonlySet<string>;
  readonly weight: number;
}

/** How well a key fits what was typed so far, best first; undefined where it does not. */
function fit(key: string, typed: string, isShown: boolean): number | undefined {
  if (key === typed) return 0;
  if (key.startsWith(typed)) return isShown ? 1 : 2;
  if (key.includes(` ${typed}`)) return 3;
  return key.includes(typed) && (typed.length > 2 || /\p{Script=Han}/u.test(typed)) ? 4 : undefined;
}

/** Finds names while they are typed. */
export class Suggestions {
  private readonly byType = new Map<ReferenceType, Suggestible[]>();

  constructor(
    lexicon: Lexicon,
    shownNames: (reference: Reference) => readonly string[],
    weight: (reference: Reference) => number,
    /** Leaves one spelling of a person of several. */
    isMain: (reference: Reference) => boolean,
  ) {
    const byReference = new Map<string, Suggestible>();
    for (const [key, names] of lexicon.entries())
      for (const { reference } of names) {
        if (!isMain(reference)) continue;
        const id = keyOfReference(reference);
        const known = byReference.get(id);
        if (known) known.keys.push(key);
        else {
          const shown = new Set(shownNames(reference).map(keyOf));
          byReference.set(id, { reference, keys: [key], shown, weight: weight(reference) });
        }
      }
    for (const suggestible of byReference.values()) {
      const { type } = suggestible.reference;
      const same = this.byType.get(type);
      if (same) same.push(suggestible);
      else this.byType.set(type, [suggestible]);
    }
    for (const list of this.byType.values()) list.sort((a, b) => b.weight - a.weight);
  }

  /** See `Gazetteer.suggest`. */
  suggest(text: string, type: ReferenceType, limit: number): Reference[] {
    const all = this.byType.get(type) ?? [];
    const typed = keyOf(text);
    if (typed === '') return all.slice(0, limit).map(({ reference }) => reference);
    const found: { reference: Reference; rank: number; weight: number }[] = [];
    for (const { reference, keys, shown, weight } of all) {
      let rank = Infinity;
      for (const key of keys) rank = Math.min(rank, fit(key, typed, shown.has(key)) ?? Infinity);
      if (rank < Infinity) found.push({ reference, rank, weight });
    }
    // Sorting is stable: equals stay in the order of their records.
    return found
      .sort((a, b) => a.rank - b.rank || b.weight - a.weight)
      .slice(0, limit)
      .map(({ reference }) => reference);
  }
}
