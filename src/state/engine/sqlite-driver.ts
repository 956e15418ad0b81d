import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type Libsql from 'libsql';

/** What libsql binds. A boolean would abort the whole process (libsql 0.5.29), so nothing else is let through. */
type Bound = string | number | bigint | null | Uint8Array;

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

/** Statements that change nothing: everything else needs the lock for writing. */
const reads = /^\s*(select|pragma|vacuum)\b/i;

class SqliteConnection implements DatabaseConnection {
  /** When whoever uses the connection now stops waiting for locks. */
  deadline = 0;

  constructor(readonly database: Libsql.Database) {}

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.database.inTransaction || reads.test(query.sql))
      return untilUnlocked(this.deadline, () => this.run<Row>(query));
    await this.begin();
    try {
      const result = this.run<Row>(query);
      this.database.exec('commit');
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  /**
   * Takes the lock for writing. Always by `exec`: a prepared statement that finds the file locked counts as under way
   * until libsql's garbage is collected, and no transaction can commit beside it.
   */
  begin(): Promise<void> {
    return untilUnlocked(this.deadline, () => void this.database.exec('begin immediate'));
  }

  /** SQLite rolls back by itself when the disk is full; asked a second time it would fail, and hide the first error. */
  rollback(): void {
    if (this.database.inTransaction) this.database.exec('rollback');
  }

  private run<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const statement = this.database.prepare(sql);
    const values = parameters.map(bound);
    if (statement.reader) return { rows: statement.all(values).map((row) => unbound<Row>(row)) };
    return { rows: [], numAffectedRows: BigInt(statement.run(values).changes) };
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
  /** Settles when the last caller who asked for the connection has given it back. */
  private turns: Promise<void> = Promise.resolve();
  private endTurn = (): void => undefined;

  /**
   * @param open opens the file and prepares the connection; tried again while another process holds it
   * @param lockWait how long a caller waits for another process's lock, in milliseconds
   */
  constructor(
    private readonly open: () => Libsql.Database,
    private readonly lockWait: number,
  ) {}

  async init(): Promise<void> {
    this.connection = new SqliteConnection(await untilUnlocked(performance.now() + this.lockWait, this.open));
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    // The time in the queue counts: behind a file that stays locked, everybody fails after one wait, not one after the other.
    const deadline = performance.now() + this.lockWait;
    const before = this.turns;
    let endTurn = (): void => undefined;
    this.turns = new Promise((resolve) => (endTurn = resolve));
    await before;
    const connection = this.opened();
    connection.deadline = deadline;
    this.endTurn = endTurn;
    return connection;
  }

  private opened(): SqliteConnection {
    if (this.connection === undefined) throw new Error('the driver was not initialised');
    return this.connection;
  }

  /** A transaction is on the disk when it commits; a single statement some moments later, which only a power cut shows. */
  async beginTransaction(): Promise<void> {
    const connection = this.opened();
    connection.database.exec('pragma synchronous = full');
    await connection.begin();
  }

  commitTransaction(): Promise<void> {
    this.opened().database.exec('commit');
    return Promise.resolve();
  }

  rollbackTransaction(): Promise<void> {
    this.opened().rollback();
    return Promise.resolve();
  }

  releaseConnection(): Promise<void> {
    try {
      this.opened().database.exec('pragma synchronous = normal');
    } catch {
      // Of a file that is damaged even this fails. What matters was said by the statement before; those who wait go on.
    } finally {
      this.endTurn();
    }
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    const database = this.connection?.database;
    try {
      // libsql lets go of the files only when its statements are collected, so what the log holds is moved into the file now.
      database?.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // Another process reads, or the disk is full: it stays in the log, from which the next start takes it.
    }
    database?.close();
    return Promise.resolve();
  }
}
