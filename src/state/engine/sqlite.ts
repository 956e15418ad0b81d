import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CamelCasePlugin, Kysely, sql, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Libsql from 'libsql';
import { stateError, type StateFault } from '../state-error.js';
import type { Tables } from '../schema/tables.js';
import type { Engine } from './engine.js';
import { codeOf, SqliteDriver } from './sqlite-driver.js';
import { DatabaseClosed, typed, TypedErrorsDriver, type ErrorReading } from './typed-errors.js';

export interface SqliteOptions {
  /** The folder of the state; made if it is not there. */
  readonly folder: string;
  /** The most that the file may take, in bytes. Default: what the disk has. */
  readonly mostBytes?: number;
  /** How long a call waits while another process holds the file, in milliseconds. Default 5 seconds. */
  readonly lockWait?: number;
}

/** The name of the state file within its folder. */
export const stateFileName = 'state.sqlite';

/** SQLite's default, https://www.sqlite.org/pragma.html#pragma_page_size */
const pageBytes = 4096;

/** SQLite's result codes, https://www.sqlite.org/rescode.html, by what they mean for us. */
const faultOfCode: readonly (readonly [RegExp, StateFault])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT)/, 'damaged'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'forbidden'],
  [/^SQLITE_(IOERR|NOMEM|PROTOCOL)/, 'unreachable'],
  [/^SQLITE_CONSTRAINT/, 'conflict'],
];

const faultOf = (error: unknown): StateFault => {
  if (error instanceof DatabaseClosed) return 'closed';
  const code = codeOf(error);
  return faultOfCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'failed';
};

/** SQLite's words name tables and columns, never values, so they may be shown. */
const readingAt =
  (file: string): ErrorReading =>
  (error) =>
    stateError(faultOf(error), file, error instanceof Error ? error.message : String(error), error);

/**
 * Opens the state file in a folder, and makes both where they are missing.
 *
 * Whatever was answered for is there after a SIGKILL. After a power cut all transactions are (loads, follows, deliveries);
 * single statements of the last moments (a gap, an opinion) may not be: each would cost a wait for the disk, during which
 * the whole process stands still.
 *
 * @throws {StateError} forbidden, damaged, locked or full
 */
export async function openSqlite({ folder, mostBytes, lockWait = 5_000 }: SqliteOptions): Promise<Engine> {
  const file = join(folder, stateFileName);
  const read = readingAt(file);
  makeWritable(folder, file);

  const driver = new TypedErrorsDriver(new SqliteDriver(() => openFile(file, mostBytes), lockWait), read);
  const db = new Kysely<Tables>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
  });

  const engine: Engine = {
    kind: 'sqlite',
    db,
    place: file,
    ping: async () => {
      // A file that was deleted can be written to for as long as it is open, and all of it is lost then.
      if (!existsSync(file))
        throw stateError('unreachable', file, 'the file is gone; restart the bot to make a new one');
      await sql`select 1`.execute(db);
    },
    copyTo: async (copy) => {
      // Written beside and then renamed: a copy that a crash cut short never has a copy's name.
      const unfinished = `${copy}.${process.pid}`;
      rmSync(unfinished, { force: true });
      await sql`vacuum into ${unfinished}`.execute(db);
      await typed(readingAt(copy), () => Promise.resolve(renameSync(unfinished, copy)));
    },
    listen: () => Promise.resolve(() => Promise.resolve()),
    close: () => driver.destroy(),
  };
  await checkWhole(engine, read);
  return engine;
}

/** Makes the folder, and sees that the file can be written before SQLite says so in its own words. */
function makeWritable(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    const fault = codeOf(error) === 'ENOSPC' ? 'full' : 'forbidden';
    throw stateError(fault, file, error instanceof Error ? error.message : String(error), error);
  }
}

function openFile(file: string, mostBytes: number | undefined): Libsql.Database {
  const database = new Libsql(file);
  try {
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = normal');
    database.exec('pragma foreign_keys = on');
    if (mostBytes !== undefined) database.exec(`pragma max_page_count = ${Math.ceil(mostBytes / pageBytes)}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Reads the file through once, so that damage is known at the start and not when somebody follows something. */
async function checkWhole(engine: Engine, read: ErrorReading): Promise<void> {
  try {
    const { rows } = await sql<Record<string, string>>`pragma quick_check(1)`.execute(engine.db);
    const [found] = Object.values(rows[0] ?? {});
    // SQLite tells in several lines where the damage is; what it says of the state takes one.
    if (found !== 'ok')
      throw stateError(
        'damaged',
        engine.place,
        String(found)
          .trim()
          .replace(/\s*\n\s*/g, '; '),
      );
  } catch (error) {
    await typed(read, () => engine.close()).catch(() => undefined);
    throw error;
  }
}
