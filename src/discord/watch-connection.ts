import { Events, RESTEvents, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics/metrics.js';

/** Writes into the log what becomes of the gateway connection. discord.js itself sees to it that there is one. */
export function watchConnection(client: Client, logger: Logger): void {
  // discord.js turns what a listener throws into an `error` event, and an `error` event without a listener ends the process.
  client.on(Events.Error, (error) => logger.error({ err: error }, 'the Discord client reports an error'));
  client.on(Events.ShardError, (error, shard) =>
    logger.warn({ shard, reason: error.message }, 'the gateway connection failed'),
  );
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'connecting to the gateway again'));
  client.on(Events.ShardResume, (shard, replayed) => logger.info({ shard, replayed }, 'resumed the gateway session'));
  client.on(Events.ShardReady, (shard) => logger.info({ shard }, 'began a new gateway session'));
}

/**
 * Writes into the log, and counts, what Discord's REST API refuses, and requests that found no answer. discord.js sends again
 * where that helps; what is told to the person is decided elsewhere.
 */
export function watchRest({ rest }: Client, logger: Logger, metrics: Metrics): void {
  rest.on(RESTEvents.RateLimited, () => metrics.restError('rate-limited'));
  rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status >= 400) metrics.restError(status);
    if (status === 429) {
      const limit = { scope: headers.get('x-ratelimit-scope'), seconds: Number(headers.get('retry-after')) };
      logger.warn({ method, route, ...limit }, 'Discord limits the rate of requests; it is waited for');
    }
    if (status >= 500) logger.warn({ method, route, status }, 'Discord failed to answer a request');
  });
  const makeRequest = rest.options.makeRequest.bind(rest.options);
  rest.options.makeRequest = async (url, init) => {
    try {
      return await makeRequest(url, init);
    } catch (error) {
      metrics.restError('network');
      // Of these alone nobody else hears: discord.js sends them again. All others reach whoever asked for something.
      const reason = unansweredReason(error);
      if (reason !== undefined) logger.warn({ method: init.method, reason }, 'a request to Discord found no answer');
      throw error;
    }
  };
}

function unansweredReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return 'none came in time';
  return error.message.includes('ECONNRESET') || ('code' in error && error.code === 'ECONNRESET')
    ? 'the connection was cut'
    : undefined;
}

/** How often the clock is looked at, and from how far back it counts as set, in milliseconds. */
const clockWatch = { every: 500, tolerance: 5_000 };

/**
 * discord.js notes until which hour of the clock a rate limit lasts. Of a clock that is set back it would wait for that hour to
 * come round again, so it is made to forget the limits: at worst Discord answers 429, and is waited for.
 *
 * @returns a function that ends it
 */
export function watchClock({ rest }: Client, logger: Logger): () => void {
  const offset = () => Date.now() - performance.now();
  let before = offset();
  const timer = setInterval(() => {
    const now = offset();
    const back = before - now;
    before = now;
    if (back < clockWatch.tolerance) return;
    rest.handlers.clear();
    rest.globalReset = -1;
    rest.globalDelay = null;
    logger.warn({ seconds: Math.round(back / 1000) }, 'the clock was set back');
  }, clockWatch.every);
  timer.unref();
  return () => clearInterval(timer);
}
