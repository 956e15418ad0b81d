import { Cron } from 'croner';
import type { Pruned } from '../state/prune.js';
import type { State } from '../state/state.js';

export interface DailyPruning {
  /** Ends it. Resolves when nothing is being removed. */
  readonly close: () => Promise<void>;
}

export interface DailyPruningOptions {
  /** Hears how many rows were removed, where any were. */
  readonly onPruned: (pruned: Pruned) => void;
  /** The state could not be pruned; the next day it is tried again. */
  readonly onError: (error: unknown) => void;
}

/** At four in the night, UTC: an hour at which no digest is due (docs/state.md, "News, owed once"). */
const everyDay = '0 0 4 * * *';

/**
 * Has the state remove what was kept long enough: now, since a bot may be restarted more often than once a day, and then every
 * day. Several processes on one state may do so; there is nothing left for the second.
 */
export function pruneDaily(state: Pick<State, 'prune'>, { onPruned, onError }: DailyPruningOptions): DailyPruning {
  let running: Promise<void> | undefined;
  const run = async () => {
    try {
      const pruned = await state.prune(new Date());
      if (Object.values(pruned).some((count) => count > 0)) onPruned(pruned);
    } catch (error) {
      onError(error);
    }
  };
  const begin = () => {
    running ??= run().finally(() => (running = undefined));
  };
  const job = new Cron(everyDay, { timezone: 'UTC', unref: true }, begin);
  begin();
  return {
    close: async () => {
      job.stop();
      await running;
    },
  };
}
