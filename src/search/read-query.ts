import { fold } from '../names/fold.js';
import type { Gazetteer, NameMatch, Reference } from '../names/gazetteer.js';
import { analyse, type Occurrence } from './analysis/analyse.js';
import type { Span } from './highlight.js';
import { keyOf, yearKey } from './record-text.js';

/**
 * A query as the index looks it up: its words, and the terms by which records match them, so that a record can be judged
 * by how much of the query it matches.
 *
 * A name counts as one word, however long it is (乌兹别克斯坦, General Administration of Quality Supervision), and is looked
 * up by what it names; its parts are looked up as well, for records that only mention it.
 */

export interface QueryWord extends Span {
  /** 1, or a half for a character of a script without spaces, whose words have two as a rule. */
  readonly weight: number;
  /** What it names, where it is a name. */
  readonly references: readonly Reference[];
  /** For a misspelt name: the name as which it was read. */
  readonly readAs: string | undefined;
  /** How much of it a record matches by its text alone: less than 1 where the word names something that records are about. */
  readonly creditForText: number;
  /** How many parts it has: the words of a name, else itself. A text matches it by as many as it holds. */
  parts: number;
}

/** What a record matches that holds a term. */
export interface QueryTerm {
  /** Whole words: indexes into `words`. */
  readonly words: number[];
  /** Parts of words: indexes into `parts`. */
  readonly parts: number[];
}

export interface ReadQuery {
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** For each part of a word, the index of the word. */
  readonly parts: readonly number[];
  readonly terms: ReadonlyMap<string, QueryTerm>;
}

/** What reading a query asks of the gazetteer. */
export type Names = Pick<Gazetteer, 'link' | 'members'>;

/** Reads a text for its words alone. */
export const noNames: Names = { link: () => [], members: () => [] };

/**
 * How much of a name a record matches that has the words of the name, yet is not about what it names: a meeting in Paris
 * is no meeting with France, and a plan for 2015 is not dated to 2015.
 */
const creditForMention = 0.5;

/** Words (or characters of Chinese) of a query that are looked up. Nobody asks in more, and noise should cost little. */
const longest = 128;

const within = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** All countries of a region, and else the thing itself. */
function meant(reference: Reference, names: Names): Reference[] {
  if (reference.type !== 'region') return [reference];
  return names.members(reference.id).map((id) => ({ type: 'country', id }));
}

function wordOfName({ start, end, references, readAs }: NameMatch, names: Names): QueryWord {
  const all = references.flatMap((reference) => meant(reference, names));
  // Kinds of record are named by verbs: a meeting at which two plan to sign has to do with signing.
  const creditForText = all.every(({ type }) => type === 'kind') ? 1 : creditForMention;
  return { start, end, weight: 1, references: all, readAs, creditForText, parts: 0 };
}

function plainWord({ start, end, kind }: Occurrence, year: boolean): QueryWord {
  const weight = kind === 'character' ? 0.5 : 1;
  return {
    start,
    end,
    weight,
    references: [],
    readAs: undefined,
    creditForText: year ? creditForMention : 1,
    parts: 0,
  };
}

/** Reads a query: its names by the gazetteer, the rest by the same analysis that the records went through. */
export function readQuery(text: string, names: Names): ReadQuery {
  const occurrences = analyse(text);
  const base = occurrences.filter(({ kind }) => kind !== 'compound').slice(0, longest);
  const readTo = base.length < longest ? text.length : (base.at(-1)?.end ?? 0);
  const words = names.link(text.slice(0, readTo)).map((match) => wordOfName(match, names));
  const named = words.length;
  const terms = new Map<string, QueryTerm>();
  const termOf = (name: string): QueryTerm => {
    const term = terms.get(name) ?? { words: [], parts: [] };
    terms.set(name, term);
    return term;
  };

  words.forEach((word, i) => {
    for (const reference of word.references) termOf(keyOf(reference)).words.push(i);
  });
  const parts = base.map((occurrence) => {
    let at = words.findIndex((word, i) => i < named && within(word, occurrence));
    if (at < 0) {
      const year = occurrence.kind === 'number' && /^(?:19|20)\d\d$/.test(occurrence.term);
      at = words.push(plainWord(occurrence, year)) - 1;
      if (year) termOf(yearKey(occurrence.term)).words.push(at);
    }
    const word = words[at];
    if (word) word.parts++;
    return at;
  });

  const partAt = new Map(base.map(({ start }, part) => [start, part]));
  for (const compound of occurrences) {
    if (compound.kind !== 'compound' || compound.end > readTo) continue;
    const first = partAt.get(compound.start);
    // A single character out of a name says nothing (乌, 兹 and 别 of 乌兹别克斯坦).
    if (first === undefined || (compound.term.length === 1 && (parts[first] ?? 0) < named)) continue;
    const term = termOf(compound.term);
    for (let part = first; part < base.length; part++) {
      const one = base[part];
      if (!one || one.end > compound.end) break;
      term.parts.push(part);
    }
  }
  base.forEach(({ term, kind }, part) => {
    if (kind !== 'character') termOf(term).parts.push(part);
  });
  return { text, words, parts, terms };
}

