import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/local-discord/clock.js';
import { shardOf, snowflakes } from '../../src/local-discord/snowflake.js';

describe('ids', () => {
  it('rise with every id, and carry the time at which they were made', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 }), { minLength: 1 }),
        (times) => {
          const clock = { now: 0 };
          const newId = snowflakes(() => clock.now);
          let last = 0n;
          let latest = 0;
          for (const time of times) {
            clock.now = time;
            latest = Math.max(latest, time);
            const id = BigInt(newId());
            expect(id).toBeGreaterThan(last);
            expect(Number(id >> 22n) + 1_420_070_400_000).toBe(latest);
            last = id;
          }
        },
      ),
    );
  });

  it('name the shard of a guild, as in the example of the documentation of sharding', () => {
    expect(shardOf('197038439483310086', 2)).toBe(Number((197038439483310086n >> 22n) % 2n));
    expect(shardOf('197038439483310086', 1)).toBe(0);
  });
});

describe('a movable clock', () => {
  it('calls what falls due when it is moved, in order, and nothing that was cancelled', () => {
    const clock = new MovableClock();
    const called: string[] = [];
    clock.after(3_000, () => called.push('three'));
    clock.after(1_000, () => called.push('one'));
    const cancel = clock.after(2_000, () => called.push('two'));
    cancel();
    clock.advance(2_500);
    expect(called).toEqual(['one']);
    clock.advance(1_000);
    expect(called).toEqual(['one', 'three']);
  });
});
