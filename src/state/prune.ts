import { dropUnowed } from './drop-unowed.js';
import type { Engine } from './engine/engine.js';
import { inNewsTransaction } from './store.js';

const day = 24 * 3_600_000;

/** How long things are kept. `docs/state.md` and PRIVACY.md give the same numbers. */
export const retention = {
  /** Gaps that nobody has run into since, in days, and how many at most. */
  gapDays: 180,
  mostGaps: 20_000,
  feedbackDays: 365,
  /** Deliveries that were sent: for as long a record that changes back to what was told is no news. */
  sentDays: 90,
  /** Deliveries that could not be sent, such as those of a subscriber who is paused. */
  unsentDays: 30,
  /** Loads in the history, beside the last accepted one. */
  loads: 200,
  /** Records that left the register: for as long their coming back unchanged is no news. */
  goneRecordDays: 365,
  /** Urls that were not checked any more, being in no record. */
  linkDays: 180,
  /** Published versions, beside the current one. */
  versions: 20,
} as const;

/** How many rows were removed, by what they held. */
export interface Pruned {
  readonly gaps: number;
  readonly feedback: number;
  readonly deliveries: number;
  readonly loads: number;
  readonly records: number;
  readonly links: number;
  readonly versions: number;
}

/** Removes what was kept long enough. To be called once a day. */
export const prune = (engine: Engine, now: Date): Promise<Pruned> =>
  inNewsTransaction(engine, async (db) => {
    const before = (days: number): number => now.getTime() - days * day;
    const rows = ({ numDeletedRows }: { numDeletedRows: bigint }): number => Number(numDeletedRows);

    const oldGaps = await db
      .deleteFrom('gap')
      .where('lastAt', '<', before(retention.gapDays))
      .executeTakeFirstOrThrow();
    const tooMany = await db
      .deleteFrom('gap')
      .where('key', 'not in', (from) =>
        from.selectFrom('gap').select('key').orderBy('lastAt', 'desc').orderBy('key').limit(retention.mostGaps),
      )
      .executeTakeFirstOrThrow();
    const feedback = await db
      .deleteFrom('feedback')
      .where('createdAt', '<', before(retention.feedbackDays))
      .executeTakeFirstOrThrow();
    const sent = await db
      .deleteFrom('delivery')
      .where('finishedAt', '<', before(retention.sentDays))
      .executeTakeFirstOrThrow();
    const unsent = await db
      .deleteFrom('delivery')
      .where('finishedAt', 'is', null)
      .where('createdAt', '<', before(retention.unsentDays))
      .executeTakeFirstOrThrow();
    await dropUnowed(db);
    const loads = await db
      .deleteFrom('load')
      .where('number', 'not in', (from) =>
        from.selectFrom('load').select('number').orderBy('number', 'desc').limit(retention.loads),
      )
      .where('number', 'not in', (from) =>
        // The last accepted load is what the next one is compared with.
        from
          .selectFrom('load')
          .select(({ fn }) => fn.max('number').as('number'))
          .where('outcome', '!=', 'failed'),
      )
      .executeTakeFirstOrThrow();
    const records = await db
      .deleteFrom('knownRecord')
      .where('goneAt', '<', before(retention.goneRecordDays))
      .executeTakeFirstOrThrow();
    const links = await db
      .deleteFrom('linkCheck')
      .where('checkedAt', '<', before(retention.linkDays))
      .executeTakeFirstOrThrow();
    const versions = await db
      .deleteFrom('publishedVersion')
      .where('version', 'not in', (from) =>
        from
          .selectFrom('publishedVersion')
          .select('version')
          .orderBy('createdAt', 'desc')
          .orderBy('version')
          .limit(retention.versions),
      )
      .where('version', 'not in', (from) => from.selectFrom('publishedCurrent').select('version'))
      .executeTakeFirstOrThrow();
    return {
      gaps: rows(oldGaps) + rows(tooMany),
      feedback: rows(feedback),
      deliveries: rows(sent) + rows(unsent),
      loads: rows(loads),
      records: rows(records),
      links: rows(links),
      versions: rows(versions),
    };
  });
