import type { ExpressionBuilder, Selectable } from 'kysely';
import { z } from 'zod';
import { longestDue, retryAt } from './due.js';
import type { Engine } from './engine/engine.js';
import { digests, subjectKinds, subscriberOf, type Digest, type Subject, type Subscriber } from './follows.js';
import type { Change } from './news.js';
import type { DeliveryTable, Tables } from './schema/tables.js';
import { storable } from './storable.js';
import { inTransaction, type Db } from './store.js';

/** One piece of news in a delivery. */
export interface Piece {
  readonly recordId: string;
  /** Of the content that the subscriber is to hear of; the record may have changed since. */
  readonly hash: string;
  readonly change: Change;
  /** The register's version that brought it. */
  readonly version: string;
  /** What the subscriber follows, for which they hear of it. */
  readonly subjects: readonly Subject[];
}

/** One message that a subscriber is owed, claimed by this process until the lease ends. */
export interface Delivery {
  readonly id: string;
  /**
   * Sent with the message as `nonce`, with `enforce_nonce`: Discord then gives back the message it has instead of posting a
   * second one, for some minutes. The same at each attempt. 16 characters; Discord takes 25.
   */
  readonly nonce: string;
  readonly subscriber: Subscriber;
  readonly language: string;
  readonly digest: Digest;
  /** In the order in which loads brought them; one at least, and one only where the digest is `now`. */
  readonly pieces: readonly Piece[];
  readonly createdAt: Date;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** An earlier attempt was cut short, and whether Discord accepted the message then is not known. */
  readonly isUncertain: boolean;
}

export interface Claiming {
  readonly at: Date;
  /** The name of this process, the same for all its claims. */
  readonly by: string;
  readonly most: number;
  /** How long the claim holds: longer than a send may take. Default two minutes. */
  readonly leaseMs?: number;
}

/** The messages that followers are owed. */
export interface Deliveries {
  /**
   * Takes due deliveries, the longest due first; no other process gets them until the lease ends. Follows that are paused
   * are passed over.
   */
  claim(claiming: Claiming): Promise<readonly Delivery[]>;
  /** Discord has accepted the message. False if it was marked before. */
  markDelivered(id: string, at: Date): Promise<boolean>;
  /** There is nothing to send any more (the records have left the register since). False if it was marked before. */
  markDropped(id: string, at: Date): Promise<boolean>;
  /**
   * Discord has refused the message, or was away: it is due again later, 30 seconds after the first attempt and twice as long
   * after each further one, up to 6 hours; or at `dueAt`.
   *
   * @returns when it is due again; undefined if it is not owed any more, or another process has claimed it since
   */
  markFailed(delivery: Delivery, at: Date, why: string, dueAt?: Date): Promise<Date | undefined>;
  /** Gives back a claim that was not begun, as a process does that ends: it is due as before. */
  giveBack(delivery: Delivery): Promise<void>;
  /**
   * Ends the claims of processes that are gone, at once and not when their leases end: of one name, or, where one process uses
   * the state, of all at its start. They come back as uncertain.
   */
  releaseClaims(by?: string): Promise<number>;
  /** The earliest time at which something not sent, of follows that are not paused, is due; it may have passed. */
  nextDue(): Promise<Date | undefined>;
  /**
   * What a delivery tells or told, in order, also after the follows ended that asked for it. Empty where it is kept no longer.
   */
  told(id: string): Promise<readonly Pick<Piece, 'recordId' | 'change'>[]>;
  /** Deliveries not sent: all, those due now, and since when the longest due one is. */
  waiting(at: Date): Promise<{ readonly all: number; readonly due: number; readonly oldestDueAt?: Date }>;
}

/** Two minutes: Discord's REST client gives up on a request far earlier. */
const usualLease = 120_000;

/** The lease of a claim that has ended. A lease that ran out long ago says that an earlier attempt was cut short. */
const letGo = (isUncertain: boolean) => ({ leaseUntil: isUncertain ? 0 : null, leasedBy: null });

export function makeDeliveries(engine: Engine): Deliveries {
  const { db } = engine;

  // In a transaction, which outlasts a power cut: a mark that is lost is a message sent twice.
  const finish = (id: string, at: Date, outcome: 'delivered' | 'dropped'): Promise<boolean> =>
    inTransaction(engine, async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('delivery')
        .set({ outcome, finishedAt: at.getTime(), leaseUntil: null, leasedBy: null })
        .where('id', '=', id)
        .where('finishedAt', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    });

  /** A claimed delivery, if nobody has claimed it again since: the number of its attempt tells. */
  const mine = ({ id, attempt }: Pick<Delivery, 'id' | 'attempt'>) =>
    db.updateTable('delivery').where('id', '=', id).where('attempts', '=', attempt).where('finishedAt', 'is', null);

  return {
    claim: (claiming) => inTransaction(engine, (transaction) => claim(engine.kind, transaction, claiming)),
    markDelivered: (id, at) => finish(id, at, 'delivered'),
    markDropped: (id, at) => finish(id, at, 'dropped'),

    markFailed: async ({ id, attempt, isUncertain }, at, why, dueAt) => {
      const nextAt = dueAt ?? retryAt(attempt, at);
      const { numUpdatedRows } = await mine({ id, attempt })
        .set({ ...letGo(isUncertain), dueAt: nextAt.getTime(), lastError: storable(why, 300) })
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n ? nextAt : undefined;
    },

    giveBack: async ({ id, attempt, isUncertain }) => {
      await mine({ id, attempt })
        .set({ ...letGo(isUncertain), attempts: attempt - 1 })
        .execute();
    },

    releaseClaims: async (by) => {
      const { numUpdatedRows } = await db
        .updateTable('delivery')
        .set({ leaseUntil: 0 })
        .where('leaseUntil', '>', 0)
        .where('finishedAt', 'is', null)
        .$if(by !== undefined, (query) => query.where('leasedBy', '=', by ?? ''))
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },

    nextDue: async () => {
      const { next } = await db
        .selectFrom('delivery')
        .where('finishedAt', 'is', null)
        .where(isAskedFor)
        .select(({ fn }) => fn.min<number | null>('dueAt').as('next'))
        .executeTakeFirstOrThrow();
      return next === null ? undefined : new Date(next);
    },

    told: async (id) => {
      const rows = await db
        .selectFrom('owed')
        .select(['recordId', 'change'])
        .where('deliveryId', '=', id)
        .orderBy('load')
        .orderBy('position')
        .execute();
      return rows.map(({ recordId, change }) => ({ recordId, change: changeSchema.parse(change) }));
    },

    waiting: async (at) => {
      const waiting = db.selectFrom('delivery').where('finishedAt', 'is', null);
      const { all } = await waiting.select(({ fn }) => fn.countAll<number>().as('all')).executeTakeFirstOrThrow();
      const { due, oldest } = await waiting
        .where('dueAt', '<=', at.getTime())
        .select(({ fn }) => [fn.countAll<number>().as('due'), fn.min<number | null>('dueAt').as('oldest')])
        .executeTakeFirstOrThrow();
      return { all, due, ...(oldest !== null && { oldestDueAt: new Date(oldest) }) };
    },
  };
}

