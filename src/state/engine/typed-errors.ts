import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import { StateError } from '../state-error.js';

/** Makes a StateError of what an engine threw. */
export type ErrorReading = (error: unknown) => StateError;

/** Runs something of an engine's; what it throws comes out as a StateError. */
export const typed = async <Result>(read: ErrorReading, run: () => Promise<Result>): Promise<Result> => {
  try {
    return await run();
  } catch (error) {
    throw error instanceof StateError ? error : read(error);
  }
};

/** A connection whose queries fail with StateErrors. */
class TypedConnection implements DatabaseConnection {
  constructor(
    readonly inner: DatabaseConnection,
    private readonly read: ErrorReading,
  ) {}

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return typed(this.read, () => this.inner.executeQuery<Row>(query));
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery<Row>(query, chunkSize);
  }
}

/** The connection that the driver below knows. */
const innerOf = (connection: DatabaseConnection): DatabaseConnection =>
  connection instanceof TypedConnection ? connection.inner : connection;

/**
 * A driver around another one, from which only StateErrors come. Errors are read here, in one place, so that no repository
 * has to know what PostgreSQL or SQLite call a full disk.
 */
export class TypedErrorsDriver implements Driver {
  private closing: Promise<void> | undefined;
  /** Callers who have a connection or wait for one. */
  private callers = 0;
  private whenIdle = (): void => undefined;

  constructor(
    private readonly driver: Driver,
    private readonly read: ErrorReading,
  ) {}

  init(): Promise<void> {
    return typed(this.read, () => this.driver.init());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.closing !== undefined) throw this.read(new DatabaseClosed('the connection is closed'));
    this.callers += 1;
    try {
      return new TypedConnection(await typed(this.read, () => this.driver.acquireConnection()), this.read);
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return typed(this.read, () => this.driver.beginTransaction(innerOf(connection), settings));
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return typed(this.read, () => this.driver.commitTransaction(innerOf(connection)));
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return typed(this.read, () => this.driver.rollbackTransaction(innerOf(connection)));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    try {
      await this.driver.releaseConnection(innerOf(connection));
    } finally {
      this.leave();
    }
  }

  private leave(): void {
    this.callers -= 1;
    if (this.callers === 0) this.whenIdle();
  }

  /**
   * Waits for everybody who asked before, then closes; who asks later is told so. This is called instead of Kysely's `destroy`,
   * whose error for a later use could not be told from others.
   */
  destroy(): Promise<void> {
    return (this.closing ??= typed(this.read, async () => {
      if (this.callers > 0) await new Promise<void>((resolve) => (this.whenIdle = resolve));
      await this.driver.destroy();
    }));
  }
}

/** What a use after closing comes from. */
export class DatabaseClosed extends Error {}
