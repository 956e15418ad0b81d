import { describe, expect, it } from 'vitest';
import type { ReferenceType } from '../../src/names/gazetteer.js';
import { gazetteer, short } from './shipped.js';

/** `KH` for one, `CD/CG?` for a choice, `none` otherwise. */
function resolved(text: string, ...types: ReferenceType[]): string {
  const resolution = gazetteer.resolve(text, types);
  if (resolution.outcome === 'none') return 'none';
  return resolution.outcome === 'one' ? short(resolution.reference) : `${resolution.references.map(short).join('/')}?`;
}

describe('resolving a typed option', () => {
  it.each([
    ['Cambodia', 'KH'],
    ['  cambodia ', 'KH'],
    ['kh', 'KH'],
    ['us', 'US'],
    ['it', 'IT'],
    ['🇰🇭 Cambodia (KH)', 'KH'],
    ['🇰🇭', 'KH'],
    ['柬埔寨 (KH)', 'KH'],
    ['寮國', 'LA'],
    ['the Danes', 'DK'],
    ['Republic of Korea', 'KR'],
    ['GSO', 'GSO'],
    ['asean', 'ASEAN'],
    ['Congo', 'CD/CG?'],
    ['camboida', 'KH'],
    ['Nigerie', 'NE/NG?'],
    ['Chad Miller', 'none'],
    ['Atlantis', 'none'],
    ['', 'none'],
  ])('reads %j as a country: %s', (text, expected) => expect(resolved(text, 'country')).toBe(expected));

  it.each([
    ['samr', 'body:samr'],
    ['gov-cn', 'body:gov-cn'],
    ['son', 'body:son'],
    ['Danish standrads', 'body:ds-dk'],
    ['MIC (Japan)', 'body:mic-jp'],
    ['Ministry of Commerce, China', 'body:mofcom'],
    ['国家标准委', 'body:sac'],
  ])('reads %j as a body: %s', (text, expected) => expect(resolved(text, 'body')).toBe(expected));

  it('takes the first of the types that has the name', () => {
    expect(resolved('GSO', 'country', 'body')).toBe('GSO');
    expect(resolved('GSO', 'body', 'country')).toBe('body:gso');
    expect(resolved('halal', 'field', 'topic')).toBe('topic:halal');
  });

  it('says how it read a misspelt name', () => {
    expect(gazetteer.resolve('Camboida', ['country'])).toEqual({
      outcome: 'one',
      reference: { type: 'country', id: 'KH' },
      manner: 'spelling',
      readAs: 'Cambodia',
    });
  });

  it('offers what is near where nothing has the name, and takes none of it', () => {
    const resolution = gazetteer.resolve('Irap', ['country']);
    expect(resolution.outcome === 'none' && resolution.near.map(({ id }) => id).sort()).toEqual(['IQ', 'IR']);
  });

  it('reads one person under all spellings', () => {
    expect(resolved('kathie morgan', 'person')).toBe('person:Kathie Morgan');
    expect(resolved('罗文', 'person')).toBe('person:Luo Wen');
  });
});

describe('suggesting while a name is typed', () => {
  const suggested = (text: string, type: ReferenceType, limit = 5) =>
    gazetteer.suggest(text, type, limit).map(({ id }) => id);

  it('gives those of most records for nothing typed', () => {
    const countries = gazetteer.suggest('', 'country', 5);
    expect(countries[0]?.id).toBe('CN');
    const weights = countries.map((country) => gazetteer.weight(country));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it.each([
    ['uz', 'UZ'],
    ['KOR', 'KR'],
    ['south k', 'KR'],
    ['柬', 'KH'],
    ['柬埔', 'KH'],
    ['德', 'DE'],
    ['türk', 'TR'],
  ])('finds the country for %s', (text, code) => expect(suggested(text, 'country', 2)).toContain(code));

  it('finds bodies by abbreviation, name and Chinese name', () => {
    expect(suggested('sam', 'body')[0]).toBe('samr');
    expect(suggested('danish', 'body')).toEqual(['ds-dk']);
    expect(suggested('市场监', 'body')[0]).toBe('samr');
  });

  it('gives an exact name before those that begin with it, and no more than the limit', () => {
    expect(suggested('Niger', 'country')[0]).toBe('NE');
    expect(suggested('a', 'country', 3)).toHaveLength(3);
  });

  it('gives a person of several spellings once', () => {
    expect(suggested('kath', 'person')).toEqual(['Katharine Morgan']);
  });

  it('weighs a name by its records', () => {
    expect(gazetteer.weight({ type: 'country', id: 'ZZ' })).toBe(0);
    expect(gazetteer.weight({ type: 'region', id: 'central-asia' })).toBeGreaterThan(
      gazetteer.weight({ type: 'country', id: 'UZ' }),
    );
  });
});
