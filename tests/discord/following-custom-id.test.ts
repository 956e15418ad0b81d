import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUse, encodeUse, type ComponentUse } from '../../src/discord/custom-id.js';
import { digests, subjectKinds } from '../../src/state/follows.js';

const snowflake = fc.bigInt({ min: 2n ** 40n, max: 2n ** 64n - 1n }).map(String);
const place = fc.oneof(fc.constantFrom('here' as const, 'direct' as const), snowflake);
const subject = fc.record({
  kind: fc.constantFrom(...subjectKinds),
  id: fc.string({ minLength: 1, maxLength: 60 }),
});
const anyUse: fc.Arbitrary<ComponentUse> = fc.oneof(
  fc.record({ use: fc.constant('follow' as const), subject, place, digest: fc.constantFrom(...digests) }),
  fc.record({ use: fc.constant('unfollow' as const), subject, place }),
  fc.record({ use: fc.constant('resume' as const), place }),
  fc.record({ use: fc.constant('following' as const), delivery: fc.stringMatching(/^[\w-]{0,40}$/) }),
  fc.record({ use: fc.constant('forget' as const), user: snowflake }),
  fc.record({
    use: fc.constant('view' as const),
    display: fc.constant('en' as const),
    asker: snowflake,
    position: fc.constant('s12'),
    view: fc.record({ view: fc.constant('news' as const), delivery: fc.stringMatching(/^[\w-]{16}$/) }),
  }),
);

describe('the custom id of a button about follows', () => {
  it('is read as what was written, whatever is followed where', () => {
    fc.assert(
      fc.property(anyUse, (use) => {
        const customId = encodeUse(use);
        if (customId !== null) expect(decodeUse(customId)).toEqual(use);
      }),
    );
  });

  it.each(['w:cx:d:KH', 'w:q:d:KH', 'u:c:!:KH', 'u:c:', 'l:a b', 'x:', 'x:!'])('%s is none', (customId) =>
    expect(decodeUse(customId)).toBeNull(),
  );
});
