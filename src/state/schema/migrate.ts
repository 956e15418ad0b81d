import { rmSync } from 'node:fs';
import { sql, type Kysely, type QueryExecutorProvider, type SchemaModule } from 'kysely';
import type { Engine } from '../engine/engine.js';
import { stateError } from '../state-error.js';
import { firstTables } from './0001-first-tables.js';
import { linkDetails } from './0002-link-details.js';
import type { Tables } from './tables.js';

/** What a migration works with: the schema, and `sql` for rows. No table types, which describe the newest schema only. */
export type MigrationDatabase = QueryExecutorProvider & { readonly schema: SchemaModule };

/** One step of the schema. It runs in a transaction with all others that are due, on SQLite as on PostgreSQL. */
export interface Migration {
  /** Sorts after all earlier ones: `0002-what-it-does`. */
  readonly name: string;
  readonly run: (db: MigrationDatabase) => Promise<void>;
}

/** All migrations, in order. */
export const migrations: readonly Migration[] = [
  { name: '0001-first-tables', run: firstTables },
  { name: '0002-link-details', run: linkDetails },
];

/** Two processes that start at once on one PostgreSQL migrate one after the other: any number that nobody else uses. */
const migrationLock = 4_202_600_217;

/**
 * Brings a database to the schema of this version. All or nothing. An older SQLite file is copied before it is touched, to
 * `state.sqlite.before-<first new migration>`.
 *
 * @returns the names of the migrations that ran
 * @throws {StateError} newer, where a migration ran there that this version does not know
 */
export async function migrate(engine: Engine, known: readonly Migration[] = migrations): Promise<readonly string[]> {
  const before = pendingAfter(engine, await appliedIn(engine, engine.db), known);
  const [next] = before;
  if (next === undefined) return [];
  if (engine.kind === 'sqlite' && before.length < known.length) {
    const copy = `${engine.place}.before-${next.name}`;
    // Left by a start that was cut short: the file is as it was then.
    rmSync(copy, { force: true });
    await engine.copyTo(copy);
  }
  return engine.db.transaction().execute(async (transaction) => {
    if (engine.kind === 'postgres') await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
    await transaction.schema
      .createTable('stateMigration')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.notNull().primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    // Asked again under the lock: another process may have migrated meanwhile.
    const pending = pendingAfter(engine, await appliedIn(engine, transaction), known);
    for (const { name, run } of pending) {
      await run(transaction.withoutPlugins());
      await transaction.insertInto('stateMigration').values({ name, at: Date.now() }).execute();
    }
    return pending.map(({ name }) => name);
  });
}

/** The migrations still to run after those that ran. @throws {StateError} newer */
function pendingAfter(engine: Engine, applied: readonly string[], known: readonly Migration[]): readonly Migration[] {
  const unknown = applied.filter((name) => known.every((migration) => migration.name !== name));
  if (unknown.length > 0)
    throw stateError('newer', engine.place, `it has ${unknown.join(', ')}, which this version does not know`);
  return known.filter(({ name }) => !applied.includes(name));
}

/** The names of the migrations that ran, in order; none in an empty database. */
async function appliedIn({ kind }: Engine, db: Kysely<Tables>): Promise<readonly string[]> {
  // PostgreSQL is asked where a bare name leads to: another schema may hold a table of the same name.
  const { rows: found } =
    kind === 'postgres'
      ? await sql`select 1 where to_regclass('state_migration') is not null`.execute(db)
      : await sql`select 1 from sqlite_master where name = 'state_migration'`.execute(db);
  if (found.length === 0) return [];
  const rows = await db.selectFrom('stateMigration').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}
