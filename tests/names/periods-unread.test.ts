import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadTimes } from '../../src/names/periods/english-context.js';
import { leftmost, type Alternative } from '../../src/names/periods/leftmost.js';

/** Expressions tried one by one find what they would if they were one: the simple way is the twin. */

const joined = (text: string, alternatives: readonly Alternative[]) =>
  Array.from(
    text.matchAll(new RegExp(alternatives.map(({ expression }) => `(?:${expression.source})`).join('|'), 'g')),
    ({ 0: match, index }) => [index, match],
  );
const apart = (text: string, alternatives: readonly Alternative[]) =>
  Array.from(leftmost(text, alternatives), ({ 0: match, index }) => [index, match]);

const words = fc.constantFrom(
  ...(
    'in on the of for since last next first final two three several a half years year months weeks day days ago later earlier ' +
    'than more older within march may june 5 5th 2019 fiscal quarter q3 spring then time before after monday from now and'
  ).split(' '),
);

describe('words of time that no rule reads', () => {
  it('are those that one expression for all of them would find', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => {
        const text = list.join(' ');
        expect(apart(text, unreadTimes)).toEqual(joined(text, unreadTimes));
      }),
    );
  });

  it('are found from left to right, the first of the list where several begin at a place', () => {
    const alternatives = [{ expression: /b+/g }, { expression: /ab|bc/g }];
    expect(apart('abbc bc', alternatives)).toEqual([
      [0, 'ab'],
      [2, 'b'],
      [5, 'b'],
    ]);
  });
});
