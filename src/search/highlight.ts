import { analyse } from './analysis/analyse.js';

/** A stretch of a text, in UTF-16 units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a hit stand in a text of its record, from left to right, never overlapping: `terms` are those of
 * `SearchHit.terms`. Words are marked whole (all of "accreditation" for the term `accredit`); neighbouring characters of Chinese
 * that match become one stretch.
 */
export function highlight(text: string, terms: Iterable<string>): Span[] {
  const wanted = new Set(terms);
  const found = analyse(text)
    .filter(({ term }) => wanted.has(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