export interface Coverage {
  /** Share of the query's words that the record matches, in its text or by what they name. */
  readonly words: number;
  /** The same for ranking: a name of which the record has only the words counts half. */
  readonly meant: number;
}

/** Which words and parts of a query some terms match. One meter serves one query, over and over: it is on the path of each hit. */
class Meter {
  /** For each word, whether a key matches it. */
  readonly whole: Uint8Array;
  /** For each word, how many of its parts some text matches. */
  readonly inText: Uint16Array;
  private readonly seen: Uint8Array;

  constructor(private readonly query: ReadQuery) {
    this.whole = new Uint8Array(query.words.length);
    this.inText = new Uint16Array(query.words.length);
    this.seen = new Uint8Array(query.parts.length);
  }

  read(matched: Iterable<QueryTerm>): void {
    this.whole.fill(0);
    this.inText.fill(0);
    this.seen.fill(0);
    for (const { words, parts } of matched) {
      for (const word of words) this.whole[word] = 1;
      for (const part of parts) {
        const word = this.query.parts[part] ?? 0;
        if (this.seen[part] === 0) this.inText[word] = (this.inText[word] ?? 0) + 1;
        this.seen[part] = 1;
      }
    }
  }
}

/** A function that says how much of the query a record matches that holds certain of its terms. Each share is 0 to 1. */
export function coverageOf(query: ReadQuery): (matched: Iterable<QueryTerm>) => Coverage {
  const meter = new Meter(query);
  let total = 0;
  for (const { weight } of query.words) total += weight;
  return (matched) => {
    meter.read(matched);
    let written = 0;
    let meaning = 0;
    query.words.forEach((word, i) => {
      const share = word.parts === 0 ? 0 : (meter.inText[i] ?? 0) / word.parts;
      written += word.weight * (meter.whole[i] === 1 ? 1 : share);
      meaning += word.weight * (meter.whole[i] === 1 ? 1 : share * word.creditForText);
    });
    return total === 0 ? { words: 0, meant: 0 } : { words: written / total, meant: meaning / total };
  };
}

/**
 * The words of the query that the register does not hold, from left to right: `holds` says whether some record has a term.
 * A name is unknown where neither what it names nor all of its parts occur. Neighbouring characters come as one.
 */
export function unknownWords(query: ReadQuery, holds: (term: string) => boolean): Span[] {
  const meter = new Meter(query);
  meter.read([...query.terms].flatMap(([term, matched]) => (holds(term) ? [matched] : [])));
  const isUnknown = ({ parts }: QueryWord, i: number) =>
    meter.whole[i] !== 1 && (parts === 0 || (meter.inText[i] ?? 0) < parts);
  const unknown = query.words.filter(isUnknown);
  const spans: { start: number; end: number; ofCharacters: boolean }[] = [];
  for (const { start, end, weight } of unknown.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (weight < 1 && last?.ofCharacters && last.end === start) last.end = end;
    else spans.push({ start, end, ofCharacters: weight < 1 });
  }
  return spans;
}

/** The word as the register would write it: folded, without a possessive. */
export function asWritten(query: ReadQuery, span: Span): string {
  return fold(query.text.slice(span.start, span.end)).replace(/'s$/, '');
}
