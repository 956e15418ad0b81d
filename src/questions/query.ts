import type { Language } from '../names/gazetteer.js';
import type { DocumentType, RecordKind } from '../records/schema.js';

/** A stretch of days, both ends included (`YYYY-MM-DD`), null where open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What is asked for. */
export type Ask =
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

/** The conditions that records (and the documents in them) must meet. All must hold; alternatives stand in the inner lists. */
export interface Scope {
  /** Sides: for each inner list one of its countries takes part, and different lists are met by different sides. */
  readonly countries: readonly (readonly string[])[];
  /** Bodies: for each inner list one of its bodies takes part (or is a party, where documents are asked for). */
  readonly bodies: readonly (readonly string[])[];
  /** Names of people, as the records write them: each inner list is one person's names. */
  readonly people: readonly (readonly string[])[];
  /** Fields, any of an inner list. */
  readonly fields: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  /** Any of these types; empty for all. */
  readonly types: readonly DocumentType[];
  /** Any of these kinds; empty for all. */
  readonly kinds: readonly RecordKind[];
  /** English name of the city where it happened. */
  readonly cities: readonly string[];
  /** Country where it happened. */
  readonly placeCountries: readonly string[];
  readonly period: Period | null;
}

/** A question understood: plain data that can be written down, stored in a button and run again. */
export interface Query {
  readonly language: Language;
  readonly ask: Ask;
  /** Whether documents (MoUs, agreements, ...) are asked about, or acts (records). */
  readonly of: 'documents' | 'acts';
  readonly scope: Scope;
}
