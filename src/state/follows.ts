import type { Selectable } from 'kysely';
import { z } from 'zod';
import { dropUnowed } from './drop-unowed.js';
import type { Engine } from './engine/engine.js';
import type { FollowTable } from './schema/tables.js';
import { newId, storable } from './storable.js';
import { inNewsTransaction } from './store.js';

export const digests = ['now', 'daily', 'weekly'] as const;
/** When a follower hears of news: at once, in one message a day, or in one a week. */
export type Digest = (typeof digests)[number];

export const subjectKinds = ['country', 'body', 'field', 'topic'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What is followed: a country by its ISO code, a body, field or topic by its id in the register. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Who hears of news: a person in direct messages, or a channel of a server. Discord's ids. */
export type Subscriber = { readonly user: string } | { readonly channel: string; readonly guild: string };

export interface NewFollow {
  readonly subscriber: Subscriber;
  /** Who asked for it: the person, in direct messages. */
  readonly askedBy: string;
  readonly subject: Subject;
  readonly digest: Digest;
  /** The display code of the language in which news is told: en, zh-Hans and the like. */
  readonly language: string;
}

export interface Follow extends Omit<NewFollow, 'askedBy'> {
  readonly id: string;
  /** Missing where that person had the bot forget them. */
  readonly askedBy?: string;
  readonly createdAt: Date;
  readonly paused?: { readonly at: Date; readonly reason: string };
}

/** What is followed, and by whom. */
export interface Follows {
  /**
   * Adds a follow, or gives the one that is there a new digest and language. It ends a pause of the subscriber: somebody has
   * just asked for news where news could not be sent.
   *
   * @returns the follow, and whether it is a new one
   */
  add(follow: NewFollow, at: Date): Promise<{ readonly follow: Follow; readonly isNew: boolean }>;
  get(id: string): Promise<Follow | undefined>;
  /** Oldest first. */
  of(subscriber: Subscriber): Promise<readonly Follow[]>;
  /** Everything followed in the channels of a server, oldest first. */
  inGuild(guild: string): Promise<readonly Follow[]>;
  /** Follows of any of these subjects that are not paused, oldest first. */
  matching(subjects: readonly Subject[]): Promise<readonly Follow[]>;
  /** Ends a follow; what was owed for it alone and not yet sent is dropped. False where there is none. */
  remove(id: string): Promise<boolean>;
  /** Ends all follows of a subscriber, or of all channels of a server, in the same way. Returns how many. */
  removeAll(of: Subscriber | { readonly guild: string }): Promise<number>;
  /** Pauses all follows of a subscriber: nothing is sent, nothing new becomes owed. Returns those that were not paused. */
  pause(subscriber: Subscriber, reason: string, at: Date): Promise<readonly Follow[]>;
  /** Ends the pause; what was owed before it and is still kept is then due. Returns how many follows. */
  resume(subscriber: Subscriber): Promise<number>;
  count(): Promise<{ readonly active: number; readonly paused: number }>;
}

/** A subscriber as one text, by which tables refer to it. */
export const subscriberKey = (subscriber: Subscriber): string =>
  'user' in subscriber ? `user:${subscriber.user}` : `channel:${subscriber.channel}`;

/** The subscriber of a key. @throws {Error} for a text that is no key */
export function subscriberOf(key: string, guild: string | null): Subscriber {
  const [, kind, id] = /^(user|channel):(.+)$/.exec(key) ?? [];
  if (id === undefined) throw new Error(`${key} names no subscriber`);
  return kind === 'user' ? { user: id } : { channel: id, guild: guild ?? '' };
}

const written = z.object({ subjectKind: z.enum(subjectKinds), digest: z.enum(digests) });

/** A row as the rest of the bot sees it. */
export function followOf(row: Selectable<FollowTable>): Follow {
  const { subjectKind, digest } = written.parse(row);
  return {
    id: row.id,
    subscriber: subscriberOf(row.subscriber, row.guildId),
    ...(row.userId !== null && { askedBy: row.userId }),
    subject: { kind: subjectKind, id: row.subjectId },
    digest,
    language: row.language,
    createdAt: new Date(row.createdAt),
    ...(row.pausedAt !== null && { paused: { at: new Date(row.pausedAt), reason: row.pauseReason ?? '' } }),
  };
}

/** How a row says that its follow is not paused. */
const going = { pausedAt: null, pauseReason: null };

export function makeFollows(engine: Engine): Follows {
  const { db } = engine;
  const all = () => db.selectFrom('follow').selectAll().orderBy('createdAt').orderBy('id');

  return {
    add: (follow, at) =>
      inNewsTransaction(engine, async (transaction) => {
        const subscriber = subscriberKey(follow.subscriber);
        const id = newId();
        await transaction.updateTable('follow').set(going).where('subscriber', '=', subscriber).execute();
        const row = await transaction
          .insertInto('follow')
          .values({
            id,
            subscriber,
            userId: follow.askedBy,
            guildId: 'guild' in follow.subscriber ? follow.subscriber.guild : null,
            subjectKind: follow.subject.kind,
            subjectId: follow.subject.id,
            digest: follow.digest,
            language: follow.language,
            createdAt: at.getTime(),
            ...going,
          })
          .onConflict((conflict) =>
            conflict.columns(['subscriber', 'subjectKind', 'subjectId']).doUpdateSet({
              userId: follow.askedBy,
              digest: follow.digest,
              language: follow.language,
            }),
          )
          .returningAll()
          .executeTakeFirstOrThrow();
        return { follow: followOf(row), isNew: row.id === id };
      }),

    get: async (id) => {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && followOf(row);
    },

    of: async (subscriber) => {
      const rows = await all().where('subscriber', '=', subscriberKey(subscriber)).execute();
      return rows.map(followOf);
    },

    inGuild: async (guild) => {
      const rows = await all().where('guildId', '=', guild).execute();
      return rows.map(followOf);
    },

    matching: async (subjects) => {
      const ofKind = (kind: SubjectKind) => subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
      const rows = await all()
        .where('pausedAt', 'is', null)
        .where((eb) =>
          eb.or(
            subjectKinds
              .map((kind) => ({ kind, ids: ofKind(kind) }))
              .filter(({ ids }) => ids.length > 0)
              .map(({ kind, ids }) => eb.and([eb('subjectKind', '=', kind), eb('subjectId', 'in', ids)])),
          ),
        )
        .execute();
      return rows.map(followOf);
    },

    remove: (id) =>
      inNewsTransaction(engine, async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('follow')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        await dropUnowed(transaction);
        return numDeletedRows > 0n;
      }),

    removeAll: (of) =>
      inNewsTransaction(engine, async (transaction) => {
        const subscriber = 'user' in of || 'channel' in of;
        const { numDeletedRows } = await transaction
          .deleteFrom('follow')
          .where(subscriber ? 'subscriber' : 'guildId', '=', subscriber ? subscriberKey(of) : of.guild)
          .executeTakeFirstOrThrow();
        await dropUnowed(transaction);
        return Number(numDeletedRows);
      }),

    pause: (subscriber, reason, at) =>
      inNewsTransaction(engine, async (transaction) => {
        const rows = await transaction
          .updateTable('follow')
          .set({ pausedAt: at.getTime(), pauseReason: storable(reason, 200) })
          .where('subscriber', '=', subscriberKey(subscriber))
          .where('pausedAt', 'is', null)
          .returningAll()
          .execute();
        return rows.map(followOf);
      }),

    resume: (subscriber) =>
      inNewsTransaction(engine, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('follow')
          .set(going)
          .where('subscriber', '=', subscriberKey(subscriber))
          .where('pausedAt', 'is not', null)
          .executeTakeFirstOrThrow();
        return Number(numUpdatedRows);
      }),

    count: async () => {
      const { paused, all: every } = await db
        .selectFrom('follow')
        .select(({ fn }) => [fn.count<number>('pausedAt').as('paused'), fn.countAll<number>().as('all')])
        .executeTakeFirstOrThrow();
      return { active: every - paused, paused };
    },
  };
}
