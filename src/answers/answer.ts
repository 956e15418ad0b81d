import type { Language } from '../names/gazetteer.js';
import type { Query } from '../questions/query.js';

export type Outcome = 'answered' | 'no-record' | 'unclear' | 'out-of-scope';

export type AnswerKind =
  | 'list'
  | 'count'
  | 'date'
  | 'people'
  | 'bodies'
  | 'countries'
  | 'place'
  | 'fields'
  | 'yes-no'
  | 'compare'
  | 'define'
  | 'source'
  | 'summary'
  | 'text';

/** By kind: see "JSON of an answer" in docs/architecture.md. */
export type AnswerValue = null | number | boolean | string | readonly string[] | Readonly<Record<string, number>>;

/** A sentence and the ids of the records that bear it. A sentence about Accord itself or the register as a whole has none. */
export interface Sentence {
  readonly text: string;
  readonly records: readonly string[];
}

/** One thing listed: a record, or the documents of it that were asked for. */
export interface Entry {
  /** Id of the record. */
  readonly record: string;
  readonly heading: string;
  /** The date in words, no more precise than recorded, with its basis ("reported in April 2018"). */
  readonly date: string;
  /** Short lines: parties, signatories, fields, place. */
  readonly lines: readonly string[];
  /** Codes of the sides of the record. */
  readonly countries?: readonly string[];
}

/** A source of a record that bears the answer. Citations are numbered from 1 in the order of the list. */
export interface Citation {
  readonly record: string;
  readonly url: string;
  readonly publisher: string;
  readonly title: string | null;
  /** Partial ISO date of publication, or null where it is not known. */
  readonly published: string | null;
  /** Address of an archived copy, where the record names one. */
  readonly archive?: string;
  /** The day (`YYYY-MM-DD`) on which it could not be reached, where that is what came of asking last. Not known to answers themselves. */
  readonly unreachable?: string;
}

/** A question that the reader may ask next with one click, complete in itself. At most 80 characters. */
export interface Suggestion {
  readonly label: string;
  readonly question: string;
}

/** An answer as plain data. Pictures of it (a Discord card, a terminal, JSON) are another floor's work. */
export interface Answer {
  readonly outcome: Outcome;
  readonly kind: AnswerKind;
  readonly language: Language;
  readonly value: AnswerValue;
  /** The answer in one sentence: "Three.", "Yes.", "11 March 2025." */
  readonly headline: Sentence;
  /** The evidence and the caveats. */
  readonly sentences: readonly Sentence[];
  /** What is listed, in order; all of it. */
  readonly entries: readonly Entry[];
  /** Ids of the records that bear the answer, best first. */
  readonly records: readonly string[];
  readonly citations: readonly Citation[];
  /** For `unclear`: the readings, to choose one. Otherwise what else to ask. */
  readonly suggestions: readonly Suggestion[];
  readonly query: Query;
}
