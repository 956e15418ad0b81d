import { describe, expect, it } from 'vitest';
import { comparison, sidesToCompare } from '../../src/profiles/comparison.js';
import { countryProfile } from '../../src/profiles/country-profile.js';
import { edition } from '../questions/shipped.js';

describe('two countries side by side', () => {
  const [kh, vn] = sidesToCompare('KH', 'VN');
  const compared = comparison(edition, kh, vn);

  it('have the numbers of their profiles', () => {
    const { numbers, types, kinds, fields, partners, span, latest } = countryProfile(edition, 'KH') ?? {};
    expect(compared.first).toMatchObject({ countries: ['KH'], numbers, types, kinds, fields, partners, span, latest });
    expect(compared.second.numbers).toEqual(countryProfile(edition, 'VN')?.numbers);
  });

  it('have partners in common, with the numbers of each', () => {
    expect(compared.common.partners).toEqual([
      { id: 'CN', first: { documents: 5, acts: 6, meetings: 2 }, second: { documents: 2, acts: 2, meetings: 0 } },
      { id: 'KR', first: { documents: 0, acts: 2, meetings: 2 }, second: { documents: 3, acts: 6, meetings: 2 } },
      { id: 'RU', first: { documents: 1, acts: 1, meetings: 0 }, second: { documents: 1, acts: 2, meetings: 0 } },
    ]);
  });

  it('have fields in common, those first of which both have most', () => {
    expect(compared.common.fields.slice(0, 2).map(({ id }) => id)).toEqual(['metrology', 'standardization']);
  });

  it('need not have dealt with each other', () => {
    expect(compared.between).toEqual({ numbers: { documents: 0, acts: 0, meetings: 0 }, records: [] });
  });

  it('show what they did together, where they did', () => {
    const { between } = comparison(edition, ['CN'], ['KH']);
    expect(between.numbers).toEqual({ documents: 5, acts: 6, meetings: 2 });
    expect(between.records[0]?.id).toBe('2025-04-17-cn-kh-legal-metrology-talks');
  });
});

describe('two pairs side by side', () => {
  const [first, second] = sidesToCompare('KH', 'VN', 'CN');
  const compared = comparison(edition, first, second);

  it('are each country with the partner', () => {
    expect(first).toEqual(['KH', 'CN']);
    expect(second).toEqual(['VN', 'CN']);
    expect(compared.first.numbers).toEqual({ documents: 5, acts: 6, meetings: 2 });
    expect(compared.second.numbers).toEqual({ documents: 2, acts: 2, meetings: 0 });
  });

  it('have as partners only third sides of the same acts', () => {
    expect(compared.first.partners.map(({ acts }) => acts)).toEqual(compared.first.partners.map(() => 1));
    expect(compared.second.partners).toEqual([]);
  });
});

it('a side without records is empty, and does not hinder the other', () => {
  const { first, second, common } = comparison(edition, ['TV'], ['KH']);
  expect(first).toMatchObject({ numbers: { documents: 0, acts: 0, meetings: 0 }, span: null, latest: [], years: [] });
  expect(second.numbers.acts).toBe(9);
  expect(common).toEqual({ partners: [], fields: [] });
});

it('the order of the two changes nothing but which is first', () => {
  const [ab, ba] = [comparison(edition, ['DE'], ['FR']), comparison(edition, ['FR'], ['DE'])];
  expect(ba.first).toEqual(ab.second);
  expect(ba.between).toEqual(ab.between);
  expect(ba.common.partners.map(({ id }) => id)).toEqual(ab.common.partners.map(({ id }) => id));
});
