import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, EngineBuilder, Entry } from '../../src/search/engine.js';
import { miniSearchEngine } from '../../src/search/mini-search-engine.js';
import { postingsEngine } from '../../src/search/postings/postings-engine.js';

/** Terms under 100 are of texts, from 100 on they are keys. */
const anyText = fc.array(fc.nat(60), { maxLength: 40 });
const anyKeys = fc.array(fc.integer({ min: 100, max: 110 }), { maxLength: 5 });
const anyRecords = fc.array(fc.record({ text: anyText, keys: anyKeys }), { minLength: 1, maxLength: 60 });
const anyQuery = fc.uniqueArray(fc.oneof(fc.nat(70), fc.integer({ min: 100, max: 112 })), { maxLength: 8 });

const named = (records: readonly Omit<Entry, 'id'>[], prefix = 'r'): Entry[] =>
  records.map((record, at) => ({ id: `${prefix}${at}`, ...record }));

function engineOf(builder: EngineBuilder, entries: readonly Entry[]): Engine {
  for (const entry of entries) builder.add(entry);
  return builder.build();
}

/** What an engine finds, in an order that does not depend on how it orders equals. */
const found = (engine: Engine, query: readonly number[]) =>
  engine
    .search(query, 1000)
    .map(({ record, score, terms }) => ({
      record,
      score: Number(score.toPrecision(9)),
      terms: [...terms].sort((a, b) => a - b),
    }))
    .sort((a, b) => b.score - a.score || (a.record < b.record ? -1 : 1));

describe('the engine of postings', () => {
  it('finds what MiniSearch finds, with the same scores', () => {
    fc.assert(
      fc.property(anyRecords, anyQuery, (records, query) => {
        const entries = named(records);
        const postings = engineOf(postingsEngine(), entries);
        const mini = engineOf(miniSearchEngine(), entries);
        expect(found(postings, query)).toEqual(found(mini, query));
        for (const term of query) expect(postings.holds(term)).toBe(mini.holds(term));
      }),
    );
  });

  it('gives the best where fewer are wanted than are found', () => {
    fc.assert(
      fc.property(anyRecords, anyQuery, fc.integer({ min: 1, max: 10 }), (records, query, limit) => {
        const engine = engineOf(postingsEngine(), named(records));
        const scores = (most: number) => engine.search(query, most).map(({ score }) => score);
        expect(scores(limit)).toEqual(scores(1000).slice(0, limit));
      }),
    );
  });

  it('is after changes as if it had been built from what there is then, and before as it was', () => {
    fc.assert(
      fc.property(anyRecords, fc.array(fc.nat(60)), anyRecords, anyQuery, (records, gone, more, query) => {
        const entries = named(records);
        const builder = postingsEngine();
        for (const entry of entries) builder.add(entry);
        const before = builder.build();
        const foundBefore = found(before, query);

        const removed = new Set(gone.map((at) => `r${at}`));
        const added = named(more, 's');
        const next = before.without(removed);
        for (const entry of added) next.add(entry);
        const after = next.build();

        const left = [...entries.filter(({ id }) => !removed.has(id)), ...added];
        const anew = engineOf(miniSearchEngine(), left);
        expect(found(after, query)).toEqual(found(anew, query));
        for (const term of query) expect(after.holds(term)).toBe(anew.holds(term));
        expect(found(before, query)).toEqual(foundBefore);
      }),
    );
  });

  it('reads lists that run over many slices and pages', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => ({
      id: `r${at}`,
      text: [
        1,
        ...(at % 7 === 0 ? [2, 2, 2] : []),
        10 + at,
        ...Array.from({ length: 20 }, (__, i) => 30_000 + ((at * 31 + i * 977) % 9_000)),
      ],
      keys: [],
    }));
    const engine = engineOf(postingsEngine(), entries);
    expect(engine.search([1], 30_000)).toHaveLength(20_000);
    expect(engine.search([2], 30_000)).toHaveLength(Math.ceil(20_000 / 7));
    expect(engine.search([10 + 19_999], 5).map(({ record }) => record)).toEqual(['r19999']);
  });
});
