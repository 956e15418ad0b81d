import type { Edition } from '../edition/edition.js';
import { scopeOf } from './filters.js';
import { partners } from './dimensions.js';
import { holdingOf, numbersOf, tally, type Numbered, type Numbers } from './holding.js';

/** What a map shows. */
export interface MapFilters {
  /** Code of the side whose partners are shown. Without it, all sides are. */
  readonly country?: string | undefined;
  readonly field?: string | undefined;
  readonly year?: number | undefined;
}

export interface PartnerCounts {
  /**
   * The sides with their numbers, most acts first: those with which `country` has to do, or all of them. An act of several sides
   * counts for each. Tags of regional bodies (`EU`, `GSO`) are among them, and stand for no country on a map.
   */
  readonly sides: readonly Numbered[];
  /** Of all these acts together, each counted once. */
  readonly numbers: Numbers;
}

/** With whom a country deals, or without one how much each side takes part: the numbers behind a map. */
export function partnerCounts(edition: Edition, { country, field, year }: MapFilters = {}): PartnerCounts {
  const period = year === undefined ? undefined : String(year).padStart(4, '0');
  const holding = holdingOf(edition, scopeOf({ country, field, from: period, to: period }));
  return {
    sides: tally(holding, partners(country === undefined ? [] : [country])),
    numbers: numbersOf(holding),
  };
}
