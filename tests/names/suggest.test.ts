import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/names/gazetteer.js';
import { Lexicon } from '../../src/names/lexicon.js';
import { Suggestions } from '../../src/names/suggest.js';
import { keyOf } from '../../src/names/tokens.js';
import { atOnce } from '../../src/records/turns.js';

/** Names that share words and beginnings, as those of bodies do. */
const anyName = fc
  .array(fc.constantFrom('stand', 'standards', 'bureau', 'board', 'of', 'a', 'ab', '标准', '计量局', 'bur'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));
const anyThings = fc.array(fc.array(anyName, { minLength: 1, maxLength: 3 }), { maxLength: 12 });

/** The rank of `Gazetteer.suggest`, by a look at every name. */
function rankOf(name: string, typed: string, isShown: boolean): number {
  const key = keyOf(name);
  if (key === typed) return 0;
  if (key.startsWith(typed)) return isShown ? 1 : 2;
  if (key.includes(` ${typed}`)) return 3;
  return key.includes(typed) && (typed.length > 2 || /\p{Script=Han}/u.test(typed)) ? 4 : Infinity;
}

describe('suggesting names', () => {
  it('gives the same as a look at every name: exact, then beginnings, then words, then parts, each by weight', () => {
    fc.assert(
      fc.property(anyThings, anyName, fc.nat(6), fc.integer({ min: 1, max: 6 }), (things, name, length, limit) => {
        const lexicon = new Lexicon();
        const weightOf = (id: string) => 100 - Number(id);
        things.forEach((names, at) => {
          for (const text of names)
            lexicon.add({ text, reference: { type: 'topic', id: String(at) }, manner: 'name', writing: 'any' });
        });
        const shown = ({ id }: Reference) => (things[Number(id)] ?? []).slice(0, 1);
        const suggestions = atOnce(
          Suggestions.of({ lexicon, shownNames: shown, weight: ({ id }) => weightOf(id), isMain: () => true }),
        );
        const text = name.slice(0, Math.max(1, length));
        const typed = keyOf(text);
        fc.pre(typed !== '');
        const expected = things
          .map((names, at) => ({
            id: String(at),
            rank: Math.min(
              ...names.map((one) =>
                rankOf(
                  one,
                  typed,
                  shown({ type: 'topic', id: String(at) })
                    .map(keyOf)
                    .includes(keyOf(one)),
                ),
              ),
            ),
          }))
          .filter(({ rank }) => rank < Infinity)
          .sort((a, b) => a.rank - b.rank)
          .slice(0, limit);
        expect(suggestions.suggest(text, 'topic', limit).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 1000 },
    );
  });
});
