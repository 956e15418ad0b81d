import {
  CamelCasePlugin,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import pg from 'pg';
import { stateError, type StateFault } from '../state-error.js';
import type { Tables } from '../schema/tables.js';
import type { Engine, StateLogger } from './engine.js';
import { listenOn } from './postgres-listen.js';
import { DatabaseClosed, TypedErrorsDriver, type ErrorReading } from './typed-errors.js';

export interface PostgresOptions {
  /** postgres://user:password@host:port/database, as `pg` reads it. */
  readonly databaseUrl: string;
  readonly logger?: StateLogger;
}

/** Connections that one process keeps at most: its queries take milliseconds, and PostgreSQL allows 100 in all by default. */
const mostConnections = 8;

/** How long a connection, and then a query, may take before the database counts as unreachable, in milliseconds. */
const connectWithin = 5_000;
const answerWithin = 20_000;

/** PostgreSQL's types whose text is a whole number that may not fit: int8 and numeric. Ours are times and counts, which do. */
const wholeNumberTypes: ReadonlySet<number> = new Set([20, 1700]);

/** SQLSTATEs, https://www.postgresql.org/docs/current/errcodes-appendix.html, and Node's system errors, by what they mean. */
const faultOfCode: readonly (readonly [RegExp, StateFault])[] = [
  [/^(40001|40P01|55P03)$/, 'locked'],
  [/^(53100|ENOSPC)$/, 'full'],
  [/^XX00[12]$/, 'damaged'],
  [/^(28...|3D000|42501|25006)$/, 'forbidden'],
  [/^(08...|53...|57...|58...|E[A-Z_]+)$/, 'unreachable'],
  [/^23...$/, 'conflict'],
];

/** What `pg` says, without a code, when a connection is lost, or does not come about or answer in time. */
const lostConnection = /connection terminated|timeout|connection ended|not queryable|server closed/i;

const facts = (error: unknown): { code: string; message: string } => ({
  code: error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '',
  message: error instanceof Error ? error.message : String(error),
});

function faultOf(error: unknown): StateFault {
  const { code, message } = facts(error);
  if (error instanceof DatabaseClosed) return 'closed';
  const known = faultOfCode.find(([pattern]) => pattern.test(code))?.[1];
  return known ?? (lostConnection.test(message) ? 'unreachable' : 'failed');
}

/** PostgreSQL's messages name tables and columns; values stand in `detail`, which is left out. */
export const readingAt =
  (place: string): ErrorReading =>
  (error) => {
    const { code, message } = facts(error);
    return stateError(faultOf(error), place, message === '' ? code : message, error);
  };

/** Host and database of a connection string, for messages: the password stays out of them. */
export function placeOf(databaseUrl: string): string {
  const { host, port, database } = new pg.Client({ connectionString: databaseUrl });
  return `${host}:${port}/${database ?? ''}`;
}

/**
 * Opens a PostgreSQL database. One that cannot be reached is an error here; one that goes away later fails the queries of that
 * time and is connected to again at the next.
 *
 * @throws {StateError} unreachable or forbidden
 */
export async function openPostgres({ databaseUrl, logger }: PostgresOptions): Promise<Engine> {
  const place = placeOf(databaseUrl);
  const read = readingAt(place);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'accord',
    max: mostConnections,
    connectionTimeoutMillis: connectWithin,
    query_timeout: answerWithin,
    keepAlive: true,
    // A pool of idle connections does not keep the process alive that has nothing else to do.
    allowExitOnIdle: true,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        wholeNumberTypes.has(type) ? Number : (pg.types.getTypeParser(type, format) as (value: string) => unknown),
    },
  });
  // A connection that breaks off would end the process if nobody listened: the pool does while it is idle, we do always.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      logger?.warn({ err: error }, 'A connection to the database broke off; the next use connects again.');
    });
  });

  const driver = new TypedErrorsDriver(new PostgresDriver({ pool }), read);
  const db = new Kysely<Tables>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
  });
  const ping = async (): Promise<void> => {
    await sql`select 1`.execute(db);
  };

  const listening = new Set<() => Promise<void>>();
  try {
    await ping();
  } catch (error) {
    await driver.destroy();
    throw error;
  }
  return {
    kind: 'postgres',
    db,
    place,
    ping,
    copyTo: () => Promise.reject(stateError('failed', place, 'a PostgreSQL database is copied with pg_dump')),
    listen: async (channel, hear, onReady) => {
      const end = await listenOn({ databaseUrl, channel, hear, onReady, ...(logger && { logger }) });
      listening.add(end);
      return async () => {
        listening.delete(end);
        await end();
      };
    },
    close: async () => {
      await Promise.all([...listening].map((end) => end()));
      await driver.destroy();
    },
  };
}
