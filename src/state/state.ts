import { z } from 'zod';
import { makeDeliveries, type Deliveries } from './deliveries.js';
import type { Engine, StateLogger } from './engine/engine.js';
import { openSqlite } from './engine/sqlite.js';
import { makeFeedback, type Feedback } from './feedback.js';
import { makeFollows, type Follows } from './follows.js';
import { forgetUser, type Forgotten } from './forget-user.js';
import { makeGaps, type Gaps } from './gaps.js';
import { makeLinkChecks, type LinkChecks } from './link-checks.js';
import { makeLoads, type Loads } from './loads.js';
import { prune, type Pruned } from './prune.js';
import { makePublished, type Published } from './published.js';
import { migrate } from './schema/migrate.js';
import { StateError } from './state-error.js';

/** Where the state is kept: in a file of its own in a folder, or in PostgreSQL. */
export type StateOptions =
  | {
      readonly folder: string;
      /** The most that the file may take, in bytes. Default: what the disk has. */
      readonly mostBytes?: number;
      /** How long a call waits while another process holds the file, in milliseconds. Default 5 seconds. */
      readonly lockWait?: number;
      readonly logger?: StateLogger;
    }
  | {
      /** postgres://user:password@host:port/database */
      readonly databaseUrl: string;
      readonly logger?: StateLogger;
    };

/**
 * What must outlive the process. Every call may reject with a StateError; none ends the process, and after a passing fault
 * (a locked file, a full disk, a database that is away) the same call works again once the fault is over.
 */
export interface State {
  readonly kind: 'sqlite' | 'postgres';
  /** The file, or host and database, for messages; without a password. */
  readonly place: string;
  readonly follows: Follows;
  readonly loads: Loads;
  readonly deliveries: Deliveries;
  readonly gaps: Gaps;
  readonly feedback: Feedback;
  readonly linkChecks: LinkChecks;
  readonly published: Published;
  /** Erases all that is stored about a person. */
  forgetUser(userId: string): Promise<Forgotten>;
  /** Removes what was kept long enough; once a day. */
  prune(now: Date): Promise<Pruned>;
  /** Resolves if the state answers. */
  ping(): Promise<void>;
  /** Writes a copy, whole and consistent, while the bot runs. SQLite only: for PostgreSQL there is `pg_dump`. */
  backup(file: string): Promise<void>;
  /** Waits for what is under way. Later calls fail with `closed`. */
  close(): Promise<void>;
}

const optionsSchema = z.union([
  z.object({ databaseUrl: z.string().regex(/^postgres(ql)?:\/\/./) }),
  z.object({
    folder: z.string().min(1),
    mostBytes: z.number().int().positive().optional(),
    lockWait: z.number().positive().optional(),
  }),
]);

/**
 * Opens the state, makes it where there is none, and brings an older one to the schema of this version (a SQLite file is
 * copied first).
 *
 * @throws {StateError} damaged, newer, forbidden, locked, full or unreachable
 */
export async function openState(options: StateOptions): Promise<State> {
  const checked = optionsSchema.safeParse(options);
  if (!checked.success)
    throw new StateError(
      'failed',
      'The place of the state is not one: give a folder, or a DATABASE_URL that begins with postgres://.',
    );
  const engine = await openEngine(options);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw error;
  }
  return stateOn(engine);
}

async function openEngine(options: StateOptions): Promise<Engine> {
  if (!('databaseUrl' in options)) return openSqlite(options);
  // Most bots have a file: they need not wait for the driver of a database.
  const { openPostgres } = await import('./engine/postgres.js');
  return openPostgres(options);
}

function stateOn(engine: Engine): State {
  const gaps = makeGaps(engine);
  return {
    kind: engine.kind,
    place: engine.place,
    follows: makeFollows(engine),
    loads: makeLoads(engine),
    deliveries: makeDeliveries(engine),
    gaps,
    feedback: makeFeedback(engine),
    linkChecks: makeLinkChecks(engine),
    published: makePublished(engine),
    forgetUser: (userId) => forgetUser(engine, userId),
    prune: (now) => prune(engine, now),
    ping: () => engine.ping(),
    backup: (file) => engine.copyTo(file),
    close: async () => {
      await gaps.flush();
      await engine.close();
    },
  };
}
