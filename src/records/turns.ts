import { setImmediate } from 'node:timers/promises';

/**
 * For long work beside which answers must go on: `await turn()` between its steps lets whatever waits in the event loop run,
 * once `budget` milliseconds have passed since it last did.
 */
export function takingTurns(budget = 5): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < budget) return;
    await setImmediate();
    last = performance.now();
  };
}

/** Lets whatever waits in the event loop run, between two pieces of work that cannot pause themselves. */
export const pause = (): Promise<void> => setImmediate();

/** Work that can pause between its steps, of which none should take a millisecond. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does the work in one piece. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Does the work in slices of 5 ms, between which whatever waits in the event loop runs. */
export async function inTurns<Result>(work: Steps<Result>): Promise<Result> {
  const turn = takingTurns();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await turn();
  }
}

/** The items of a list, with a pause between every few of them. */
export function* pausing<Item>(items: Iterable<Item>, each: (item: Item) => void, between = 64): Steps<void> {
  let count = 0;
  for (const item of items) {
    each(item);
    if (++count % between === 0) yield;
  }
}
