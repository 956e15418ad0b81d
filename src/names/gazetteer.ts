import type { RegisterChanges } from '../records/register-changes.js';
import type { Register } from '../records/register.js';

/** The gazetteer: every way to name a country, body, person, field, topic, type of document or place, and what it names. */

export type Language = 'en' | 'zh';

export type ReferenceType =
  /** A side: ISO 3166-1 alpha-2 code, or a tag such as `EU`, `ASEAN`, `GSO`. */
  | 'country'
  /** Several countries named together, as "Central Asia": the id is a key of `Gazetteer.members`. */
  | 'region'
  /** Id of a body. */
  | 'body'
  /** A kind of body, as "accreditation body": the id is a `kind` of bodies. */
  | 'body-kind'
  /** A person: the id is the name as the records write it. */
  | 'person'
  | 'field'
  | 'topic'
  /** A type of document, as `MoU`. The id `document` stands for any type. */
  | 'document-type'
  /** A kind of record, as `meeting`. */
  | 'kind'
  /** A city that records name as their place: the id is its English name. */
  | 'city';

export interface Reference {
  readonly type: ReferenceType;
  readonly id: string;
}

/** How a name was recognized. Only `spelling` is a guess, and whoever uses it has to say how the word was read. */
export type Manner = 'name' | 'alias' | 'abbreviation' | 'code' | 'demonym' | 'former' | 'pair' | 'spelling';

/** One name found in a text. */
export interface NameMatch {
  /** Offsets into the text that was searched, in UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** The text as written there. */
  readonly text: string;
  /**
   * All that the name may mean, likeliest first. Several of one type are the choices of an ambiguous name ("Congo", "MIC") or,
   * for persons, the spellings of one in the records. Of different types they are the same thing in two roles (GSO: the side
   * and the body; "training": field and kind) or two readings of the word ("Europe": the Union, then the region; "SA":
   * Standards Australia, then the code). In the order of side, body, code, region, city, person, kind of body, field, type of
   * document, kind of record, topic.
   */
  readonly references: readonly [Reference, ...Reference[]];
  readonly manner: Manner;
  /** For `spelling`: the name as which the word was read. */
  readonly readAs?: string;
}

/** What a text typed into an option stands for. */
export type Resolution =
  | { readonly outcome: 'one'; readonly reference: Reference; readonly manner: Manner; readonly readAs?: string }
  | { readonly outcome: 'choice'; readonly references: readonly Reference[] }
  /** Nothing has that name; `near` are names like it, nearest first, to be offered and never taken. */
  | { readonly outcome: 'none'; readonly near: readonly Reference[] };

export interface Gazetteer {
  /**
   * The names in a running text, from left to right, longest first, never overlapping. Chinese Traditional characters
   * are read as Simplified; pair words (中柬, Sino-Danish) give one match for each country. Misspelt words are read as the
   * one name near them only where the register does not hold the word. A match covers possessive 's and a person's title.
   */
  link(text: string): NameMatch[];
  /**
   * What a whole text means as a name or an id of one of these types, in any case; labels as "🇰🇭 Cambodia (KH)" too. The first
   * of the types of which anything has the name decides.
   */
  resolve(text: string, types: readonly ReferenceType[]): Resolution;
  /**
   * Names of one type that begin with or contain the typed text, best first: exact, prefix of the name, prefix of a word,
   * and among equals those with more records. An empty text gives those with most records.
   */
  suggest(text: string, type: ReferenceType, limit: number): Reference[];
  /** The name to show a reader. Falls back to English, then to the id. */
  nameOf(reference: Reference, language: Language): string;
  /** The abbreviation by which a body or a regional side is known (SAMR, GSO); where there is none, the name. */
  shortNameOf(reference: Reference, language: Language): string;
  /** The countries of a region. */
  members(region: string): readonly string[];
  /** How many records name this. */
  weight(reference: Reference): number;
  /**
   * The gazetteer of the register that comes after this one's, where only texts of records differ and all names stay as they
   * are; undefined where it has to be built anew.
   */
  next?(register: Register, changes: RegisterChanges): Gazetteer | undefined;
}
