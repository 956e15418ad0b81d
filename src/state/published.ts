import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Engine } from './engine/engine.js';
import { stateError } from './state-error.js';
import { storable } from './storable.js';
import { inTransaction, type Db } from './store.js';

export interface NewVersion {
  /** The register's version: equal data give equal versions. */
  readonly version: string;
  readonly at: Date;
  /** A user id, or a name from a terminal. */
  readonly by?: string;
  readonly note: string;
  /** The checked register, as whoever publishes packs it. */
  readonly content: Uint8Array;
}

export interface PublishedVersion {
  readonly version: string;
  readonly createdAt: Date;
  readonly by?: string;
  readonly note: string;
  readonly bytes: number;
  readonly isCurrent: boolean;
}

/** Registers that were published, for several processes on one database: which there are, and which is in use. */
export interface Published {
  /**
   * Stores a version and makes it the current one; every listening process hears of it when that is committed. A version that
   * is there already is made current again.
   *
   * @throws {StateError} conflict, where the same version is there with other content
   */
  publish(version: NewVersion): Promise<void>;
  /** Makes an earlier version current again. False where there is no such version. */
  rollback(version: string, at: Date): Promise<boolean>;
  current(): Promise<PublishedVersion | undefined>;
  /** Newest first. */
  list(): Promise<readonly PublishedVersion[]>;
  /** What was published. @throws {StateError} damaged, where it is not what was stored */
  content(version: string): Promise<Uint8Array | undefined>;
  /**
   * Calls `onVersion` with the current version each time that another one becomes it, in whatever process; not with the one
   * that is current when listening begins. A broken connection is made again and what was missed is caught up on. On
   * SQLite, which one process uses, nothing is ever heard. `onReload` is called when another process asks for a reload.
   *
   * @returns a function that ends it
   */
  listen(onVersion: (version: string) => void, onReload?: () => void): Promise<() => Promise<void>>;
  /** Asks every other process that listens to reload, whether or not another version is current. On SQLite nobody hears it. */
  askReload(): Promise<void>;
}

/** The channel of NOTIFY on which processes tell each other of a version. */
const channel = 'accord_published';

/** A connection may be dead without either end noticing; so often the current version is looked up besides, in milliseconds. */
const lookEvery = 60_000;

/** Said on the channel, before the name of whoever says it, to ask for a reload. Versions are hexadecimal and never begin so. */
const reloadWord = 'reload';

/** Which process this is: it does not hear itself. */
const ownName = randomUUID();

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export function makePublished(engine: Engine): Published {
  const { db, kind } = engine;
  const conflict = (detail: string): Error => stateError('conflict', engine.place, detail);

  const makeCurrent = async (transaction: Db, version: string, at: Date): Promise<void> => {
    await transaction
      .insertInto('publishedCurrent')
      .values({ only: 1, version, at: at.getTime() })
      .onConflict((clash) => clash.column('only').doUpdateSet({ version, at: at.getTime() }))
      .execute();
    // PostgreSQL delivers it when the transaction commits, and not at all if it does not.
    if (kind === 'postgres') await sql`select pg_notify(${channel}, ${version})`.execute(transaction);
  };

  const currentVersion = async (): Promise<string | undefined> =>
    (await db.selectFrom('publishedCurrent').select('version').executeTakeFirst())?.version;

  const list = async (): Promise<readonly PublishedVersion[]> => {
    const rows = await db
      .selectFrom('publishedVersion')
      .leftJoin('publishedCurrent', 'publishedCurrent.version', 'publishedVersion.version')
      .select(['publishedVersion.version', 'createdAt', 'createdBy', 'note', 'bytes', 'publishedCurrent.only'])
      .orderBy('createdAt', 'desc')
      .orderBy('publishedVersion.version')
      .execute();
    return rows.map(({ version, createdAt, createdBy, note, bytes, only }) => ({
      ...{ version, note, bytes, createdAt: new Date(createdAt), isCurrent: only !== null },
      ...(createdBy !== null && { by: createdBy }),
    }));
  };

  return {
    publish: ({ version, at, by, note, content }) =>
      inTransaction(engine, async (transaction) => {
        const digest = sha256(content);
        await transaction
          .insertInto('publishedVersion')
          .values({
            ...{ version, digest, bytes: content.byteLength, note: storable(note, 500) },
            content: Buffer.from(content),
            createdAt: at.getTime(),
            createdBy: by ?? null,
          })
          .onConflict((clash) => clash.column('version').doNothing())
          .execute();
        const stored = await transaction
          .selectFrom('publishedVersion')
          .select('digest')
          .where('version', '=', version)
          .executeTakeFirstOrThrow();
        if (stored.digest !== digest) throw conflict(`version ${version} was published before with other content`);
        await makeCurrent(transaction, version, at);
      }),

    rollback: (version, at) =>
      inTransaction(engine, async (transaction) => {
        const found = await transaction
          .selectFrom('publishedVersion')
          .select('version')
          .where('version', '=', version)
          .executeTakeFirst();
        if (found === undefined) return false;
        await makeCurrent(transaction, version, at);
        return true;
      }),

    current: async () => (await list()).find(({ isCurrent }) => isCurrent),
    list,

    content: async (version) => {
      const row = await db
        .selectFrom('publishedVersion')
        .select(['content', 'digest'])
        .where('version', '=', version)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      if (sha256(row.content) !== row.digest)
        throw stateError('damaged', engine.place, `the content of version ${version} is not what was published`);
      return row.content;
    },

    askReload: async () => {
      if (kind === 'postgres') await sql`select pg_notify(${channel}, ${`${reloadWord} ${ownName}`})`.execute(db);
    },

    listen: async (onVersion, onReload) => {
      if (kind === 'sqlite') return () => Promise.resolve();
      let heard = await currentVersion();
      const hear = (version: string | undefined): void => {
        if (version === undefined || version === heard) return;
        heard = version;
        onVersion(version);
      };
      // A database that is away now is heard of when it is back; the engine says so in the log.
      const look = (): void => void currentVersion().then(hear, () => undefined);
      // Looked up rather than taken from the word: of two versions in quick succession only the last one counts.
      const onWord = (word: string): void => {
        if (!word.startsWith(reloadWord)) look();
        else if (word !== `${reloadWord} ${ownName}`) onReload?.();
      };
      const end = await engine.listen(channel, onWord, look);
      const looking = setInterval(look, lookEvery);
      looking.unref();
      return async () => {
        clearInterval(looking);
        await end();
      };
    },
  };
}
