import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Engine } from './engine/engine.js';
import { newsOf, type KnownRecord, type LoadedRecord, type News } from './news.js';
import { oweNews } from './owe.js';
import type { LoadTable } from './schema/tables.js';
import { inStatements, storable } from './storable.js';
import { inNewsTransaction, type Db } from './store.js';

export const loadCauses = ['start', 'command', 'signal', 'files', 'published'] as const;
/** What made the register load: the start, `/register reload`, SIGHUP, changed files, or a version that was published. */
export type LoadCause = (typeof loadCauses)[number];

export interface LoadRequest {
  readonly at: Date;
  readonly cause: LoadCause;
  /** Who asked for it, where somebody did. */
  readonly userId?: string;
}

export interface AcceptedLoad extends LoadRequest {
  /** The register's version. */
  readonly version: string;
  /**
   * How the hashes of the records were made. A load whose scheme is not the last one's owes nobody anything: after an upgrade
   * that hashes differently every record would look changed.
   */
  readonly scheme: string;
  readonly records: readonly LoadedRecord[];
  /** Numbers to show in the history: records, bodies, set aside and the like. */
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: number;
}

export interface FailedLoad extends LoadRequest {
  /** Why it failed, in one line. */
  readonly message: string;
  readonly faults: number;
}

/** What an accepted load brought. */
export interface LoadNews {
  /** The load's number in the history. */
  readonly number: number;
  /** The first load of this state, or of a new scheme of hashes: the yardstick for later ones, no news in itself. */
  readonly isBaseline: boolean;
  /** Ids of records, in the order of the load; empty for a baseline. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** How many pieces of news became owed. */
  readonly owed: number;
}

export interface Load {
  /** Counts from 1, in the order of acceptance. */
  readonly number: number;
  readonly at: Date;
  readonly cause: LoadCause;
  readonly userId?: string;
  /** `unchanged`: the same version as the one before. */
  readonly outcome: 'accepted' | 'unchanged' | 'failed';
  readonly version?: string;
  readonly message?: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly owed: number;
}

/** The history of loads, and what the last one left. */
export interface Loads {
  /**
   * Notes a load that is (or is about to be) in use, finds out what is new against the last one, and writes what followers are
   * owed for it, all in one transaction. Accepting the same load again, after a crash or in another process, owes nothing twice.
   */
  accept(load: AcceptedLoad): Promise<LoadNews>;
  /** Notes a load that failed and left the register as it was. */
  noteFailed(load: FailedLoad): Promise<void>;
  /** Newest first. */
  history(most: number): Promise<readonly Load[]>;
  /** The newest load that was not a failure. */
  last(): Promise<Load | undefined>;
}

const written = z.object({
  cause: z.enum(loadCauses),
  outcome: z.enum(['accepted', 'unchanged', 'failed']),
  counts: z.string().transform((text) => z.record(z.string(), z.number()).parse(JSON.parse(text))),
});

function loadOf(row: Selectable<LoadTable>): Load {
  const { cause, outcome, counts } = written.parse(row);
  const { number, faults, added, changed, gone, owed } = row;
  return {
    ...{ number, cause, outcome, counts, faults, added, changed, gone, owed },
    at: new Date(row.at),
    ...(row.userId !== null && { userId: row.userId }),
    ...(row.version !== null && { version: row.version }),
    ...(row.message !== null && { message: row.message }),
  };
}

export function makeLoads(engine: Engine): Loads {
  const { db } = engine;
  return {
    accept: (load) => inNewsTransaction(engine, (transaction) => accept(transaction, load)),

    noteFailed: ({ at, cause, userId, message, faults }) =>
      inNewsTransaction(engine, async (transaction) => {
        await transaction
          .insertInto('load')
          .values({
            ...{ cause, faults, added: 0, changed: 0, gone: 0, owed: 0 },
            number: await nextNumber(transaction),
            at: at.getTime(),
            userId: userId ?? null,
            version: null,
            scheme: '',
            outcome: 'failed',
            message: storable(message, 500),
            counts: '{}',
          })
          .execute();
      }),

    history: async (most) => {
      const rows = await db.selectFrom('load').selectAll().orderBy('number', 'desc').limit(most).execute();
      return rows.map(loadOf);
    },

    last: async () => {
      const row = await lastAccepted(db);
      return row && loadOf(row);
    },
  };
}

const lastAccepted = (db: Db): Promise<Selectable<LoadTable> | undefined> =>
  db
    .selectFrom('load')
    .selectAll()
    .where('outcome', '!=', 'failed')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();

async function nextNumber(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('load')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

async function accept(db: Db, load: AcceptedLoad): Promise<LoadNews> {
  const last = await lastAccepted(db);
  const isBaseline = last?.scheme !== load.scheme;
  const number = await nextNumber(db);
  const found = newsOf(load.records, await knownRecords(db));
  await rememberRecords(db, found, number, load.at);
  const owed = isBaseline ? 0 : await oweNews(db, found.news, { load: number, version: load.version, at: load.at });

  const ofChange = (change: string): readonly string[] =>
    isBaseline ? [] : found.news.filter((piece) => piece.change === change).map(({ record }) => record.id);
  const news: LoadNews = {
    ...{ number, isBaseline, owed },
    added: ofChange('new'),
    changed: ofChange('changed'),
    gone: isBaseline ? [] : found.gone,
  };
  await db
    .insertInto('load')
    .values({
      ...{ number, owed, version: load.version, scheme: load.scheme, cause: load.cause, faults: load.faults },
      at: load.at.getTime(),
      userId: load.userId ?? null,
      outcome: last?.version === load.version ? 'unchanged' : 'accepted',
      message: null,
      counts: JSON.stringify(load.counts),
      added: news.added.length,
      changed: news.changed.length,
      gone: news.gone.length,
    })
    .execute();
  return news;
}

async function knownRecords(db: Db): Promise<ReadonlyMap<string, KnownRecord>> {
  const rows = await db.selectFrom('knownRecord').select(['recordId', 'hash', 'goneAt']).execute();
  return new Map(rows.map(({ recordId, hash, goneAt }) => [recordId, { hash, isGone: goneAt !== null }]));
}

/** Leaves the known records as the load has them. */
async function rememberRecords(db: Db, { news, back, gone }: News, number: number, at: Date): Promise<void> {
  const seen = [...news.map(({ record }) => record), ...back];
  const rows = seen.map(({ id, hash }) => ({ recordId: id, hash, changedBy: number, goneAt: null }));
  for (const some of inStatements(rows, 4))
    await db
      .insertInto('knownRecord')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('recordId').doUpdateSet((eb) => ({
          hash: eb.ref('excluded.hash'),
          changedBy: eb.ref('excluded.changedBy'),
          goneAt: null,
        })),
      )
      .execute();
  for (const some of inStatements(gone, 1))
    await db.updateTable('knownRecord').set({ goneAt: at.getTime() }).where('recordId', 'in', some).execute();
}
