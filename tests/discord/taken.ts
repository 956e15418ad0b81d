import { expect } from 'vitest';
import { decodeUse, encodeUse } from '../../src/discord/custom-id.js';
import type { Posting } from '../../src/discord/sending.js';
import { webAddress } from '../../src/discord/rendering/blocks.js';
import type { Register } from '../../src/records/register.js';
import { checkPosting, everyPart } from './card-parts.js';
import { marksIn } from './marks.js';

/** What a card's own words may be marked with. */
const ownMarks: readonly string[] = ['bold', 'link', 'code', 'h2', 'h3', 'subtext', 'ul', 'quote'];

/** The addresses that a card may link to: those of the sources. */
export const addressesOf = ({ records }: Pick<Register, 'records'>): ReadonlySet<string> =>
  new Set(records.flatMap(({ sources }) => sources.flatMap(({ url }) => webAddress(url) ?? [])));

/** Of a button, a select or a choice in one: what its custom id says. */
export const usesIn = (card: unknown): string[] =>
  everyPart(card).flatMap(({ custom_id: id, options }) => [
    ...(typeof id === 'string' ? [id] : []),
    ...(Array.isArray(options) ? options.map(({ value }: { value: string }) => value) : []),
  ]);

/**
 * Holds a message to what all have to keep: Discord takes it, its buttons say what they do, its pictures have words, and its
 * texts have no marks, links or mentions but the card's own.
 */
export function expectTaken(posting: Posting, addresses: ReadonlySet<string>): void {
  const { card, files } = posting;
  checkPosting(posting);
  for (const id of usesIn(card)) {
    const use = decodeUse(id);
    expect(use && encodeUse(use), id).toBe(id);
  }
  for (const { type, items } of everyPart(card))
    if (type === 12) for (const { description } of items as { description?: string }[]) expectAltText(description);
  for (const { name, description } of files) if (name.endsWith('.png')) expectAltText(description);
  const marks = marksIn(card);
  expect(
    marks.filter(({ kind, url }) => !ownMarks.includes(kind) || (url !== undefined && !addresses.has(url))),
  ).toEqual([]);
  expect(marks.filter(({ kind }) => kind === 'h2' || kind === 'h3').length).toBeLessThanOrEqual(1);
}

function expectAltText(description: string | undefined): void {
  expect(description?.trim().length).toBeGreaterThan(10);
  expect(description?.length).toBeLessThanOrEqual(1024);
}
