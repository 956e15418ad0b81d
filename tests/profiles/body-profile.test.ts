import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDocuments, select } from '../../src/answers/select.js';
import { bodyProfile, type BodyProfile } from '../../src/profiles/body-profile.js';
import { edition } from '../questions/shipped.js';

function profileOf(id: string): BodyProfile {
  const profile = bodyProfile(edition, id);
  if (!profile) throw new Error(`no profile of ${id}`);
  return profile;
}

describe('the profile of SAMR', () => {
  const profile = profileOf('samr');

  it('says who it is', () => {
    expect(profile.body).toMatchObject({
      name: 'State Administration for Market Regulation',
      name_zh: '国家市场监督管理总局',
      abbr: 'SAMR',
      country: 'CN',
      kind: 'regulator',
    });
  });

  it('names whose work it took over, nearest first, with their acts apart from its own', () => {
    expect(profile.predecessors.map(({ body }) => body.id)).toEqual(['aqsiq', 'csbts']);
    expect(profile.successors).toEqual([]);
    expect(profile.predecessors[0]?.numbers.acts).toBe(profile.predecessors[0]?.records.length);
    const own = new Set(profile.records);
    expect(profile.predecessors[1]?.records.some((record) => own.has(record))).toBe(false);
  });

  it('names its counterparts, none of its own country', () => {
    expect(profile.counterparts.slice(0, 2).map(({ id }) => id)).toEqual(['bmwi', 'kats']);
    expect(profile.counterparts.map(({ id }) => edition.register.bodies.get(id)?.country)).not.toContain('CN');
  });

  it('names its people with the office and the date of each record', () => {
    const luo = profile.people.find(({ name }) => name === 'Luo Wen');
    expect(luo?.nameZh).toBe('罗文');
    expect(luo?.offices[0]).toEqual({ role: 'Minister', record: '2025-08-14-cn-co-sic-samr-mou', date: '2025-08-14' });
    const dates = luo?.offices.map(({ date }) => date) ?? [];
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

it('a predecessor names its successors', () => {
  expect(profileOf('csbts').successors.map(({ body }) => body.id)).toEqual(['aqsiq', 'samr']);
  expect(profileOf('aqsiq').successors.map(({ body }) => body.id)).toEqual(['samr']);
  expect(profileOf('aqsiq').predecessors.map(({ body }) => body.id)).toEqual(['csbts']);
});

it('one person in several spellings is one', () => {
  const names = profileOf('jsmo').people.filter(({ name }) => name.startsWith('Abeer'));
  expect(names).toHaveLength(1);
  expect(names[0]?.offices.length).toBeGreaterThan(1);
});

it('people are named for a body that takes no part itself', () => {
  const government = profileOf('gov-ke');
  expect(government.people.map(({ name }) => name)).toContain('William Ruto');
});

it('a body without acts has a profile, one that is not known has none', () => {
  const idle = [...edition.register.bodies.keys()].find(
    (id) => select(edition, { of: 'acts', scope: { bodies: [[id]] } }).length === 0,
  );
  if (idle !== undefined) expect(profileOf(idle)).toMatchObject({ numbers: { acts: 0 }, span: null, latest: [] });
  expect(bodyProfile(edition, 'nobody')).toBeNull();
});

it('the numbers of any body and of its counterparts are those of an answer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...edition.register.bodies.keys()), fc.nat(), (id, at) => {
      const profile = profileOf(id);
      const documents = (...bodies: string[]) =>
        countDocuments(select(edition, { of: 'documents', scope: { bodies: bodies.map((one) => [one]) } }));
      expect(profile.numbers.documents).toBe(documents(id));
      const other = profile.counterparts[at % profile.counterparts.length];
      if (!other) return;
      expect(other.acts).toBe(select(edition, { of: 'acts', scope: { bodies: [[id], [other.id]] } }).length);
      expect(other.documents).toBe(documents(id, other.id));
    }),
    { numRuns: 200 },
  );
});
