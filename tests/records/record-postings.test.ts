import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import { postingsOf, preparePostings } from '../../src/records/record-postings.js';
import type { Register } from '../../src/records/register.js';
import type { CooperationRecord } from '../../src/records/schema.js';

const register = await loadRegister('data');
const [first, ...rest] = register.records;
if (!first) throw new Error('The shipped register has records.');

const withRecords = (records: readonly CooperationRecord[]): Register => ({
  ...register,
  records,
  recordById: new Map(records.map((record) => [record.id, record])),
});

describe('postings of records', () => {
  it('say where the records stand that name a thing, newest first', () => {
    const places = [...postingsOf(register).of('country', 'KH')];
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual(
      register.records.flatMap(({ countries }, place) => (countries.includes('KH') ? [place] : [])),
    );
    expect(postingsOf(register).of('country', 'nowhere')).toHaveLength(0);
  });

  it('stay those of the register before where only texts changed', async () => {
    await preparePostings(register);
    const after = withRecords([{ ...first, facts: { en: ['Other words.'] } }, ...rest]);
    await preparePostings(after, register);
    expect(postingsOf(after)).toBe(postingsOf(register));
  });

  it.each([
    ['names another country', withRecords([{ ...first, countries: ['DK', 'FJ'] }, ...rest])],
    ['is gone', withRecords(rest)],
    ['is new', withRecords([{ ...first, id: 'new' }, first, ...rest])],
  ])('are made anew where a record %s', async (_, after) => {
    await preparePostings(register);
    await preparePostings(after, register);
    expect(postingsOf(after)).not.toBe(postingsOf(register));
    const places = [...postingsOf(after).of('country', 'FJ')];
    expect(places).toEqual(after.records.flatMap(({ countries }, place) => (countries.includes('FJ') ? [place] : [])));
  });
});
