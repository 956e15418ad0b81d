import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer } from './shipped.js';

const words = fc.constantFrom(
  'China',
  'korea',
  'the',
  'US',
  'us',
  'Danish',
  'Standards',
  'SAMR',
  'Camboida',
  'Sino-',
  '中',
  '韩',
  '美国',
  '标准化',
  '協議',
  'Mr',
  'Heiede',
  'MoUs',
  'of',
  'Ministry of Industry',
  'Jordan',
  'Hale',
  '，',
  '.',
  '(',
  '）',
  '🇰🇭',
  '\u200b',
  '\n',
  "'s",
  '-',
  '/',
  'ß',
  'ﬁ',
  '局长',
  '罗',
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.array(words, { maxLength: 14 }), fc.constantFrom(' ', '')).map(([list, gap]) => list.join(gap)),
);

describe('the names found in any text', () => {
  it('stand in order, within the text, never overlapping, each with what is written there and what it may mean', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const match of gazetteer.link(text)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.end).toBeLessThanOrEqual(text.length);
          expect(match.text).toBe(text.slice(match.start, match.end));
          expect(match.references.length).toBeGreaterThan(0);
          expect(match.readAs !== undefined).toBe(match.manner === 'spelling');
          end = match.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(gazetteer.link(text)).toEqual(gazetteer.link(text));
      }),
      { numRuns: 100 },
    );
  });

  it('resolve and suggest answer any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(['one', 'choice', 'none']).toContain(gazetteer.resolve(text, ['country', 'body']).outcome);
        expect(gazetteer.suggest(text, 'country', 5).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });
});
