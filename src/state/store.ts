import type { Kysely } from 'kysely';
import type { Engine } from './engine/engine.js';
import type { Tables } from './schema/tables.js';

/** The database or a transaction on it: queries are written once for both. */
export type Db = Kysely<Tables>;

/** The one row that everybody takes hold of who changes what is followed or what is owed. */
const newsLock = 'news-lock';

/** Runs something in one transaction: all of it happens, or nothing. */
export const inTransaction = <Result>({ db }: Engine, run: (db: Db) => Promise<Result>): Promise<Result> =>
  db.transaction().execute(run);

/**
 * The same, one at a time over all processes: loads, follows and their removal. Else a follow could be made or removed between
 * the matching of a load and its commit. An update of one row waits for whoever updated it before, on both engines.
 */
export const inNewsTransaction = <Result>(engine: Engine, run: (db: Db) => Promise<Result>): Promise<Result> =>
  inTransaction(engine, async (db) => {
    await db
      .insertInto('setting')
      .values({ name: newsLock, value: '' })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: '' }))
      .execute();
    return run(db);
  });
