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
  constructor(
    private readonly driver: Driver,
    private readonly read: ErrorReading,
  ) {}

  init(): Promise<void> {
    return typed(this.read, () => this.driver.init());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new TypedConnection(await typed(this.read, () => this.driver.acquireConnection()), this.read);
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

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.driver.releaseConnection(innerOf(connection));
  }

  destroy(): Promise<void> {
    return typed(this.read, () => this.driver.destroy());
  }
}
