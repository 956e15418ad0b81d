import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { describe, expect, it } from 'vitest';
import { mapClasses } from '../../src/pictures/map-classes.js';
import { drawMap } from '../../src/pictures/map.js';
import { mapFigures, mapPicture, type Partner } from '../../src/pictures/pictures.js';
import { world } from '../../src/pictures/world.js';
import { actsOf, mapOf, mapWords } from './charts.js';
import { elementsWith, pngSize, wordsOf } from './drawn.js';

const countries = createRequire(import.meta.url)('world-countries') as Countries;
const earth = await world();
const dotsOf = (partners: readonly Partner[]) => elementsWith('data-partner', drawMap(mapOf({ partners }), earth));

const partner = (code: string, count = 1): Partner => ({ code, name: `Name of ${code}`, count });

function partnersOf(side: string): Partner[] {
  const counts = new Map<string, number>();
  for (const { countries: sides } of actsOf(side))
    for (const other of sides) if (other !== side) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].map(([code, count]) => partner(code, count));
}

describe('a map', () => {
  it('has a dot for each partner with a place, with its number', () => {
    const dots = dotsOf([partner('KH', 3), partner('DE', 31)]);
    expect(dots.map((dot) => [dot['data-partner'], dot['data-count']])).toEqual([
      ['DE', '31'],
      ['KH', '3'],
    ]);
  });

  it.each(['SG', 'MT', 'BH', 'HK', 'MO', 'TW', 'XK', 'VA', 'MV'])('has a dot for %s, however small', (code) => {
    expect(dotsOf([partner(code)])).toHaveLength(1);
  });

  it('has a dot within the picture for every country there is', () => {
    const dots = dotsOf(countries.filter(({ cca2 }) => cca2 !== 'AQ').map(({ cca2 }) => partner(cca2)));
    expect(dots).toHaveLength(countries.length - 1);
    for (const dot of dots) {
      expect(Number(dot['cx'])).toBeGreaterThan(0);
      expect(Number(dot['cx'])).toBeLessThan(1080);
      expect(Number(dot['cy'])).toBeGreaterThan(0);
      expect(Number(dot['cy'])).toBeLessThan(earth.height);
    }
  });

  it('places the dots where the countries are: north above south, west left of east', () => {
    const at = (code: string) => earth.points.get(code) ?? { x: NaN, y: NaN };
    expect(at('US').x).toBeLessThan(at('DE').x);
    expect(at('DE').x).toBeLessThan(at('CN').x);
    expect(at('CN').x).toBeLessThan(at('NZ').x);
    expect(at('MN').y).toBeLessThan(at('KH').y);
    expect(at('KH').y).toBeLessThan(at('AU').y);
  });

  it('leaves Antarctica out', () => {
    expect(earth.points.has('AQ')).toBe(false);
    expect(earth.territories.some(({ code }) => code === 'AQ')).toBe(false);
  });

  it('names the partners without a place below the map, with their numbers', () => {
    const drawing = drawMap(mapOf({ partners: [partner('EU', 18), partner('ASEAN', 5), partner('SU', 2)] }), earth);
    expect(elementsWith('data-partner', drawing)).toEqual([]);
    expect(wordsOf(drawing)).toEqual(
      expect.arrayContaining([mapWords.unplaced, 'Name of EU', '18', 'Name of ASEAN', '5', 'Name of SU', '2']),
    );
  });

  it.each(['CN', 'KR', 'KH', 'US'])('shows every partner of %s on the map or below it', async (side) => {
    const partners = partnersOf(side);
    const { placed, unplaced } = await mapFigures({ partners });
    expect(placed.length + unplaced.length).toBe(partners.length);
    expect(dotsOf(partners)).toHaveLength(placed.length);
  });

  it('gives the ranges of its classes in figures, and dots that grow with them', () => {
    const counts = [1, 3, 7, 12, 31];
    const codes = ['KH', 'VN', 'MN', 'US', 'DE'];
    const drawing = drawMap(mapOf({ partners: codes.map((code, index) => partner(code, counts[index])) }), earth);
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['1', '2–4', '5–9', '10–19', '20–31']));
    const radii = elementsWith('data-partner', drawing).map((dot) => Number(dot['r']));
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    expect(new Set(radii).size).toBe(5);
  });

  it('numbers the first eight, and lists these with the same numbers', () => {
    const codes = ['DE', 'US', 'KR', 'GB', 'FR', 'RU', 'BR', 'NZ', 'BY', 'KH'];
    const drawing = drawMap(mapOf({ partners: codes.map((code, index) => partner(code, 60 - index)) }), earth);
    const lines = wordsOf(drawing);
    expect(lines.filter((line) => line.startsWith('Name of'))).toEqual(
      codes.slice(0, 8).map((code) => `Name of ${code}`),
    );
    for (const rank of ['1', '2', '3', '4', '5', '6', '7', '8'])
      expect(
        lines.filter((line) => line === rank),
        `rank ${rank} on the map and in the list`,
      ).toHaveLength(2);
  });

  it('marks the country whose partners they are with a sign of its own', () => {
    const without = drawMap(mapOf({ chosen: null, partners: [partner('KH')] }), earth);
    const marked = drawMap(mapOf({ partners: [partner('KH')] }), earth);
    expect(wordsOf(without)).not.toContain('China');
    expect(wordsOf(marked)).toContain('China');
    expect(elementsWith('data-partner', marked)).toHaveLength(1);
  });

  it('draws no star for a side without a place', () => {
    const chosen = { code: 'EU', name: 'European Union' };
    expect(wordsOf(drawMap(mapOf({ chosen, partners: [partner('CN')] }), earth))).not.toContain('European Union');
  });

  it('says that its borders imply no position, also where there is nothing else to say', () => {
    for (const partners of [[], [partner('KH')]])
      expect(wordsOf(drawMap(mapOf({ partners }), earth))).toContain(mapWords.borders);
    expect(wordsOf(drawMap(mapOf({ partners: [] }), earth))).toContain(mapWords.none);
  });

  it('is a PNG of the size that it says, with 250 partners too', async () => {
    const partners = countries.map(({ cca2 }, index) => partner(cca2, 1 + ((index * 37) % 400)));
    const { png, width, height } = await mapPicture(mapOf({ partners }));
    expect(pngSize(png)).toEqual({ width, height });
  });
});

describe('the classes of a map', () => {
  it.each([1, 2, 5, 6, 19, 49, 50, 299, 300, 999, 5000, 123_456])('cover 1 to %i without gap, at most five', (most) => {
    const classes = mapClasses([1, most]);
    expect(classes.length).toBeLessThanOrEqual(5);
    expect(classes[0]?.from).toBe(1);
    expect(classes.at(-1)?.to).toBe(most);
    for (const [index, { from, to }] of classes.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      if (index > 0) expect(from).toBe((classes[index - 1]?.to ?? NaN) + 1);
    }
  });

  it('are none where there is no partner', () => {
    expect(mapClasses([])).toEqual([]);
  });
});
