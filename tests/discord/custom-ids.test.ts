import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAction, encodeAction, type ButtonAction } from '../../src/discord/custom-ids.js';

const asker = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const written = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });
const anyAction: fc.Arbitrary<ButtonAction> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), query: written, page: fc.integer({ min: 0, max: 9999 }), asker }),
  fc.record({ kind: fc.constant('ask' as const), question: written }),
  fc.record({ kind: fc.constant('delete' as const), asker, query: written }),
  fc.record({ kind: fc.constant('delete' as const), asker }),
);

describe('the custom id of a button', () => {
  it('gives back the action that it was made of, or is none where Discord’s 100 characters do not hold it', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        const id = encodeAction(action);
        if (id === null) {
          expect(JSON.stringify(action).length).toBeGreaterThan(90);
          return;
        }
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeAction(id)).toEqual(action);
      }),
    );
  });

  it('differs for actions that differ', () => {
    fc.assert(
      fc.property(anyAction, anyAction, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const ids = [encodeAction(one), encodeAction(other)];
        if (ids[0] !== null) expect(ids[0]).not.toBe(ids[1]);
      }),
    );
  });

  it('keeps what it holds in few characters', () => {
    expect(encodeAction({ kind: 'page', query: 'e;list;d;c:KH', page: 2, asker: '1234567890123456789' })).toBe(
      'p:9do1sj396nf9:2:e;list;d;c:KH',
    );
    expect(encodeAction({ kind: 'ask', question: 'Who signed it: a or b?' })).toBe('a:Who signed it: a or b?');
    expect(encodeAction({ kind: 'delete', asker: '1234567890123456789' })).toBe('d:9do1sj396nf9');
  });

  it.each([
    '',
    'p',
    'p:',
    'p:abc:1',
    'p:abc:1:',
    'p:abc:01:e;list;d',
    'p:abc:-1:e;list;d',
    'p:abc:10000:e;list;d',
    'p:ABC:1:e;list;d',
    'p:zzzzzzzzzzzzz:1:e;list;d',
    'p:0abc:1:e;list;d',
    'a:',
    'd:',
    'd:abc:',
    'd:<@1>',
    'x:something',
    'resting:page',
  ])('is refused when it is not one of ours: %j', (id) => {
    expect(decodeAction(id)).toBeNull();
  });

  it('is refused when any text at all is given that no action is written as', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 110 }), (id) => {
        const action = decodeAction(id);
        if (action !== null) expect(encodeAction(action)).toBe(id);
      }),
    );
  });
});
