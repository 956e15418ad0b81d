import type { Selected } from '../answers/select.js';
import type { Edition } from '../edition/edition.js';
import type { Scope } from '../questions/query.js';
import { daysOf } from '../records/partial-date.js';
import type { CooperationRecord, DocumentType, RecordKind } from '../records/schema.js';
import type { SearchHit } from '../search/record-index.js';
import { holdingOf, numbersOf, type Numbers } from './holding.js';

/** What a reader may ask of records by options. All that is given has to hold. */
export interface RecordFilters {
  /** Code of a side, and of another that takes part as well. */
  readonly country?: string | undefined;
  readonly with?: string | undefined;
  /** Ids of the vocabularies. */
  readonly body?: string | undefined;
  readonly field?: string | undefined;
  /** This topic or a narrower one. */
  readonly topic?: string | undefined;
  readonly kind?: RecordKind | undefined;
  /** Of records: those that list a document of the type. Of documents: those of the type. */
  readonly type?: DocumentType | undefined;
  /** Partial dates, both included: `from: '2019', to: '2020-06'` runs from 2019-01-01 to 2020-06-30. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words for full-text search. */
  readonly text?: string | undefined;
}

/** What is wrong with filters that each are right: nothing can meet them. */
export type FilterFault =
  /** The period ends before it begins. */
  | 'period-reversed'
  /** A country with itself. */
  | 'country-twice';

/** The fault of some filters, null where they have none. */
export function faultOf({ country, with: other, from, to }: RecordFilters): FilterFault | null {
  if (country !== undefined && country === other) return 'country-twice';
  if (from !== undefined && to !== undefined && daysOf(to).to < daysOf(from).from) return 'period-reversed';
  return null;
}

/**
 * The filters but for the text as a scope, which a `Query` or `select` takes as it is.
 */
export function scopeOf(filters: RecordFilters): Scope {
  const { country, with: other, body, field, topic, kind, type, from, to } = filters;
  const countries = [country, other].flatMap((code) => (code === undefined ? [] : [[code]]));
  return {
    ...(countries.length > 0 && { countries }),
    ...(body !== undefined && { bodies: [[body]] }),
    ...(field !== undefined && { fields: [[field]] }),
    ...(topic !== undefined && { topics: [[topic]] }),
    ...(kind !== undefined && { kinds: [kind] }),
    ...(type !== undefined && { types: [type] }),
    ...((from !== undefined || to !== undefined) && {
      period: {
        from: from === undefined ? null : daysOf(from).from,
        to: to === undefined ? null : daysOf(to).to,
      },
    }),
  };
}

export interface FilteredRecords {
  /** Newest first; with a text, best hits first. */
  readonly records: readonly CooperationRecord[];
  /** Ids of those dated so vaguely that they may lie outside the period. */
  readonly uncertain: ReadonlySet<string>;
  readonly numbers: Numbers;
  /** With a text: for each record how it matches. */
  readonly hits: ReadonlyMap<string, SearchHit>;
  /** Words of the text that the register does not hold and that were read as others: from → to. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words of the text that the register does not hold. */
  readonly unknown: readonly string[];
}

/** Share of the words of a text that a record must hold to be a hit, where no record holds them all. */
const enough = 0.5;

/** The records that meet filters. */
export function filterRecords(edition: Edition, filters: RecordFilters): FilteredRecords {
  const holding = holdingOf(edition, scopeOf(filters));
  const idsOf = (items: readonly Selected[]) => new Set(items.map(({ record }) => record.id));
  const uncertain = idsOf(holding.acts.filter((item) => item.uncertain));
  if (filters.text === undefined || filters.text.trim() === '') {
    return {
      records: holding.acts.map(({ record }) => record),
      uncertain,
      numbers: numbersOf(holding),
      hits: new Map(),
      corrections: new Map(),
      unknown: [],
    };
  }
  const found = edition.index.search(filters.text, edition.register.records.length);
  const inScope = idsOf(holding.acts);
  const candidates = found.hits.filter(({ record }) => inScope.has(record));
  const least = candidates.some(({ coverage }) => coverage === 1) ? 1 : enough;
  const hits = new Map(candidates.filter(({ coverage }) => coverage >= least).map((hit) => [hit.record, hit]));
  const isHit = ({ record }: Selected) => hits.has(record.id);
  const acts = holding.acts.filter(isHit);
  return {
    records: [...hits.keys()].flatMap((id) => edition.register.recordById.get(id) ?? []),
    uncertain: new Set([...uncertain].filter((id) => hits.has(id))),
    numbers: numbersOf({ acts, documents: holding.documents.filter(isHit) }),
    hits,
    corrections: found.corrections,
    unknown: found.unknown,
  };
}
