import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/discord/views/view.js';
import { decodeUse, encodeUse, type ComponentUse } from '../../src/discord/custom-id.js';

const snowflake = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const text = fc.string({ minLength: 1, maxLength: 40 });
const optional = fc.option(text, { nil: undefined });
/** As they are read back: without the parts that are absent. */
const anyView: fc.Arbitrary<View> = fc
  .oneof(
    fc.record({ view: fc.constant('record' as const), id: text }),
    fc.record({ view: fc.constant('compare' as const), first: text, second: text, with: optional }),
    fc.record({
      view: fc.constant('search' as const),
      text,
      country: optional,
      field: optional,
      to: fc.constant('2019'),
    }),
    fc.record({ view: fc.constant('map' as const), country: optional, field: optional, year: fc.constant('2019') }),
  )
  .map(
    (view) => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as unknown as View,
  );
const anyUse: fc.Arbitrary<ComponentUse> = fc.oneof(
  fc.record({
    use: fc.constant('page' as const),
    display: fc.constantFrom('en' as const, 'zh-CN' as const, 'zh-TW' as const),
    asker: snowflake,
    position: fc.stringMatching(/^[sec]\d{1,5}$/),
    query: fc.string({ minLength: 1, maxLength: 60 }),
  }),
  fc.record({ use: fc.constant('ask' as const), question: fc.string({ minLength: 1, maxLength: 98 }) }),
  fc.record({ use: fc.constant('delete' as const), asker: snowflake, query: fc.string({ maxLength: 70 }) }),
  fc.record({ use: fc.constant('choose' as const), select: fc.integer({ min: 0, max: 4 }) }),
  fc.record({
    use: fc.constant('judge' as const),
    verdict: fc.constantFrom('good' as const, 'wrong' as const),
    query: fc.string({ minLength: 1, maxLength: 96 }),
  }),
  fc.record({
    use: fc.constant('judge-records' as const),
    verdict: fc.constantFrom('good' as const, 'wrong' as const),
    kind: fc.constantFrom('list', 'yes-no'),
    records: fc.array(fc.stringMatching(/^[a-z0-9-]{1,30}$/), { maxLength: 2 }),
  }),
  fc.record({
    use: fc.constant('register' as const),
    position: fc.stringMatching(/^[sec]\d{1,5}$/),
    view: fc.oneof(
      fc.constant({ view: 'history' as const }),
      fc.constant({ view: 'gaps-file' as const }),
      fc.record({ view: fc.constant('gaps' as const), by: fc.constantFrom('words', 'entities', 'questions') }),
      fc.record({
        view: fc.constant('feedback' as const),
        verdict: fc.constantFrom('good' as const, 'wrong' as const),
        from: fc.integer({ min: 0, max: 100_000 }),
      }),
      fc.record({
        view: fc.constant('remove-opinion' as const),
        id: fc.stringMatching(/^[\w-]{16}$/),
        verdict: fc.constantFrom('good' as const, 'wrong' as const),
        from: fc.integer({ min: 0, max: 100_000 }),
      }),
    ),
  }),
  fc.record({
    use: fc.constant('view' as const),
    display: fc.constantFrom('en' as const, 'zh-CN' as const, 'zh-TW' as const),
    asker: snowflake,
    position: fc.stringMatching(/^[sec]\d{1,5}$/),
    view: anyView,
  }),
  fc.record({
    use: fc.constant('open' as const),
    display: fc.constantFrom('en' as const, 'zh-TW' as const),
    view: anyView,
  }),
);

describe('a custom id', () => {
  it('is read as what was written, whatever the parts hold', () => {
    fc.assert(
      fc.property(anyUse, (use) => {
        const customId = encodeUse(use);
        if (customId !== null) expect(decodeUse(customId)).toEqual(use);
      }),
    );
  });

  it('is at most 100 characters long, or there is none', () => {
    expect(encodeUse({ use: 'ask', question: 'x'.repeat(98) })).toHaveLength(100);
    expect(encodeUse({ use: 'ask', question: 'x'.repeat(99) })).toBeNull();
  });

  it('leaves at least 75 characters to the query of a page', () => {
    const use = { use: 'page', display: 'en', asker: '1100005000000000001', position: 'e100' } as const;
    expect(encodeUse({ ...use, query: 'q'.repeat(75) })).not.toBeNull();
  });

  it.each([
    '',
    'p',
    'p:e',
    'p:x:1:s0:q',
    'p:e:1:z9:q',
    'p:e:not an id:s0:q',
    'a:',
    'z:1',
    'd:ÄÄ:q',
    'c:9',
    'c:x',
    'v:e:1:s0:?;KH',
    'o:e:c',
    'o:e:w;KH;;20x9',
    '__proto__:1',
    'page_2',
  ])('of another version or forged ("%s") is not read', (customId) => {
    expect(decodeUse(customId)).toBeNull();
  });

  it('of any text is read or not, and never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => void decodeUse(text)));
  });
});
