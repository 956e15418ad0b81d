import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pruneDaily, type DailyPruning } from '../../src/keeping/daily-pruning.js';
import type { Pruned } from '../../src/state/prune.js';

const nothing: Pruned = { gaps: 0, feedback: 0, deliveries: 0, loads: 0, records: 0, links: 0, versions: 0 };
const hour = 3_600_000;

let at: string[];
let pruned: Pruned[];
let errors: unknown[];
let pruning: DailyPruning;

/** @param answers what the state answers, one call after the other; then that there was nothing to remove */
function begin(answers: (() => Promise<Pruned>)[] = []): void {
  at = [];
  pruned = [];
  errors = [];
  const prune = (now: Date) => {
    at.push(now.toISOString());
    return answers.shift()?.() ?? Promise.resolve(nothing);
  };
  pruning = pruneDaily({ prune }, { onPruned: (one) => pruned.push(one), onError: (error) => errors.push(error) });
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-26T22:30:00Z') }));
afterEach(async () => {
  await pruning.close();
  vi.useRealTimers();
});

describe('what was kept long enough', () => {
  it('is removed at the start, and at four in the night of each day after', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(31 * hour);
    expect(at.map((one) => one.slice(0, 16))).toEqual(['2026-11-26T22:30', '2026-11-27T04:00', '2026-11-28T04:00']);
  });

  it('is told of where there was any', async () => {
    begin([() => Promise.resolve({ ...nothing, gaps: 3 })]);
    await vi.advanceTimersByTimeAsync(8 * hour);
    expect(pruned).toEqual([{ ...nothing, gaps: 3 }]);
  });

  it('is tried again the next day where the state is away', async () => {
    begin([() => Promise.reject(new Error('away')), () => Promise.resolve({ ...nothing, loads: 1 })]);
    await vi.advanceTimersByTimeAsync(8 * hour);
    expect(errors).toHaveLength(1);
    expect(pruned).toEqual([{ ...nothing, loads: 1 }]);
  });

  it('stays after the end', async () => {
    begin();
    await pruning.close();
    await vi.advanceTimersByTimeAsync(48 * hour);
    expect(at).toHaveLength(1);
  });
});
