import { RateLimitManager, type RateLimit } from '@sapphire/ratelimits';
import type { Display } from './display/display.js';
import { UserError } from './failures.js';

/** So much in so many milliseconds. */
interface Budget {
  readonly most: number;
  readonly within: number;
}

/**
 * What one person or server may ask for. Answers cost milliseconds: their limit only stops a machine or a key that is stuck.
 * Pictures and files cost tenths of a second of one processor, and bytes to send.
 */
export const usualLimits = {
  answers: { most: 30, within: 15_000 },
  costlyForUser: { most: 6, within: 60_000 },
  costlyForServer: { most: 30, within: 60_000 },
} as const satisfies Limits;

export type Limits = Readonly<Record<'answers' | 'costlyForUser' | 'costlyForServer', Budget>>;

/** For measuring: no machine reaches it. */
export const noLimits: Limits = {
  answers: { most: 1e9, within: 1000 },
  costlyForUser: { most: 1e9, within: 1000 },
  costlyForServer: { most: 1e9, within: 1000 },
};

/** Counts what was asked for, in memory, and says when there was too much. */
export class Budgets {
  readonly #answers: RateLimitManager;
  readonly #costlyForUser: RateLimitManager;
  readonly #costlyForServer: RateLimitManager;

  constructor(limits: Limits = usualLimits) {
    this.#answers = managerOf(limits.answers);
    this.#costlyForUser = managerOf(limits.costlyForUser);
    this.#costlyForServer = managerOf(limits.costlyForServer);
  }

  /** One more answer for a person. @throws UserError where they ask too fast, with the time to wait */
  answer(user: string, display: Display): void {
    consume([[this.#answers, user]], display);
  }

  /**
   * One more picture or file for a person, in a server or without one.
   *
   * @throws UserError where it is too much for the person or the server, with the time to wait
   */
  costly(user: string, server: string | null, display: Display): void {
    consume(
      [[this.#costlyForUser, user], ...(server === null ? [] : [[this.#costlyForServer, server] as const])],
      display,
    );
  }

  /** Ends the timers that sweep what has expired. */
  close(): void {
    for (const manager of [this.#answers, this.#costlyForUser, this.#costlyForServer]) manager.clear();
  }
}

const managerOf = ({ most, within }: Budget) => new RateLimitManager(within, most);

/** A limit that seems to last longer than it can was begun before the clock was set back: it begins anew. */
const current = (limit: RateLimit, within: number): RateLimit => (limit.remainingTime > within ? limit.reset() : limit);

function consume(limits: readonly (readonly [RateLimitManager, string])[], { labels }: Display): void {
  const all = limits.map(([manager, id]) => current(manager.acquire(id), manager.time));
  const wait = Math.max(0, ...all.map((limit) => (limit.limited ? limit.remainingTime : 0)));
  if (wait > 0) {
    const seconds = Math.ceil(wait / 1000);
    throw new UserError('too-much', {
      lines: [labels.tooMuch(`<t:${Math.ceil((Date.now() + wait) / 1000)}:R>`, seconds)],
    });
  }
  for (const limit of all) limit.consume();
}
