import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, nameKey, tokenize } from '../../src/names/tokens.js';

describe('cutting a text into words', () => {
  it.each([
    ["Korea's partners", ['korea', 'partners']],
    ['the U.S. and the U.K.', ['the', 'us', 'and', 'the', 'uk']],
    ['CEN-CENELEC/ISO', ['cen', 'cenelec', 'iso']],
    ['Food & Drugs', ['food', 'and', 'drugs']],
    ['co-operation programmes', ['cooperation', 'programs']],
    ["Côte d'Ivoire", ['cote', 'divoire']],
    ['中国和SAMR', ['中', '国', '和', 'samr']],
    ['2025年', ['2025', '年']],
    ['standardisation, harmonised, analysing', ['standardization', 'harmonized', 'analyzing']],
    ['标准与计量', ['标', '准', '和', '计', '量']],
  ])('reads %s', (text, words) => expect(tokenize(text).words).toEqual(words));

  it('gives offsets into the text', () => {
    const text = 'Ｔürkiye’s 中国';
    const { starts, ends } = tokenize(text);
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(['Ｔürkiye’s', '中', '国']);
  });

  it('finds names under one key, however they are spelt', () => {
    expect(keyOf('Organisation for Standardisation')).toBe(keyOf('organization for standardization'));
    expect(keyOf('国家计量、质量和技术研究院')).toBe(keyOf('國家計量質量與技術研究院'));
  });

  it('gives a name the key that it has in a text', () => {
    const pieces = fc.constantFrom(
      'Standards',
      'Centre',
      "d'Ivoire",
      'U.K.',
      'co-operation',
      '&',
      '标准',
      '与',
      'ISO',
      '9001',
      '(x)',
      'Ü',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '-', ', '), (words, gap) => {
        const name = words.join(gap);
        const { joined, words: tokens } = tokenize(name);
        expect(nameKey(name)).toEqual({ key: joined, first: tokens[0], count: tokens.length });
      }),
    );
  });
});
