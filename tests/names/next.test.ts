import { describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../src/names/gazetteer.js';
import { changesBetween } from '../../src/records/register-changes.js';
import type { Register } from '../../src/records/register.js';
import type { CooperationRecord } from '../../src/records/schema.js';
import { atOnce } from '../../src/records/turns.js';
import { buildGazetteer } from '../../src/names/build-gazetteer.js';
import { register } from './shipped.js';

/** The gazetteer of a register that comes after another. */

const [first, ...rest] = register.records;
if (!first) throw new Error('The shipped register has records.');

function withRecords(records: readonly CooperationRecord[]): Register {
  return { ...register, records, recordById: new Map(records.map((record) => [record.id, record])) };
}

const nextOf = (before: Gazetteer, after: Register) => before.next?.(after, atOnce(changesBetween(register, after)));

describe('after a change of texts alone', () => {
  const after = withRecords([{ ...first, facts: { en: ['Kazakstun is the name of a mill.'] } }, ...rest]);

  it('names are what they were', () => {
    const before = buildGazetteer(register);
    const next = nextOf(before, after);
    expect(next?.resolve('Denmark', ['country'])).toEqual(before.resolve('Denmark', ['country']));
  });

  it('a word that a record holds now is no misspelt name any more', () => {
    const before = buildGazetteer(register);
    const read = () => before.link('a mill in Kazakstun').map(({ manner }) => manner);
    expect(read()).toEqual(['spelling']);
    expect(nextOf(before, after)?.link('a mill in Kazakstun')).toEqual([]);
  });
});

describe('after any other change', () => {
  it.each([
    ['a record that is new', withRecords([{ ...first, id: 'new' }, first, ...rest])],
    ['a record that is gone', withRecords(rest)],
    ['another country', withRecords([{ ...first, countries: ['DK', 'FJ'] }, ...rest])],
    ['another person', withRecords([{ ...first, people: [{ name: 'A Stranger', role: null, body: null }] }, ...rest])],
    ['another vocabulary', { ...register, bodies: new Map(register.bodies) }],
  ])('names are read anew: %s', (_, after) => {
    expect(nextOf(buildGazetteer(register), after)).toBeUndefined();
  });
});
