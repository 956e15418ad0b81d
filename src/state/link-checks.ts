import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Engine } from './engine/engine.js';
import type { LinkCheckTable } from './schema/tables.js';
import { inStatements, storable } from './storable.js';

const outcomes = ['ok', 'unreachable', 'disallowed'] as const;

/** What asking for a source's url came to. `unreachable` says nothing about whether the source is right. */
export interface NewLinkCheck {
  readonly url: string;
  readonly at: Date;
  /** `disallowed`: its host asks programs to leave it alone, and it was not asked for. */
  readonly outcome: (typeof outcomes)[number];
  /** The HTTP status, where there was an answer at all. */
  readonly status?: number;
  /** Why it was not reached, in a few words. */
  readonly reason?: string;
  /** Where it was found, when that is another url. */
  readonly redirectedTo?: string;
  /** Whether it has moved there for good. */
  readonly permanently?: boolean;
}

export interface LinkCheck extends NewLinkCheck {
  readonly lastOkAt?: Date;
  /** How many checks in a row have failed, up to the last one. */
  readonly failures: number;
}

export interface LinkChecks {
  note(check: NewLinkCheck): Promise<void>;
  get(url: string): Promise<LinkCheck | undefined>;
  /** The last check of each url. */
  all(): Promise<readonly LinkCheck[]>;
  unreachable(): Promise<readonly LinkCheck[]>;
  /** Those of these urls that were not checked since then, or never; the longest unchecked first. */
  due(urls: readonly string[], since: Date): Promise<readonly string[]>;
}

const written = z.object({ outcome: z.enum(outcomes) });
const longestReason = 300;
const longestUrl = 2_000;

const checkOf = (row: Selectable<LinkCheckTable>): LinkCheck => ({
  url: row.url,
  at: new Date(row.checkedAt),
  outcome: written.parse(row).outcome,
  ...(row.status !== null && { status: row.status }),
  ...(row.lastOkAt !== null && { lastOkAt: new Date(row.lastOkAt) }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.redirectedTo !== null && { redirectedTo: row.redirectedTo }),
  ...(row.permanently === 1 && { permanently: true }),
  failures: row.failures,
});

export function makeLinkChecks({ db }: Engine): LinkChecks {
  const all = () => db.selectFrom('linkCheck').selectAll().orderBy('url');
  return {
    note: async ({ url, at, outcome, status, reason, redirectedTo, permanently }) => {
      const isOk = outcome === 'ok';
      const hasFailed = outcome === 'unreachable';
      const checkedAt = at.getTime();
      const found = {
        ...{ checkedAt, outcome },
        status: status ?? null,
        reason: reason === undefined ? null : storable(reason, longestReason),
        redirectedTo: redirectedTo === undefined ? null : storable(redirectedTo, longestUrl),
        permanently: permanently === true ? 1 : 0,
      };
      await db
        .insertInto('linkCheck')
        .values({ url, ...found, lastOkAt: isOk ? checkedAt : null, failures: hasFailed ? 1 : 0 })
        .onConflict((conflict) =>
          conflict.column('url').doUpdateSet(({ eb }) => ({
            ...found,
            ...(isOk && { lastOkAt: checkedAt, failures: 0 }),
            ...(hasFailed && { failures: eb('linkCheck.failures', '+', 1) }),
          })),
        )
        .execute();
    },

    get: async (url) => {
      const row = await all().where('url', '=', url).executeTakeFirst();
      return row && checkOf(row);
    },

    all: async () => (await all().execute()).map(checkOf),
    unreachable: async () => (await all().where('outcome', '=', 'unreachable').execute()).map(checkOf),

    due: async (urls, since) => {
      const checkedAt = new Map<string, number>();
      for (const some of inStatements([...new Set(urls)], 1)) {
        const rows = await db.selectFrom('linkCheck').select(['url', 'checkedAt']).where('url', 'in', some).execute();
        for (const row of rows) checkedAt.set(row.url, row.checkedAt);
      }
      const last = (url: string): number => checkedAt.get(url) ?? -Infinity;
      return [...new Set(urls)]
        .filter((url) => last(url) < since.getTime())
        .sort((one, other) => (last(one) === last(other) ? 0 : last(one) - last(other)));
    },
  };
}
