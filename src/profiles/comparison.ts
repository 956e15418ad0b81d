import type { Edition } from '../edition/edition.js';
import type { CooperationRecord } from '../records/schema.js';
import { fields, partners } from './dimensions.js';
import {
  byKind,
  byType,
  holdingOf,
  numbersOf,
  tally,
  type NumberOfKind,
  type NumberOfType,
  type Numbered,
  type Numbers,
} from './holding.js';
import { latestShown } from './country-profile.js';
import { spanOf, type Span } from './span.js';
import { yearlyActs, type YearOfActs } from './yearly-acts.js';

/** What is compared: one country, or a pair of them; what counts is the acts in which all of them take part. */
export type ComparedCountries = readonly [string] | readonly [string, string];

/** One of two things compared. All is zero or empty where no record names it. */
export interface ComparedSide {
  readonly countries: ComparedCountries;
  readonly numbers: Numbers;
  readonly types: readonly NumberOfType[];
  readonly kinds: readonly NumberOfKind[];
  /** The other sides of its acts, most acts first. For a pair those of acts with more than two sides: mostly none. */
  readonly partners: readonly Numbered[];
  readonly fields: readonly Numbered[];
  /** Null where there are no acts. */
  readonly span: Span | null;
  /** Its three newest records, newest first. */
  readonly latest: readonly CooperationRecord[];
  readonly years: readonly YearOfActs[];
  /** All its records, newest first. */
  readonly records: readonly CooperationRecord[];
}

/** A partner or field that both sides have, with the numbers of each. */
export interface InCommon {
  readonly id: string;
  readonly first: Numbers;
  readonly second: Numbers;
}

export interface Comparison {
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  /** What both have, the one that both have most of first: by the smaller number of acts, then by the sum. */
  readonly common: { readonly partners: readonly InCommon[]; readonly fields: readonly InCommon[] };
  /** The acts in which all countries of both sides take part, newest first. */
  readonly between: { readonly numbers: Numbers; readonly records: readonly CooperationRecord[] };
}

/**
 * Two countries, or each of them with a common partner: `sidesToCompare('KH', 'VN', 'CN')` compares China–Cambodia with
 * China–Viet Nam.
 */
export function sidesToCompare(
  first: string,
  second: string,
  partner?: string,
): readonly [ComparedCountries, ComparedCountries] {
  return partner === undefined
    ? [[first], [second]]
    : [
        [first, partner],
        [second, partner],
      ];
}

/** Two countries or two pairs side by side. */
export function comparison(edition: Edition, first: ComparedCountries, second: ComparedCountries): Comparison {
  const [a, b] = [sideOf(edition, first), sideOf(edition, second)];
  const all = [...new Set([...first, ...second])];
  const between = holdingOf(edition, { countries: all.map((code) => [code]) });
  return {
    first: a,
    second: b,
    common: { partners: inCommon(a.partners, b.partners), fields: inCommon(a.fields, b.fields) },
    between: { numbers: numbersOf(between), records: between.acts.map(({ record }) => record) },
  };
}

function sideOf(edition: Edition, countries: ComparedCountries): ComparedSide {
  const holding = holdingOf(edition, { countries: countries.map((code) => [code]) });
  const records = holding.acts.map(({ record }) => record);
  return {
    countries,
    numbers: numbersOf(holding),
    types: byType(holding),
    kinds: byKind(holding),
    partners: tally(holding, partners(countries)),
    fields: tally(holding, fields(edition.register)),
    span: spanOf(holding.acts),
    latest: records.slice(0, latestShown),
    years: yearlyActs(records),
    records,
  };
}

function inCommon(first: readonly Numbered[], second: readonly Numbered[]): InCommon[] {
  const numbers = ({ documents, acts, meetings }: Numbers): Numbers => ({ documents, acts, meetings });
  const others = new Map(second.map((one) => [one.id, one]));
  return first
    .flatMap((one) => {
      const other = others.get(one.id);
      return other ? [{ id: one.id, first: numbers(one), second: numbers(other) }] : [];
    })
    .sort(
      (a, b) =>
        Math.min(b.first.acts, b.second.acts) - Math.min(a.first.acts, a.second.acts) ||
        b.first.acts + b.second.acts - a.first.acts - a.second.acts ||
        (a.id < b.id ? -1 : 1),
    );
}
