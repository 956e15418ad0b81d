import { addDays, type Grain, type Part, partOf, type Span, yearSpan } from './calendar.js';
import type { Page, Read, Rule } from './rule.js';

/**
 * What a word or two of a time phrase mean before the phrase is read whole, and how such pieces make one.
 */

/** The times a phrase may mean: none where it names no day of the calendar, several where it is ambiguous. */
export type Readings = readonly Span[];

/** A part of a year that is named without the year: April, the 11th of April, the third quarter. */
export interface Within {
  readonly unit: 'day' | 'month' | 'quarter' | 'half' | 'season';
  /** Its number: day of the month, month or quarter of the year. */
  readonly n: number;
  /** The month of a day. */
  readonly month?: number;
  readonly of: (year: number) => Readings;
}

export type Piece =
  /** A whole time; `year` and `within` are what another piece may borrow from it. */
  | { readonly kind: 'span'; readonly readings: Readings; readonly year?: number; readonly within?: Within }
  | { readonly kind: 'within'; readonly within: Within }
  /** A number alone, as in "11 to 13 April" or "the first and third quarter"; `as` says what it may count. */
  | { readonly kind: 'bare'; readonly n: number; readonly as: readonly (Within['unit'] | 'year')[] };

export const span = (readings: Readings): Piece => ({ kind: 'span', readings });

export const asWithin = (within: Within): Extract<Piece, { kind: 'within' }> => ({ kind: 'within', within });

export const yearPiece = (year: number): Piece => ({ kind: 'span', readings: [yearSpan(year)], year });

export const withinYear = (within: Within, year: number): Piece => ({
  kind: 'span',
  readings: within.of(year),
  year,
  within,
});

/** A part of what a piece names: early, the first half of, the end of. */
export function partOfPiece(part: Part, piece: Piece): Piece | undefined {
  if (piece.kind === 'span') return span(piece.readings.flatMap((whole) => partOf(whole, part)));
  if (piece.kind === 'bare') return undefined;
  const { within } = piece;
  return {
    kind: 'within',
    within: { ...within, of: (year) => within.of(year).flatMap((whole) => partOf(whole, part)) },
  };
}

/** What a piece means beside another that it borrows its year, month or unit from. */
function completed(
  piece: Piece,
  other: Piece,
  unitOf: (unit: Within['unit'], n: number, month?: number) => Within,
): Readings {
  if (piece.kind === 'span') return piece.readings;
  if (other.kind !== 'span') return [];
  // A month and a bare year are no two ends of a range: "between April and 2019".
  if (piece.kind === 'within') return other.year === undefined || !other.within ? [] : piece.within.of(other.year);
  const { within, year } = other;
  if (year === undefined) return [];
  if (within && piece.as.includes(within.unit)) return unitOf(within.unit, piece.n, within.month).of(year);
  if (!within && piece.as.includes('year')) return [yearSpan(year - (year % 100) + piece.n)];
  return [];
}

export type UnitOf = Parameters<typeof completed>[2];

/** From one time to another, both included. Where either lacks its year, month or unit it has that of the other. */
export function joined(a: Piece, b: Piece, unitOf: UnitOf): Readings {
  const froms = completed(a, b, unitOf);
  const tos = completed(b, a, unitOf);
  return froms.flatMap(({ from }) =>
    tos.flatMap(({ to }): Readings => (from <= to ? [{ from, to, grain: 'range' }] : [])),
  );
}

/** The members of a list that shares its year: "April and May 2025". */
export function shared(pieces: readonly Piece[], whole: Piece, unitOf: UnitOf): readonly Readings[] {
  return pieces.map((piece) => (piece === whole ? completed(piece, piece, unitOf) : completed(piece, whole, unitOf)));
}

export type Relation = 'in' | 'since' | 'after' | 'before' | 'until';

export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
}

/**
 * The days a phrase covers that puts a relation before or after a time. `since` and `until` include the time, `after` and
 * `before` do not; where the time is itself the beginning or end of something, its edge bounds.
 */
export function boundsOf(relation: Relation, { from, to, grain, edge }: Span): Bounds {
  switch (relation) {
    case 'in':
      return { from, to, grain };
    case 'since':
      return { from: edge?.at === 'last' ? edge.from : from, to: null, grain: 'range' };
    case 'until':
      return { from: null, to: edge?.at === 'first' ? edge.to : to, grain: 'range' };
    case 'after':
      return { from: edge?.at === 'first' ? from : addDays(to, 1), to: null, grain: 'range' };
    case 'before':
      return { from: null, to: edge?.at === 'last' ? to : addDays(from, -1), grain: 'range' };
  }
}

/** One member of a phrase, with its place. A phrase has several where it lists times that share a word. */
export interface Member {
  readonly start: number;
  readonly end: number;
  readonly bounds: readonly Bounds[];
  readonly negated: boolean;
}

export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly members: readonly Member[];
  /** How it begins or ends: without a word of time, with one like "in", with a bound like "since", or negated. */
  readonly lead: 'bare' | 'in' | 'bound' | 'negated';
}

export interface Placed<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Reads with the rule and notes where. */
export function placed<T>(rule: Rule<T>): Rule<Placed<T>> {
  return (page: Page, at: number): Read<Placed<T>> | undefined => {
    const read = rule(page, at);
    if (!read) return undefined;
    let start = at;
    while (page.text[start] === ' ') start++;
    return { value: { start, end: read.end, value: read.value }, end: read.end };
  };
}

/** What a phrase of one member covers. */
export interface Told {
  readonly bounds: readonly Bounds[];
  readonly lead: Phrase['lead'];
}

export const told = (relation: Relation, readings: Readings, lead: Phrase['lead']): Told => ({
  bounds: readings.map((reading) => boundsOf(relation, reading)),
  lead,
});

/** The readings of a piece that stands alone: none for a month without a year. */
export const readingsOf = (piece: Piece): Readings => (piece.kind === 'span' ? piece.readings : []);
