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
