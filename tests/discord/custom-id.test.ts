import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUse, encodeUse, type ComponentUse } from '../../src/discord/custom-id.js';

const snowflake = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
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
  fc.constant({ use: 'choose' as const }),
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
    'c:1',
    '__proto__:1',
    'page_2',
  ])('of another version or forged ("%s") is not read', (customId) => {
    expect(decodeUse(customId)).toBeNull();
  });

  it('of any text is read or not, and never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => void decodeUse(text)));
  });
});
