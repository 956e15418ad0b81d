import type { Manner, Reference } from './gazetteer.js';
import { nameKey, type NameKey, type Tokens } from './tokens.js';

/**
 * How a name has to be written to count in running text.
 * - `any`: in any case.
 * - `capitalised`: with a capital, as it is an ordinary word otherwise ("Pole", "Jersey").
 * - `capitals`: in capitals, as the abbreviations SON, MOST and US.
 * - `joined`: in capitals and joined to another country, as "CN-TR"; for codes that mean other things when alone.
 * - `traditional`: in the Traditional characters of `text`, as 驗證 in Taiwan's sense.
 * - `whole`: never in running text; only where the whole text is the name, as a typed option.
 */
export type Writing = 'any' | 'capitalised' | 'capitals' | 'joined' | 'traditional' | 'whole';

/** One way to name one thing. */
export interface Name {
  readonly reference: Reference;
  readonly manner: Manner;
  readonly writing: Writing;
  /** The name as listed. */
  readonly text: string;
  /**
   * `short` names name their thing only beside other evidence: a body without its country ("Ministry of Industry", which
   * needs "Cambodian" before it), a person by the family name (which needs a title or to stand alone).
   */
  readonly short?: boolean;
  /** A body's name that bodies of other countries bear too: "Danish Ministry of Economy" is not the Mexican one. */
  readonly generic?: boolean;
}

/** A stretch of tokens that some names stand for. */
export interface Candidate {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** The names listed for it; empty for a decoy. */
  readonly names: readonly Name[];
}

const none: readonly Name[] = [];

/** All names by their keys, and the search for those that occur in a text. */
export class Lexicon {
  private readonly byKey = new Map<string, Name | Name[]>();
  /** For each first word of names, how many tokens the names have: bit n is set for names of n tokens. */
  private readonly lengths = new Map<string, number>();
  private readonly decoys = new Set<string>();

  add(name: Name): void {
    const key = nameKey(name.text);
    if (key.count > 0) this.addKey(key, name);
  }

  /** Adds words that hold the name of something else and name nothing themselves: "New Mexico", 内蒙古. */
  addDecoy(text: string): void {
    const key = nameKey(text);
    this.decoys.add(key.key);
    this.noteLength(key);
  }

  /** The names of exactly this key, whatever their writing. */
  find(key: string): readonly Name[] {
    const names = this.byKey.get(key);
    return names === undefined ? none : Array.isArray(names) ? names : [names];
  }

  /** Every key with its names. */
  *entries(): Iterable<readonly [string, readonly Name[]]> {
    for (const [key, names] of this.byKey) yield [key, Array.isArray(names) ? names : [names]];
  }

  /**
   * Every stretch of the text that is a name, whatever its writing; overlapping ones too. Only those that begin at the
   * tokens from `from` to `to`, where these are given.
   */
  candidates(tokens: Tokens, from = 0, to = tokens.words.length - 1): Candidate[] {
    const found: Candidate[] = [];
    for (let first = Math.max(0, from); first <= to; first++) this.candidatesFrom(tokens, first, found);
    return found;
  }

  private candidatesFrom(tokens: Tokens, first: number, found: Candidate[]): void {
    const lengths = this.lengths.get(tokens.words[first] ?? '');
    if (lengths === undefined) return;
    const reach = Math.min(tokens.words.length - first, mostTokens);
    let hasComma = false;
    for (let length = 1; length <= reach; length++) {
      const last = first + length - 1;
      const gap = length === 1 ? 'open' : tokens.gaps[last];
      if (gap === 'closed') return;
      hasComma ||= gap === 'comma';
      if ((lengths & (1 << length)) === 0) continue;
      const key = tokens.joined.slice(tokens.from[first], tokens.to[last]);
      const names = this.find(key);
      const fitting = hasComma ? names.filter((name) => holdsComma.test(name.text)) : names;
      if (fitting.length > 0 || this.decoys.has(key)) found.push({ first, last, names: fitting });
    }
  }

  private addKey(nameKey: NameKey, name: Name): void {
    const same = this.byKey.get(nameKey.key);
    if (same === undefined) {
      this.byKey.set(nameKey.key, name);
      this.noteLength(nameKey);
      return;
    }
    const names = Array.isArray(same) ? same : [same];
    const { type, id } = name.reference;
    const twin = names.findIndex(({ reference }) => reference.type === type && reference.id === id);
    if (twin < 0) this.byKey.set(nameKey.key, [...names, name]);
    else if (isStronger(name, names[twin])) this.byKey.set(nameKey.key, names.with(twin, name));
  }

  private noteLength({ first, count }: NameKey): void {
    const lengths = this.lengths.get(first);
    const bit = 1 << Math.min(count, mostTokens);
    if (lengths === undefined || (lengths & bit) === 0) this.lengths.set(first, (lengths ?? 0) | bit);
  }
}

/** Names of more tokens than this are found by their whole text only. */
const mostTokens = 31;
const holdsComma = /[,，、]/;
const strength: Readonly<Record<Writing, number>> = {
  any: 5,
  capitalised: 4,
  capitals: 3,
  joined: 2,
  traditional: 1,
  whole: 0,
};

/** Whether a name should take the place of one with the same key for the same thing. */
function isStronger(name: Name, other: Name | undefined): boolean {
  if (!other) return true;
  if (name.short !== other.short) return !name.short;
  return strength[name.writing] > strength[other.writing];
}
