import type { Citation } from '../../answers/answer.js';

/** A source with the number under which the answer cites it: its place in the list, from 1. */
export interface NumberedCitation extends Citation {
  readonly number: number;
}

/** The sources of an answer by number and by record. */
export class Numbering {
  readonly all: readonly NumberedCitation[];
  readonly #ofRecord = new Map<string, NumberedCitation[]>();

  constructor(citations: readonly Citation[]) {
    this.all = citations.map((citation, index) => ({ ...citation, number: index + 1 }));
    for (const citation of this.all) {
      const own = this.#ofRecord.get(citation.record);
      if (own) own.push(citation);
      else this.#ofRecord.set(citation.record, [citation]);
    }
  }

  /** The sources of some records, in the order of the list. */
  of(records: readonly string[]): NumberedCitation[] {
    const found = new Set(records.flatMap((record) => this.#ofRecord.get(record) ?? []));
    return [...found].sort((a, b) => a.number - b.number);
  }
}

/** Ranges shown before "…": more numbers than this help nobody. */
const mostRanges = 4;

/** Numbers as they stand behind a sentence: "[2]", "[1][2]", "[1–4][7]". Three in a row or more are one range. */
export function markers(citations: readonly NumberedCitation[]): string {
  const ranges: [number, number][] = [];
  for (const { number } of citations) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const shown = ranges
    .slice(0, mostRanges)
    .map(([from, to]) => (from === to ? `[${from}]` : to === from + 1 ? `[${from}][${to}]` : `[${from}–${to}]`));
  return `${shown.join('')}${ranges.length > mostRanges ? '…' : ''}`;
}
