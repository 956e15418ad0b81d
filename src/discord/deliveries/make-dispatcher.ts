import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Client } from 'discord.js';
import { noMetrics, type Metrics } from '../../metrics/metrics.js';
import type { State } from '../../state/state.js';
import { Dispatcher } from './dispatcher.js';
import { sendNews, type NewsSender } from './send-news.js';

/** The dispatcher of this process. One that shares its state with others, as shards do, leaves their claims alone. */
export function makeDispatcher(
  client: Client<true>,
  {
    state,
    live,
    logger,
    metrics = noMetrics,
    now = () => new Date(),
  }: Omit<NewsSender, 'client' | 'now' | 'state'> & {
    readonly state: State;
    readonly metrics?: Metrics | undefined;
    readonly now?: (() => Date) | undefined;
  },
): Dispatcher {
  return new Dispatcher({
    deliveries: state.deliveries,
    send: async (delivery) => {
      const outcome = await sendNews(delivery, { client, live, state, now, logger });
      metrics.delivery(typeof outcome === 'string' ? outcome : 'failed');
      return outcome;
    },
    by: `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`,
    isAlone: state.kind === 'sqlite' && client.shard === null,
    now,
    logger,
  });
}
