import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/pictures/map.js';
import { profilePicture } from '../../src/pictures/pictures.js';
import type { Drawing } from '../../src/pictures/picture.js';
import { drawProfile } from '../../src/pictures/profile.js';
import { render } from '../../src/pictures/render.js';
import { drawTimeline } from '../../src/pictures/timeline.js';
import { world } from '../../src/pictures/world.js';
import { recordKinds } from '../../src/records/schema.js';
import { mapOf, mapWords, profileOf, timelineOf, timelineWords } from './charts.js';
import { elementsWith, pngSize } from './drawn.js';

const earth = await world();

/** Words as nobody should write them: any characters, halves of characters, XML, other writing directions, hundreds of letters. */
const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '</svg><script>',
    '&amp;&bogus;',
    ']]>',
    '"\'<>&',
    '\uD800',
    '\uFFFE',
    '\u0000',
    '‮مصر‬',
    '👨‍👩‍👧‍👦🇨🇳',
    '汉'.repeat(300),
  ),
);
const anyCount = fc.integer({ min: 0, max: 100_000 });
const anyAct = fc.record({
  date: fc.integer({ min: 1960, max: 2030 }).map(String),
  kind: fc.constantFrom(...recordKinds),
});
const heading = { title: anyWords, subtitle: anyWords, source: anyWords };

/** What is asked of each: it can be rendered (the renderer refuses SVG that is not well formed), and no line leaves the panel. */
async function isSound(drawing: Drawing): Promise<void> {
  const { png } = await render(drawing);
  expect(pngSize(png)).toEqual({ width: drawing.width, height: drawing.height });
}

describe('whatever words are given', () => {
  it('a timeline is well formed and becomes a PNG', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...heading, acts: fc.array(anyAct, { maxLength: 40 }), none: anyWords, series: anyWords }),
        async ({ none, series, ...chart }) => {
          const said = Object.fromEntries(Object.keys(timelineWords.series).map((key) => [key, series]));
          const words = { none, series: { ...timelineWords.series, ...said } };
          await isSound(drawTimeline(timelineOf({ ...chart, words })));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('a map is well formed and becomes a PNG', async () => {
    const anyPartner = fc.record({
      code: fc.oneof(fc.constantFrom(...earth.points.keys()), fc.constantFrom('EU', 'ASEAN', 'GSO', '<&">')),
      name: anyWords,
      count: anyCount,
    });
    const partners = fc.uniqueArray(anyPartner, { selector: ({ code }) => code, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...heading, partners, name: anyWords, said: anyWords }),
        async ({ name, said, ...map }) => {
          const words = Object.fromEntries(Object.keys(mapWords).map((key) => [key, said]));
          const drawing = drawMap(
            mapOf({ ...map, chosen: { code: 'SG', name }, words: { ...mapWords, ...words } }),
            earth,
          );
          await isSound(drawing);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('a profile is well formed and becomes a PNG', async () => {
    const lists = fc.array(
      fc.record({
        heading: anyWords,
        entries: fc.array(fc.record({ name: anyWords, count: anyCount }), { maxLength: 9 }),
      }),
      { maxLength: 3 },
    );
    const figures = fc.array(fc.record({ value: anyWords, label: anyWords }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...heading, acts: fc.array(anyAct, { maxLength: 20 }), lists, figures }),
        async (chart) => {
          await isSound(drawProfile(profileOf(chart)));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('no line of words leaves the panel', () => {
    fc.assert(
      fc.property(
        fc.record({ ...heading, lists: fc.constant([]), name: anyWords, count: anyCount }),
        ({ name, count, ...chart }) => {
          const long = name.repeat(9);
          const entries = [{ name: long, count }];
          const drawing = drawProfile(
            profileOf({
              ...chart,
              figures: [{ value: long, label: long }],
              lists: [
                { heading: long, entries },
                { heading: long, entries },
              ],
            }),
          );
          for (const line of elementsWith('aria-label', drawing)) {
            const [, left = 'NaN'] = /translate\(([-\d.]+) /.exec(line['transform'] ?? '') ?? [];
            const reach = [...(line['d'] ?? '').matchAll(/[ML]([-\d.]+) /g)].map(([, x]) => Number(left) + Number(x));
            expect(Math.min(...reach, 540)).toBeGreaterThanOrEqual(40);
            expect(Math.max(...reach, 540)).toBeLessThanOrEqual(1040);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the same data give the same picture', async () => {
    const chart = profileOf({ acts: [{ date: '2020', kind: 'signing' }] });
    const [one, two] = await Promise.all([profilePicture(chart), profilePicture(chart)]);
    expect(Buffer.from(one.png).equals(two.png)).toBe(true);
  });
});
