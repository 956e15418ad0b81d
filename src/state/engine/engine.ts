import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** Where warnings go that no caller waits for. A pino logger is one. */
export interface StateLogger {
  warn(facts: object, message: string): void;
}

/** One opened database, before anything is known of what it holds. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** How messages name it: the file, or host and database. Never with a password. */
  readonly place: string;
  /** Resolves if the database answers; rejects with a StateError that says why not. */
  ping(): Promise<void>;
  /** Writes a copy, whole and consistent, into `file`, which must not exist. SQLite only; PostgreSQL has `pg_dump`. */
  copyTo(file: string): Promise<void>;
  /**
   * Calls `hear` with each word that any process says on the channel. `onReady` is called whenever hearing begins, also
   * after an interruption: what was said before then may have been missed. SQLite, which one process uses, hears nothing.
   *
   * @returns a function that ends it
   */
  listen(channel: string, hear: (word: string) => void, onReady: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
