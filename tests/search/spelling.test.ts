import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../src/search/spelling.js';

const held: readonly (readonly [word: string, term: string, times: number])[] = [
  ['cambodia', 'cambodia', 12],
  ['accreditation', 'accredit', 90],
  ['accredited', 'accredit', 5],
  ['agreement', 'agreement', 149],
  ['agreements', 'agreement', 20],
  ['uganda', 'uganda', 9],
  ['rwanda', 'rwanda', 6],
  ['standards', 'standard', 394],
  ['stands', 'stand', 2],
  ['metrology', 'metrology', 131],
  ['meteorology', 'meteorology', 1],
  ['kats', 'kat', 35],
  ['kebs', 'keb', 7],
];

function spelling() {
  const all = createSpelling();
  for (const [word, term, times] of held) all.add(word, term, times);
  return all;
}

describe('the nearest word of the register', () => {
  it.each([
    ['camboda', 'cambodia', 'a letter missing'],
    ['cambodiia', 'cambodia', 'a letter too many'],
    ['cambodja', 'cambodia', 'a letter changed'],
    ['camboida', 'cambodia', 'two letters swapped'],
    ['acmbodia', 'cambodia', 'the first two swapped'],
    ['acreditaton', 'accreditation', 'two slips in a word of eleven letters'],
    ['agreemnet', 'agreement', 'its plural is no rival to it'],
    ['standrds', 'standards', 'stands is as near as two slips allow, but farther'],
  ])('%s → %s (%s)', (word, to) => {
    expect(spelling().nearest(word)).toBe(to);
  });

  it.each([
    ['camdja', 'two slips in a word of six letters'],
    ['zambodia', 'another first letter: nobody misspells that, and Zambia is not far'],
    ['kabs', 'a short word: most likely an abbreviation that the register does not hold'],
    ['insurance', 'nothing is near'],
    ['2024', 'numbers are never corrected'],
    ['标准', 'nor are characters'],
  ])('none for %s (%s)', (word) => {
    expect(spelling().nearest(word)).toBeUndefined();
  });

  it('is not guessed between two that are equally near', () => {
    const two = createSpelling();
    two.add('austria', 'austria', 9);
    two.add('austral', 'austral', 4);
    expect(two.nearest('austrial')).toBeUndefined();
  });

  it('is the far more frequent one of two that are equally near', () => {
    const two = createSpelling();
    two.add('austria', 'austria', 40);
    two.add('austral', 'austral', 1);
    expect(two.nearest('austrial')).toBe('austria');
  });

  it('leaves ordinary words of English alone, for they are not misspelt', () => {
    const one = createSpelling();
    one.add('weather', 'weather', 3);
    expect(one.nearest('leather')).toBeUndefined();
    one.add('breath', 'breath', 3);
    expect(one.nearest('bread')).toBeUndefined();
  });
});
