import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/search/highlight.js';

const marked = (text: string, terms: string[]) =>
  highlight(text, terms).map(({ start, end }) => text.slice(start, end));

describe('the matched words of a text', () => {
  it.each([
    [
      'CNAS signs two MoUs on accreditation.',
      ['mou', 'accredit'],
      ['MoUs', 'accreditation'],
      'whole words, in any form',
    ],
    [
      '中国与柬埔寨签署三份谅解备忘录',
      ['柬埔', '埔寨', '谅解', '解备', '备忘', '忘录'],
      ['柬埔寨', '谅解备忘录'],
      'pairs as one stretch',
    ],
    ['国家市场监督管理总局（SAMR）', ['samr'], ['SAMR'], 'Latin words in Chinese'],
    ['CEN-CENELEC and CEN', ['cencenelec', 'cen'], ['CEN-CENELEC', 'CEN'], 'the longer of two that overlap'],
    ['柬埔寨與中國', ['中国'], ['中國'], 'Traditional characters'],
    ['Nothing of the sort', ['metrology'], [], 'nothing'],
  ])('in %s by %j: %j (%s)', (text, terms, expected) => {
    expect(marked(text, terms)).toEqual(expected);
  });

  it('come from left to right and never overlap, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom('a', 'b', '国', '中国', '1')),
        (text, terms) => {
          let read = 0;
          for (const { start, end } of highlight(text, terms)) {
            expect(start).toBeGreaterThanOrEqual(read);
            expect(end).toBeGreaterThan(start);
            read = end;
          }
          expect(read).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
