import pg from 'pg';
import type { StateLogger } from './engine.js';

export interface Listening {
  readonly databaseUrl: string;
  readonly channel: string;
  readonly hear: (word: string) => void;
  readonly onReady: () => void;
  readonly logger?: StateLogger;
}

/** The first wait before connecting again, and the longest, in milliseconds. It doubles in between. */
const firstWait = 250;
const longestWait = 30_000;

/**
 * Hears a channel of PostgreSQL's NOTIFY (https://www.postgresql.org/docs/current/sql-notify.html) on a connection of its own,
 * and connects again for as long as nobody ends it. Begins in the background: a database that is away at the start is
 * waited for.
 *
 * @returns a function that ends it
 */
export function listenOn({ databaseUrl, channel, hear, onReady, logger }: Listening): Promise<() => Promise<void>> {
  let ended = false;
  let wait = firstWait;
  let timer: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;

  const again = (lost: pg.Client, error?: Error): void => {
    if (ended || client !== lost) return;
    client = undefined;
    logger?.warn(
      { ...(error && { err: error }), wait },
      'Published versions are not heard of at present; connecting again.',
    );
    lost.end().catch(() => undefined);
    timer = setTimeout(() => void connect(), wait);
    timer.unref();
    wait = Math.min(wait * 2, longestWait);
  };

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'accord listening',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client = next;
    next.on('error', (error) => again(next, error));
    next.on('end', () => again(next));
    next.on('notification', ({ channel: said, payload }) => {
      if (said === channel) hear(payload ?? '');
    });
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      wait = firstWait;
      if (!ended) onReady();
    } catch (error) {
      again(next, error instanceof Error ? error : new Error(String(error)));
    }
  };

  return connect().then(() => async () => {
    ended = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  });
}
