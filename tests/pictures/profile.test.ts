import { describe, expect, it } from 'vitest';
import { profilePicture } from '../../src/pictures/pictures.js';
import { drawProfile } from '../../src/pictures/profile.js';
import { actsOf, profileOf, timelineWords } from './charts.js';
import { elementsWith, pngSize, wordsOf } from './drawn.js';

const entries = [
  { name: 'China', count: 6 },
  { name: 'South Korea', count: 3 },
  { name: 'Australia', count: 0 },
];

describe('the picture of a profile', () => {
  it('shows key figures, the years and the lists', () => {
    const drawing = drawProfile(
      profileOf({
        figures: [{ value: '5', label: 'documents signed' }],
        acts: actsOf('KH'),
        lists: [{ heading: 'Partners', entries }],
      }),
    );
    expect(wordsOf(drawing)).toEqual(
      expect.arrayContaining(['Cambodia', '5', 'documents signed', '2016', 'Partners', 'South Korea', '3']),
    );
  });

  it('draws bars in proportion to the counts, and none for nothing', () => {
    const { svg } = drawProfile(profileOf({ lists: [{ heading: 'Partners', entries }] }));
    const rows = [...svg.matchAll(/<g data-count="(\d+)">(.*?)<\/g>/g)].map(([, count, row = '']) => ({
      count: Number(count),
      widths: [...row.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width)),
    }));
    const [first, second, third] = rows;
    expect(rows.map(({ count }) => count)).toEqual([6, 3, 0]);
    expect((first?.widths[1] ?? 0) / (second?.widths[1] ?? 1)).toBeCloseTo(2, 2);
    expect(third?.widths).toHaveLength(1);
  });

  it('says that there is nothing where there is no act', () => {
    const drawing = drawProfile(profileOf({}));
    expect(wordsOf(drawing)).toContain(timelineWords.none);
    expect(elementsWith('data-year', drawing)).toEqual([]);
  });

  it('is a PNG of the size that it says', async () => {
    const { png, width, height } = await profilePicture(profileOf({ acts: actsOf('US') }));
    expect(pngSize(png)).toEqual({ width, height });
  });
});
