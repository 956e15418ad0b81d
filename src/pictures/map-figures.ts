import { mapClasses, type MapClass } from './map-classes.js';

/** A country or a regional body with which there are acts. */
export interface Partner {
  /** ISO 3166-1 alpha-2, or the tag of a regional body. */
  readonly code: string;
  readonly name: string;
  /** How many acts: 1 or more. */
  readonly count: number;
}

/** What a map shows, as numbers: what its alt text is made from. */
export interface MapFigures {
  readonly classes: readonly MapClass[];
  /** Those with a place on the map, most acts first; those with equally many in the order given. */
  readonly placed: readonly Partner[];
  /** Those without: regional bodies and states that are no more. In the same order. */
  readonly unplaced: readonly Partner[];
}

/** `hasPlace`: whether a code has a place on the map. Partners without an act are left out. */
export function figuresOf(partners: readonly Partner[], hasPlace: (code: string) => boolean): MapFigures {
  const ranked = partners.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const placed = ranked.filter(({ code }) => hasPlace(code));
  const unplaced = ranked.filter(({ code }) => !hasPlace(code));
  return { classes: mapClasses(placed.map(({ count }) => count)), placed, unplaced };
}
