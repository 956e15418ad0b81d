import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { displayOf } from '../../src/discord/display/display.js';
import { languageCodes } from '../../src/discord/languages/languages.js';
import { clean } from '../../src/discord/rendering/plain-text.js';
import type { Posting } from '../../src/discord/sending.js';
import { exportFormats, type View } from '../../src/discord/views/view.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import { loadRegister } from '../../src/records/load-register.js';
import type { Register } from '../../src/records/register.js';
import { anyRegister } from './any-register.js';
import { marksIn, seenIn } from './marks.js';
import { Reader } from './reader.js';
import { addressesOf, expectTaken } from './taken.js';

let shipped: Register;
beforeAll(async () => {
  shipped = await loadRegister('data');
});

/** Every view that a register gives, a few of those that are many. */
function viewsOf({ records, bodies }: Register): View[] {
  const codes = [...new Set(records.flatMap(({ countries }) => countries))];
  const [one = 'CN', two = 'KR', three] = codes;
  return [
    ...records.map(({ id }) => ({ view: 'record', id }) as const),
    ...[...bodies.keys()].slice(0, 4).map((body) => ({ view: 'body', body }) as const),
    ...codes.slice(0, 2).map((country) => ({ view: 'country', country }) as const),
    { view: 'compare', first: one, second: two },
    { view: 'compare', first: one, second: two, with: three },
    { view: 'search', text: 'standards institute' },
    { view: 'search', text: '**of** <@1> ;%3b', country: one },
    { view: 'latest' },
    { view: 'latest', country: one, field: 'metrology' },
    { view: 'timeline', country: one, with: two },
    { view: 'map' },
    { view: 'map', country: one },
    ...exportFormats.map((format) => ({ view: 'export', format }) as const),
  ];
}

/** Texts of a card that a reader of the source would take for marks of its own. */
const cameThrough = ({ card }: Posting): string[] =>
  marksIn(card).flatMap(({ kind, text }) =>
    (kind === 'bold' && text === 'zbold') || (kind === 'subtext' && text.startsWith('zsmall')) || kind === 'code'
      ? [text]
      : [],
  );

/** Without the zero-width spaces that break mentions. */
const lettersOf = (text: string) => text.replace(/[\s\u200b]+/gu, '');

describe('whatever a register holds within its schema', () => {
  it('every page of every view, in every language, is one that Discord takes and that shows texts as texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister(shipped), fc.constantFrom(...languageCodes), async (register, code) => {
        const edition = await buildEdition(register);
        const reader = new Reader(edition, await displayOf(code));
        const addresses = addressesOf(register);
        for (const view of viewsOf(register))
          for (const page of await reader.pages(await reader.open(view))) {
            expectTaken(page, addresses);
            expect(cameThrough(page).filter((text) => !register.recordById.has(text))).toEqual([]);
          }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('every fact of a record is to be read whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister(shipped), async (register) => {
        const reader = new Reader(await buildEdition(register), await displayOf('en'));
        for (const { id, facts } of register.records) {
          const pages = await reader.pages(await reader.open({ view: 'record', id }));
          if (id.length > 70) continue; // No button turns its pages: the id fits none.
          const seen = lettersOf(pages.map(({ card }) => seenIn(card)).join('\n'));
          for (const fact of facts.en.filter((text) => text.length < 300))
            expect(seen).toContain(lettersOf(clean(fact)));
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
