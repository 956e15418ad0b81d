import type { Span } from './highlight.js';
import { asWritten, type ReadQuery } from './read-query.js';
import type { Spelling } from './spelling.js';

/** More unknown words than this are no slips of the pen but another language, or noise. */
const mostRepairs = 8;

export interface Repair {
  /** The query with its misspelt words put right. */
  readonly text: string;
  /** From → to, folded. */
  readonly corrections: Map<string, string>;
}

/**
 * Puts right the misspelt names and words of a query: names as the gazetteer read them, and the `unknown` words (those
 * that no record holds) as the word of the register nearest to them. Names are never respelt as other words: a country
 * without records is not its neighbour in the dictionary. Null where nothing is to be put right.
 */
export function repair(query: ReadQuery, unknown: readonly Span[], spelling: Spelling): Repair | null {
  const changes: (Span & { readonly to: string })[] = [];
  for (const { start, end, readAs } of query.words) if (readAs !== undefined) changes.push({ start, end, to: readAs });
  const names = query.words.filter(({ references }) => references.length > 0);
  const unnamed = unknown.filter(({ start, end }) => !names.some((name) => name.start <= start && name.end >= end));
  for (const span of unnamed.length > mostRepairs ? [] : unnamed) {
    const to = spelling.nearest(asWritten(query, span));
    if (to !== undefined) changes.push({ ...span, to });
  }
  if (changes.length === 0) return null;

  const corrections = new Map<string, string>();
  let text = '';
  let read = 0;
  for (const { start, end, to } of changes.sort((a, b) => a.start - b.start)) {
    corrections.set(asWritten(query, { start, end }), to);
    text += query.text.slice(read, start) + to;
    read = end;
  }
  return { text: text + query.text.slice(read), corrections };
}
