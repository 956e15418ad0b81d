import { setTimeout as sleep } from 'node:timers/promises';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import type Libsql from 'libsql';

/** What libsql binds. A boolean would abort the whole process (libsql 0.5.29), so nothing else is let through. */
type Bound = string | number | bigint | null | Uint8Array;

/** How long a statement waits for another process's lock before it fails, in milliseconds. */
export const mostLockWait = 5_000;

/** Between two tries for a lock, in milliseconds. */
const lockPause = 25;

/** A parameter as libsql takes it. @throws {TypeError} for a kind of value that it does not know */
function bound(value: unknown): Bound {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`a ${typeof value} cannot be stored in SQLite`);
}

/** A row as everybody expects it: libsql gives bytes as an ArrayBuffer, PostgreSQL's driver as a Buffer. */
function unbound<Row>(row: unknown): Row {
  const cells = row as Record<string, unknown>;
  for (const [name, value] of Object.entries(cells)) if (value instanceof ArrayBuffer) cells[name] = Buffer.from(value);
  return cells as Row;
}

/** The code that SQLite gave an error, as text: SQLITE_BUSY and the like. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

/**
 * Runs something that another process's lock may refuse, again until it succeeds or `deadline` (of `performance.now()`) has
 * passed. Tried once at least.
 */
export async function untilUnlocked<Result>(deadline: number, run: () => Result): Promise<Result> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error;
    }
    await sleep(lockPause);
  }
}

class SqliteConnection implements DatabaseConnection {
  /** When whoever uses the connection now stops waiting for locks. */
  deadline = 0;

  constructor(readonly database: Libsql.Database) {}

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return untilUnlocked(this.deadline, () => {
      const statement = this.database.prepare(sql);
      const values = parameters.map(bound);
      if (statement.reader) return { rows: statement.all(values).map((row) => unbound<Row>(row)) };
      return { rows: [], numAffectedRows: BigInt(statement.run(values).changes) };
    });
  }

  streamQuery(): never {
    throw new Error('the state does not stream');
  }
}

/**
 * Kysely's driver for libsql: one connection, used by one caller at a time, so that a transaction that awaits something
 * has nobody else's statements in it.
 *
 * Kysely's own SqliteDialect was not used because it begins transactions deferred, where two processes that both read and
 * then write fail at once; because libsql's wait for a lock stops the whole process, gateway heartbeat and all, where
 * this one waits between short tries; and because of what `bound` and `unbound` do.
 */
export class SqliteDriver implements Driver {
  private connection: SqliteConnection | undefined;
  private closed = false;
  /** Settles when the last caller who asked for the connection has given it back. */
  private turns: Promise<void> = Promise.resolve();
  private endTurn = (): void => undefined;

  /** @param open opens the file and prepares the connection; tried again while another process holds it */
  constructor(private readonly open: () => Libsql.Database) {}

  async init(): Promise<void> {
    this.connection = new SqliteConnection(await untilUnlocked(performance.now() + mostLockWait, this.open));
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    // The time in the queue counts: behind a file that stays locked, everybody fails after one wait, not one after the other.
    const deadline = performance.now() + mostLockWait;
    const before = this.turns;
    let endTurn = (): void => undefined;
    this.turns = new Promise((resolve) => (endTurn = resolve));
    await before;
    if (this.connection === undefined || this.closed) {
      endTurn();
      throw new DatabaseClosed();
    }
    this.endTurn = endTurn;
    this.connection.deadline = deadline;
    return this.connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite rolls back by itself when the disk is full; asked a second time it would fail, and hide the first error.
    if (this.connection?.database.inTransaction === true) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  releaseConnection(): Promise<void> {
    this.endTurn();
    return Promise.resolve();
  }

  /** Closes after whoever has the connection now. Closing again does nothing. */
  async destroy(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.turns;
    const database = this.connection?.database;
    // libsql lets go of the files only when its statements are collected, so what the log holds is moved into the file here.
    database?.exec('pragma wal_checkpoint(truncate)');
    database?.close();
  }
}

/** What a use after closing throws. */
export class DatabaseClosed extends Error {}
