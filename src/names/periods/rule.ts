import type { Today } from './calendar.js';

/**
 * A grammar is built from rules. A rule reads one part of a phrase at a place and says what it means and where it ends, or
 * that it is not there.
 */

/** A text made ready for reading: see `preparePage`. */
export interface Page {
  /** Folded, same length as the original; numbers and words that only look like times are blanked out. */
  readonly text: string;
  /** The original, for what only capitals can tell. */
  readonly original: string;
  readonly today: Today;
}

export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

export type Rule<T> = (page: Page, at: number) => Read<T> | undefined;

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === 32) next++;
  return next;
}

/** Reads what a regular expression matches at the place, after any spaces. The value is the list of its groups. */
export function pattern(source: string): Rule<readonly (string | undefined)[]> {
  const expression = new RegExp(source, 'y');
  return (page, at) => {
    expression.lastIndex = skipSpaces(page.text, at);
    const match = expression.exec(page.text);
    if (!match) return undefined;
    return { value: match.slice(1), end: match[0] === '' ? at : expression.lastIndex };
  };
}

/** Reads one of several words or fixed phrases, whole; longer ones first. `|` parts phrases. */
export function words(...phrases: readonly string[]): Rule<readonly (string | undefined)[]> {
  return beginning(phrases, pattern(`(?:${alternation(phrases)})(?![\\w])`));
}

/** The same for a script without spaces between words, where nothing marks a word's end. */
export function signs(...phrases: readonly string[]): Rule<readonly (string | undefined)[]> {
  return beginning(phrases, pattern(`(?:${alternation(phrases)})`));
}

/** Tries the rule only where the text goes on with the first sign of one of the phrases, which is quicker to see. */
function beginning<T>(phrases: readonly string[], rule: Rule<T>): Rule<T> {
  const signs = new Set(phrases.flatMap((phrase) => phrase.split('|')).map((phrase) => phrase.trim().charCodeAt(0)));
  return (page, at) => (signs.has(page.text.charCodeAt(skipSpaces(page.text, at))) ? rule(page, at) : undefined);
}

/** Alternatives of a regular expression, longer ones first, each space standing for any number of them. `|` parts phrases too. */
export function alternation(phrases: readonly string[]): string {
  return phrases
    .flatMap((phrase) => phrase.split('|'))
    .map((phrase) => phrase.trim())
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/\./g, '\\.').replace(/ /g, ' +'))
    .join('|');
}

/** Reads one of the words of a table, and gives what the table says of it. `|` parts words that mean the same. */
export function lookup<T>(table: Readonly<Record<string, T>>, after = '(?![\\w])'): Rule<T> {
  const meanings = new Map(
    Object.entries(table).flatMap(([names, value]) => names.split('|').map((key): [string, T] => [key.trim(), value])),
  );
  const keys = [...meanings.keys()];
  return map(beginning(keys, pattern(`(${alternation(keys)})${after}`)), ([found]) =>
    meanings.get((found ?? '').replace(/ +/g, ' ')),
  );
}

/** Reads the rules one after the other. */
export function seq<T extends readonly unknown[]>(...rules: { readonly [K in keyof T]: Rule<T[K]> }): Rule<T> {
  return (page, at) => {
    const values: unknown[] = [];
    let end = at;
    for (const rule of rules as readonly Rule<unknown>[]) {
      const read = rule(page, end);
      if (!read) return undefined;
      values.push(read.value);
      end = read.end;
    }
    return { value: values as unknown as T, end };
  };
}

/** Reads with whichever rule reads furthest; the earlier one where two read as far. */
export function longest<T>(...rules: readonly Rule<T>[]): Rule<T> {
  return (page, at) => {
    let best: Read<T> | undefined;
    for (const rule of rules) {
      const read = rule(page, at);
      if (read && (!best || read.end > best.end)) best = read;
    }
    return best;
  };
}

/** Reads with the first rule that reads anything. */
export function first<T>(...rules: readonly Rule<T>[]): Rule<T> {
  return (page, at) => {
    for (const rule of rules) {
      const read = rule(page, at);
      if (read) return read;
    }
    return undefined;
  };
}

export function optional<T>(rule: Rule<T>): Rule<T | undefined> {
  return (page, at) => rule(page, at) ?? { value: undefined, end: at };
}

/** Changes the value. A change that gives nothing means that the rule does not read. */
export function map<T, U>(rule: Rule<T>, change: (value: T, page: Page) => U | undefined): Rule<U> {
  return (page, at) => {
    const read = rule(page, at);
    if (!read) return undefined;
    const value = change(read.value, page);
    return value === undefined ? undefined : { value, end: read.end };
  };
}

/** Remembers what a rule read at each place of a page, since several longer rules begin with it. */
export function remembered<T>(rule: Rule<T>): Rule<T> {
  let known: Page | undefined;
  let reads = new Map<number, Read<T> | undefined>();
  return (page, at) => {
    if (known !== page) {
      known = page;
      reads = new Map();
    }
    if (reads.has(at)) return reads.get(at);
    const read = rule(page, at);
    reads.set(at, read);
    return read;
  };
}

/** Looks whether the rule would read, and reads nothing. */
export function ahead<T>(rule: Rule<T>): Rule<T> {
  return (page, at) => {
    const read = rule(page, at);
    return read && { value: read.value, end: at };
  };
}

/** Reads with the first rule, unless the second would read on after it. */
export function notBefore<T>(rule: Rule<T>, next: Rule<unknown>): Rule<T> {
  return (page, at) => {
    const read = rule(page, at);
    return read && !next(page, read.end) ? read : undefined;
  };
}

/** Reads nothing and gives the value. */
export function nothing<T>(value: T): Rule<T> {
  return (_, at) => ({ value, end: at });
}
