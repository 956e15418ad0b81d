import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage at once and gives memory back, which takes some hundredths of a second. V8 does so by itself when a process has
 * been idle for a while; a start leaves so much behind that waiting for that is a waste.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Compiled code is kept for the flags under which it was made.
  setFlagsFromString('--no-expose-gc');
  collect();
}
