import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/names/word-table.js';

const anyWord = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string(),
);

describe('the table of words', () => {
  it('gives each word one number, from 0 on, and the word back', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 300 }), (words) => {
        const table = new WordTable();
        const numbers = words.map((word) => table.number(word));
        const different = [...new Set(words)];
        expect(words.map((word) => different.indexOf(word))).toEqual(numbers);
        expect(different.map((_, number) => table.word(number))).toEqual(different);
        expect(different.map((word) => table.numberOf(word))).toEqual(different.map((_, number) => number));
      }),
    );
  });

  it('knows no word that was not put into it, and tells with what each begins', () => {
    fc.assert(
      fc.property(fc.array(anyWord), anyWord, (words, other) => {
        const table = new WordTable();
        for (const word of words) table.number(word);
        expect(table.numberOf(other) !== undefined).toBe(words.includes(other));
        for (const word of words) expect(table.startsWith(table.number(word), other)).toBe(word.startsWith(other));
      }),
    );
  });

  it('holds a hundred thousand words', () => {
    const table = new WordTable();
    for (let i = 0; i < 100_000; i++) table.number(`word${i}`);
    expect(table.word(77_777)).toBe('word77777');
    expect(table.numberOf('word99999')).toBe(99_999);
    expect(table.numberOf('word100000')).toBeUndefined();
  });

  it('finds the words of two characters that hold one', () => {
    const table = new WordTable();
    for (const word of ['茶叶', '红茶', '红茶树', '标准', '茶叶']) table.number(word);
    expect(table.pairsWith('茶')).toEqual(['茶叶', '红茶']);
  });
});
