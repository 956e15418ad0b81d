import { setTimeout } from 'node:timers/promises';

/** Time, so that tests need not spend it. */
export interface Clock {
  now(): Date;
  /** @param milliseconds how long to wait */
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  wait: (milliseconds) => setTimeout(milliseconds),
};
