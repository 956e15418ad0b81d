import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/names/fold.js';

describe('folding', () => {
  it.each([
    ['SAMR', 'samr'],
    ['Türkiye', 'turkiye'],
    ['İhsan Övüt', 'ihsan ovut'],
    ['Łódź, Ærø', 'lodz, æro'],
    ['Nguyễn Đình', 'nguyen dinh'],
    ['Ｇ２０', 'g20'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Korea–China', 'korea-china'],
    ['國家標準化管理委員會', '国家标准化管理委员会'],
    ['臺灣、寮國', '台湾,寮国'],
    ['瞭解備忘錄', '了解备忘录'],
    ['Росстандарт', 'росстандарт'],
  ])('gives %s as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the length of every text, so that offsets stay true', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length));
  });

  it('folds each character by itself: a part of a text folds as it does in the whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => fold(a + b) === fold(a) + fold(b),
      ),
    );
  });

  it('changes nothing that is folded already', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
