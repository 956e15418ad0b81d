import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/records/register-changes.js';
import type { Register } from '../../src/records/register.js';
import type { CooperationRecord } from '../../src/records/schema.js';
import { atOnce } from '../../src/records/turns.js';
import { buildRecordIndex } from '../../src/search/build-record-index.js';
import { index as byMiniSearch, names, register } from './shipped.js';

/** The index of large registers on the shipped one: built by other means, it must find the same. */

const asLarge = (of: Register) => buildRecordIndex(of, names, { mostForMiniSearch: 0 });
const queries = [
  'China Cambodia metrology',
  'accreditation MoU Uzbekistan',
  'who signed with Denmark in 2025',
  '中韩 标准 会议',
  'Luo Wen',
  'acreditation Kazakstan',
  'zebra',
];

function withRecords(records: readonly CooperationRecord[]): Register {
  return { ...register, records, recordById: new Map(records.map((record) => [record.id, record])) };
}

describe('the index of a large register', () => {
  it('finds what that of a small one finds, with the same scores', async () => {
    const large = await asLarge(register);
    for (const query of queries) {
      const [a, b] = [large.search(query, 10), byMiniSearch.search(query, 10)];
      expect(a.hits.map(({ record }) => record)).toEqual(b.hits.map(({ record }) => record));
      a.hits.forEach(({ score }, at) => expect(score).toBeCloseTo(b.hits[at]?.score ?? 0, 5));
      expect({ ...a, hits: [] }).toEqual({ ...b, hits: [] });
    }
  });

  it('is after a few changes what it would be if it were built anew, and the one before stays as it is', async () => {
    const before = await asLarge(register);
    const foundBefore = queries.map((query) => before.search(query, 10));
    const [first, second, ...rest] = register.records;
    if (!first || !second) throw new Error('The shipped register has records.');
    const changed = { ...first, facts: { en: ['Zebra crossings were compared.'] } };
    const added = { ...second, id: 'added', facts: { en: ['A zebra was shown.'] } };
    const after = withRecords([changed, added, ...rest]);
    const next = await before.next(after, names, atOnce(changesBetween(register, after)));
    const anew = await asLarge(after);
    for (const query of queries) {
      const [a, b] = [next?.search(query, 10), anew.search(query, 10)];
      expect(a?.hits.map(({ record }) => record)).toEqual(b.hits.map(({ record }) => record));
    }
    expect(next?.search('zebra', 10).hits).toHaveLength(2);
    expect(next?.holds('zebra')).toBe(true);
    expect(before.holds('zebra')).toBe(false);
    expect(queries.map((query) => before.search(query, 10).hits)).toEqual(foundBefore.map(({ hits }) => hits));
  });

  it('is built anew where many records differ, or a vocabulary', async () => {
    const before = await asLarge(register);
    const half = withRecords(register.records.filter((_, at) => at % 2 === 0));
    for (const after of [half, { ...register, bodies: new Map(register.bodies) }])
      expect(before.next(after, names, atOnce(changesBetween(register, after)))).toBeUndefined();
  });
});
