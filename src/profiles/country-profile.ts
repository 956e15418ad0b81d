import type { Edition } from '../edition/edition.js';
import type { CooperationRecord } from '../records/schema.js';
import { bodies, fields, partners, topics } from './dimensions.js';
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
import { spanOf, type Span } from './span.js';
import { yearlyActs, type YearOfActs } from './yearly-acts.js';

/** What the register holds of one country or regional side. */
export interface CountryProfile {
  /** Code of the side, as records write it. */
  readonly country: string;
  readonly numbers: Numbers;
  /** The documents by type; the numbers add up to `numbers.documents`. */
  readonly types: readonly NumberOfType[];
  /** The acts by kind; the numbers add up to `numbers.acts`. */
  readonly kinds: readonly NumberOfKind[];
  /** The other sides, most acts first. An act with several counts for each, so that these may add up to more. */
  readonly partners: readonly Numbered[];
  readonly fields: readonly Numbered[];
  /** Topics, each with what is recorded for its narrower ones. */
  readonly topics: readonly Numbered[];
  /** The bodies of this country that take part, with their numbers in these acts. */
  readonly bodies: readonly Numbered[];
  readonly span: Span;
  /** The three newest records, newest first. */
  readonly latest: readonly CooperationRecord[];
  /** The acts a year by kind, empty years too. */
  readonly years: readonly YearOfActs[];
  /** All records, newest first. */
  readonly records: readonly CooperationRecord[];
}

/** How many of the newest records a profile shows. */
export const latestShown = 3;

/**
 * The profile of a country, null where no record names it as a side.
 *
 * @param code ISO 3166-1 alpha-2 code in capitals, or the tag of a regional side (`EU`, `GSO`)
 */
export function countryProfile(edition: Edition, code: string): CountryProfile | null {
  const { register } = edition;
  const holding = holdingOf(edition, { countries: [[code]] });
  const span = spanOf(holding.acts);
  if (!span) return null;
  const records = holding.acts.map(({ record }) => record);
  return {
    country: code,
    numbers: numbersOf(holding),
    types: byType(holding),
    kinds: byKind(holding),
    partners: tally(holding, partners([code])),
    fields: tally(holding, fields(register)),
    topics: tally(holding, topics(register)),
    bodies: tally(
      holding,
      bodies((id) => register.bodies.get(id)?.country === code),
    ),
    span,
    latest: records.slice(0, latestShown),
    years: yearlyActs(records),
    records,
  };
}