/** Whether a follow that is not paused asks for the delivery. */
const isAskedFor = (eb: ExpressionBuilder<Tables, 'delivery'>) =>
  eb.exists(
    eb
      .selectFrom('owed')
      .innerJoin('owedFollow', 'owedFollow.owedId', 'owed.id')
      .innerJoin('follow', 'follow.id', 'owedFollow.followId')
      .select('owed.id')
      .whereRef('owed.deliveryId', '=', 'delivery.id')
      .where('follow.pausedAt', 'is', null),
  );

async function claim(
  kind: Engine['kind'],
  db: Db,
  { at, by, most, leaseMs = usualLease }: Claiming,
): Promise<readonly Delivery[]> {
  const now = at.getTime();
  const rows = await db
    .selectFrom('delivery')
    .selectAll()
    .where('finishedAt', 'is', null)
    // Times that lie too far ahead were written before a clock was set back.
    .where((eb) => eb.or([eb('dueAt', '<=', now), eb('dueAt', '>', now + longestDue)]))
    .where((eb) =>
      eb.or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<=', now), eb('leaseUntil', '>', now + 2 * leaseMs)]),
    )
    .where(isAskedFor)
    .orderBy('dueAt')
    .orderBy('position')
    .orderBy('id')
    .limit(most)
    // SQLite, where one writes at a time, has no such words and no need of them.
    .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  await db
    .updateTable('delivery')
    .set((eb) => ({
      leaseUntil: now + leaseMs,
      leasedBy: by,
      attempts: eb('attempts', '+', 1),
      claimedAt: eb.fn.coalesce('claimedAt', eb.val(now)),
    }))
    .where('id', 'in', ids)
    .execute();
  return readDeliveries(db, rows);
}

const written = z.object({ digest: z.enum(digests) });
const changeSchema = z.enum(['new', 'changed']);
const writtenPiece = z.object({ change: changeSchema, subjectKind: z.enum(subjectKinds) });

/** Claimed deliveries with their pieces, from the rows as they stood before the claim. */
async function readDeliveries(db: Db, rows: readonly Selectable<DeliveryTable>[]): Promise<readonly Delivery[]> {
  const reasons = await reasonsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = reasons.filter(({ deliveryId }) => deliveryId === row.id);
    return {
      id: row.id,
      nonce: row.id,
      subscriber: subscriberOf(row.subscriber, row.guildId),
      language: own[0]?.language ?? 'en',
      digest: written.parse(row).digest,
      pieces: piecesOf(own),
      createdAt: new Date(row.createdAt),
      attempt: row.attempts + 1,
      isUncertain: row.leaseUntil !== null,
    };
  });
}

/** Each piece of these deliveries with each follow that it is owed for, in the order in which it is told. */
const reasonsOf = (db: Db, deliveries: readonly string[]) =>
  db
    .selectFrom('owed')
    .innerJoin('owedFollow', 'owedFollow.owedId', 'owed.id')
    .innerJoin('follow', 'follow.id', 'owedFollow.followId')
    .select(['owed.id', 'owed.deliveryId', 'owed.recordId', 'owed.hash', 'owed.change', 'owed.version'])
    .select(['follow.subjectKind', 'follow.subjectId', 'follow.language'])
    .where('owed.deliveryId', 'in', deliveries)
    .orderBy('owed.load')
    .orderBy('owed.position')
    .orderBy('follow.createdAt')
    .orderBy('follow.id')
    .execute();

type Reason = Awaited<ReturnType<typeof reasonsOf>>[number];

function piecesOf(reasons: readonly Reason[]): readonly Piece[] {
  const pieces = new Map<string, Piece & { readonly subjects: Subject[] }>();
  for (const reason of reasons) {
    const { change, subjectKind: kind } = writtenPiece.parse(reason);
    const subject: Subject = { kind, id: reason.subjectId };
    const { id, recordId, hash, version } = reason;
    const known = pieces.get(id);
    if (known === undefined) pieces.set(id, { recordId, hash, change, version, subjects: [subject] });
    else known.subjects.push(subject);
  }
  return [...pieces.values()];
}
