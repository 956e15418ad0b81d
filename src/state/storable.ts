import { randomBytes } from 'node:crypto';

/** How many values one statement carries at most: SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const valuesInOneStatement = 30_000;

/**
 * Text as both databases store it alike, and no longer than `most` characters: PostgreSQL refuses a zero character, SQLite
 * ends at it, and neither keeps half of a surrogate pair.
 */
export function storable(text: string, most: number): string {
  const whole = Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');
  const characters = [...whole];
  return characters.length > most ? characters.slice(0, most).join('') : whole;
}

/** An id that nobody guesses and nobody has had before: 16 characters of base64url, 96 bits. */
export const newId = (): string => randomBytes(12).toString('base64url');

/** Rows in parts that fit into one statement, where each row has `width` values. */
export function* inStatements<Row>(rows: readonly Row[], width: number): Generator<readonly Row[]> {
  const size = Math.max(1, Math.floor(valuesInOneStatement / width));
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
