import { Status, type Client } from 'discord.js';
import { ConfigurationError } from './configuration.js';
import type { LiveEdition } from './edition/live-edition.js';
import { noMetrics, type Gauges, type Metrics } from './metrics/metrics.js';
import type { State } from './state/state.js';

export interface Monitoring {
  readonly metrics: Metrics;
  /** Tells of this connection from now on. */
  readonly watch: (client: Client) => void;
  readonly close: () => Promise<void>;
}

export interface MonitoringOptions {
  /** Undefined: nobody asks, and nothing is counted. */
  readonly port: number | undefined;
  readonly host: string;
  readonly version: string;
  readonly live: Pick<LiveEdition, 'current'>;
  readonly state: Pick<State, 'deliveries' | 'follows' | 'ping'>;
}

/**
 * Health and metrics over HTTP, from before the connection to Discord until the end.
 *
 * @throws ConfigurationError where the port cannot be listened on
 */
export async function startMonitoring({ port, host, version, live, state }: MonitoringOptions): Promise<Monitoring> {
  if (port === undefined) return { metrics: noMetrics, watch: () => undefined, close: () => Promise.resolve() };
  // Loaded where it is used: a bot without a port need not wait for it.
  const [{ prometheusMetrics }, { startHttpServer }] = await Promise.all([
    import('./metrics/prometheus.js'),
    import('./metrics/http-server.js'),
  ]);
  let client: Client | undefined;
  const shards: Gauges['shards'] = () =>
    client?.ws.shards.map(({ id, status, ping }) => ({
      id,
      ready: status === Status.Ready,
      // discord.js has -1 until the first heartbeat was acknowledged.
      ping: ping < 0 ? null : ping,
    })) ?? [];
  const metrics = prometheusMetrics(
    {
      records: () => live.current.register.records.length,
      setAside: () => live.current.register.faults.length,
      registerAge: () => (Date.now() - live.current.register.loadedAt.getTime()) / 1000,
      shards,
      owed: async () => {
        const [{ all, due }, { active }] = await Promise.all([
          state.deliveries.waiting(new Date()),
          state.follows.count(),
        ]);
        return { deliveries: all, due, follows: active };
      },
    },
    version,
  );
  const unready = async (): Promise<string[]> => {
    const connected = shards();
    const missing = connected.filter(({ ready }) => !ready).map(({ id }) => `shard ${id} is not connected to Discord`);
    if (connected.length === 0) missing.push('not connected to Discord');
    await state.ping().catch(() => missing.push('the state does not answer'));
    return missing;
  };
  const server = await startHttpServer({ port, host, metrics, unready }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(code)) throw error;
    throw new ConfigurationError(
      `health and metrics cannot listen on ${host}:${port} (${code}). Set HTTP_PORT or HTTP_HOST to another, or HTTP_PORT to nothing.`,
    );
  });
  return {
    metrics,
    watch: (connected) => {
      client = connected;
    },
    close: () => server.close(),
  };
}
