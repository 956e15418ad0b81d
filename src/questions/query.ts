import type { Language, Reference } from '../names/gazetteer.js';
import type { DocumentType, RecordKind } from '../records/schema.js';

/** A stretch of days, both ends included (`YYYY-MM-DD`), null where open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What is asked for: the kind of answer. */
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

/** Alternatives: one of them suffices. */
export type AnyOf = readonly string[];

/**
 * The conditions that records (and the documents in them) must meet. All parts must hold. A part that is absent or empty
 * asks for nothing.
 */
export interface Scope {
  /** Sides: for each list one of its countries takes part, and each list is met by another side. */
  readonly countries?: readonly AnyOf[];
  /** Bodies: for each list one of its bodies takes part (or is a party, where documents are asked about). */
  readonly bodies?: readonly AnyOf[];
  /** Kinds of body, one of which takes part ("accreditation-body"). */
  readonly bodyKinds?: AnyOf;
  /** Names of people as the records write them; each list is one person. */
  readonly people?: readonly AnyOf[];
  /** Each list is met by one of its fields. */
  readonly fields?: readonly AnyOf[];
  /** Each list is met by one of the record's fields, where the fields of the document itself do not matter. */
  readonly recordFields?: readonly AnyOf[];
  /** Each list is met by one of its topics or a narrower one. */
  readonly topics?: readonly AnyOf[];
  readonly types?: readonly DocumentType[];
  readonly kinds?: readonly RecordKind[];
  /** Documents of one of these types (of any, where there is none) or acts of one of these kinds. */
  readonly either?: { readonly types: readonly DocumentType[]; readonly kinds: readonly RecordKind[] };
  /** English names of the cities where it happened. */
  readonly cities?: AnyOf;
  /** Countries where it happened. */
  readonly placeCountries?: AnyOf;
  readonly period?: Period;
  /** Other periods, one of which will do as well: "in 2018 and 2020". */
  readonly orPeriods?: readonly Period[];
  /** Words that must occur in the texts of the record. */
  readonly words?: readonly string[];
  /** Each list is met by one of its words or phrases in the texts of the record. */
  readonly mentions?: readonly AnyOf[];
  /** Only acts at which no document was signed. */
  readonly noDocuments?: boolean;
  /** Only these records: what an earlier answer showed. */
  readonly records?: AnyOf;
}

/** What is counted or ranked. */
export type Counted =
  'documents' | 'acts' | 'countries' | 'bodies' | 'people' | 'fields' | 'topics' | 'cities' | 'years';

/** One of two or more things compared, with the key that names it in the value of the answer. */
export interface Alternative {
  readonly key: string;
  readonly scope: Scope;
}

/** A question understood: plain data that can be written down, carried by a button and run again. */
export interface Query {
  readonly language: Language;
  readonly ask: Ask;
  /** Whether documents (MoUs, agreements, ...) are asked about, or acts (records of any kind). */
  readonly of: 'documents' | 'acts';
  readonly scope: Scope;
  /** What is left out: a record that meets any single part of it. */
  readonly except?: Scope;
  /** For count and for `most`: what is counted, where it is not documents or acts. */
  readonly counted?: Counted;
  /** Only the n-th by date, or the first few: `{from: 'latest', nth: 2, take: 1}` is the second latest. */
  readonly order?: { readonly from: 'latest' | 'earliest'; readonly nth: number; readonly take: number };
  /** The number in a series that the title gives: "the ninth TBT committee". */
  readonly ordinal?: number;
  /** The highest or lowest by count: who does China work with most? */
  readonly most?: { readonly of: Counted; readonly direction: 'most' | 'least'; readonly take: number };
  /** For `count`: the whole of which what is counted is a share. */
  readonly share?: { readonly scope: Scope; readonly of: 'documents' | 'acts' };
  /** Break the count down. */
  readonly per?: 'year' | 'country' | 'field' | 'type' | 'kind';
  /** For `countries`: countries with which there are acts and no document. */
  readonly unsigned?: boolean;
  readonly alternatives?: readonly Alternative[];
  /** For `compare`: by number, or which came first. */
  readonly by?: 'number' | 'date';
  /** For `compare` by date: the first is said to have come before or after the second, and whether that is so is asked. */
  readonly claim?: 'before' | 'after';
  /** For `define`. */
  readonly subject?: readonly Reference[];
  /** For `people`: only those who sign, and those of one side or of one body, or those at the head. */
  readonly role?: 'signatories' | 'participants' | 'head';
  /** For the head of a body: the title as it was asked for ("Director General", 总干事). */
  readonly title?: string;
  /** For `people`: words that the role must hold ("minister", "industry"). */
  readonly roleWords?: readonly string[];
  /** For `bodies`: only of these kinds, where any is of them. */
  readonly bodyKinds?: AnyOf;
  /** For `people` and `bodies`: only of these countries. */
  readonly side?: AnyOf;
  /** Only acts after or before those of another scope. */
  readonly relative?: {
    readonly to: 'after' | 'before';
    readonly scope: Scope;
    readonly of: 'documents' | 'acts';
    /** The number in a series: "before the fifth committee". */
    readonly ordinal?: number;
  };
  /** Only with countries that another scope yields: "the countries that also have a halal agreement". */
  readonly via?: { readonly scope: Scope; readonly of: 'documents' | 'acts' };
  /** For people, bodies, ...: what holds of every one of the records, not of any. */
  readonly inAll?: boolean;
  /** What the register by its nature does not hold, where the question asks for it (cost, expiry, the future). */
  readonly unrecorded?: string;
  /** The question is a row of words that asks nothing in particular: the best that full-text search finds answers it. */
  readonly keywords?: true;
  /** For `text`: the words to search for. */
  readonly text?: string;
  /** Misspelt words and how they were read. */
  readonly readings?: readonly { readonly written: string; readonly readAs: string }[];
  /** A word that joins what is asked in a way that no query can say: it is asked back, not answered. */
  readonly undecided?: string;
  /** Words that no part of the query consumed. */
  readonly leftover?: readonly string[];
}

/** Two or more readings of a question that lead to different answers. */
export interface Reading {
  readonly reference: Reference;
  readonly query: Query;
}

/** What came of a question. */
export type Understanding =
  | { readonly outcome: 'understood'; readonly query: Query }
  | {
      readonly outcome: 'unclear';
      readonly query: Query;
      readonly written: string;
      readonly readings: readonly Reading[];
    }
  | {
      readonly outcome: 'out-of-scope';
      readonly query: Query;
      readonly reason: 'off-topic' | 'greeting' | 'thanks' | 'help' | 'empty' | 'language';
    };
