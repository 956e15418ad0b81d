import type { Logger } from 'pino';
import type { Deliveries, Delivery } from '../../state/deliveries.js';
import { subscriberKey } from '../../state/follows.js';

/** What became of a delivery that was tried. */
export type Outcome =
  | 'delivered'
  /** There is nothing to tell any more. */
  | 'dropped'
  /** To be tried again; by the rule of the state, or at a time. */
  | { readonly failed: string; readonly isUncertain: boolean; readonly dueAt?: Date; readonly isRefused?: boolean };

export interface DispatcherOptions {
  readonly deliveries: Deliveries;
  /** Sends one, and says what came of it. Rejects only for a fault of ours, or where the state does not answer. */
  readonly send: (delivery: Delivery) => Promise<Outcome>;
  /** The name of this process. */
  readonly by: string;
  /** Whether no other process uses the state: then what is claimed at the start was left by one that is gone. */
  readonly isAlone: boolean;
  readonly now: () => Date;
  readonly logger: Logger;
}

/** How many are claimed at once, and how many subscribers are written to at once. */
const batch = 20;
const atOnce = 4;

/**
 * A claim holds for two minutes, and sending gives up after one (`sendNews`): one that has waited so long for those before it, in
 * milliseconds, is given back instead of being begun.
 */
const longestWait = 45_000;

/** The shortest and the longest sleep, in milliseconds: the clock may be set meanwhile, and other processes owe things too. */
const sleep = { shortest: 250, longest: 60_000 };
/** After a failure of the state. */
const afterFault = 15_000;

/** Sends what followers are owed when it is due: one at a time to each subscriber, to a few subscribers at once. */
export class Dispatcher {
  #round: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #wanted = false;
  #stopped = false;

  constructor(private readonly options: DispatcherOptions) {}

  /** Begins. What a process that is gone has left half done comes first. */
  async start(): Promise<void> {
    const { deliveries, isAlone, logger } = this.options;
    if (isAlone)
      await deliveries
        .releaseClaims()
        .catch((error: unknown) => logger.error({ err: error }, 'claims of an earlier process wait for their end'));
    this.wake();
  }

  /** Looks at once whether something is due. */
  wake(): void {
    if (this.#stopped) return;
    this.#wanted = true;
    this.#round ??= this.#rounds().finally(() => (this.#round = undefined));
  }

  /** Resolves when nothing is being sent. */
  async idle(): Promise<void> {
    while (this.#round) await this.#round;
  }

  /** Ends: what was not begun is given back, what is being sent is waited for. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.idle();
  }

  async #rounds(): Promise<void> {
    clearTimeout(this.#timer);
    let next: number = sleep.longest;
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      try {
        while (!this.#stopped && (await this.#sendDue()));
        next = await this.#untilDue();
      } catch (error) {
        this.options.logger.error({ err: error }, 'news could not be sent; it is tried again');
        next = afterFault;
      }
    }
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.wake(), next);
    this.#timer.unref();
  }

  /** Sends a batch. @returns whether there was one */
  async #sendDue(): Promise<boolean> {
    const { deliveries, by, now } = this.options;
    const claimed = await deliveries.claim({ at: now(), by, most: batch });
    const since = performance.now();
    const bySubscriber = new Map<string, Delivery[]>();
    for (const delivery of claimed) {
      const key = subscriberKey(delivery.subscriber);
      bySubscriber.set(key, [...(bySubscriber.get(key) ?? []), delivery]);
    }
    const waiting = [...bySubscriber.values()];
    const workers = Array.from({ length: atOnce }, async () => {
      for (let own = waiting.shift(); own; own = waiting.shift()) await this.#sendInTurn(own, since);
    });
    const ended = await Promise.allSettled(workers);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    return claimed.length > 0;
  }

  /** Those of one subscriber, in order. Where one is refused, so would be those after it. */
  async #sendInTurn(own: readonly Delivery[], since: number): Promise<void> {
    const { deliveries, send, now } = this.options;
    let refused: Exclude<Outcome, string> | undefined;
    for (const delivery of own) {
      if (this.#stopped || performance.now() - since > longestWait) {
        await deliveries.giveBack(delivery);
        continue;
      }
      const outcome = refused ?? (await send(delivery));
      if (outcome === 'delivered') await deliveries.markDelivered(delivery.id, now());
      else if (outcome === 'dropped') await deliveries.markDropped(delivery.id, now());
      else {
        const isUncertain = delivery.isUncertain || (outcome.isUncertain && outcome !== refused);
        await deliveries.markFailed({ ...delivery, isUncertain }, now(), outcome.failed, outcome.dueAt);
        if (outcome.isRefused === true) refused = outcome;
      }
    }
  }

  /** How long nothing will be due, in milliseconds. What is due already is being sent by another process. */
  async #untilDue(): Promise<number> {
    const next = await this.options.deliveries.nextDue();
    const left = next === undefined ? sleep.longest : next.getTime() - this.options.now().getTime();
    return left <= 0 ? sleep.longest : Math.min(Math.max(left, sleep.shortest), sleep.longest);
  }
}
