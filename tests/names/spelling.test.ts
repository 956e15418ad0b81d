import { describe, expect, it } from 'vitest';
import { gazetteer, namesIn } from './shipped.js';

const read = (text: string) => gazetteer.link(text).map(({ text: raw, manner, readAs }) => [raw, manner, readAs]);

describe('misspelt names', () => {
  it.each([
    ['Camboida', 'Cambodia'],
    ['Uzbekstan', 'Uzbekistan'],
    ['metrolgy', 'metrology'],
    ['Phillipines', 'Philippines'],
    ['Danisch', 'Danish'],
    ['Rosstandrat', 'Rosstandart'],
    ['acreditation', 'accreditation'],
    ['aggreement', 'agreement'],
    ['Koera', 'Korea'],
  ])('%s is read as %s, and says so', (word, name) => {
    expect(read(`about ${word}`)).toEqual([[word, 'spelling', name]]);
  });

  it('are repaired within names of several words', () => {
    expect(read('memorandem of understanding')).toEqual([
      ['memorandem of understanding', 'spelling', 'memorandum of understanding'],
    ]);
    expect(read('accredditation body')).toEqual([['accredditation body', 'spelling', 'accreditation body']]);
    expect(namesIn('South Koera')).toEqual(['South Koera=KR']);
  });

  it.each([
    'an African general',
    'Nanning',
    'Salvador',
    'mythology of the tiger',
    'the population',
    'a composition in conventional form',
    'relations and stations',
    'Iran and Iraq',
    'Romain Dupond',
    'Mr Kasakhstan',
    'xyzzy plugh',
    '柬埔塞',
  ])('are not seen in %s', (text) => {
    expect(gazetteer.link(text).filter(({ manner }) => manner === 'spelling')).toEqual([]);
  });

  it('equally near to two names are a choice', () => {
    // A letter short of Australia, a letter more than Austria.
    expect(namesIn('with Austrlia')).toEqual(['Austrlia=AT/AU']);
    expect(gazetteer.link('with Austrlia')[0]?.manner).toBe('spelling');
    expect(gazetteer.resolve('Nigerie', ['country'])).toEqual({
      outcome: 'choice',
      references: [
        { type: 'country', id: 'NE' },
        { type: 'country', id: 'NG' },
      ],
    });
  });
});
