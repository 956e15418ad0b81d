import type { Insertable, Selectable } from 'kysely';
import { digests, followOf, subscriberKey, type Follow, type Subject } from './follows.js';
import { dueAt } from './due.js';
import type { News } from './news.js';
import type { DeliveryTable, OwedTable, Tables } from './schema/tables.js';
import { inStatements, newId } from './storable.js';
import type { Db } from './store.js';

/** The load that brought the news. */
interface Source {
  readonly load: number;
  readonly version: string;
  readonly at: Date;
}

/** One piece of news that a subscriber is owed, and the follows that it is owed for, the most urgent first. */
interface Piece {
  readonly subscriber: string;
  readonly news: News['news'][number];
  readonly position: number;
  readonly follows: [Follow, ...Follow[]];
}

const subjectKey = ({ kind, id }: Subject): string => `${kind}:${id}`;

/**
 * Writes what followers are owed for the news of a load: each piece once for a subscriber, however many of their follows it
 * matches, in a delivery of its own for those who hear at once, else in the subscriber's next digest. Runs within the
 * transaction that accepts the load.
 *
 * @returns how many pieces became owed
 */
export async function oweNews(db: Db, news: News['news'], { load, version, at }: Source): Promise<number> {
  const pieces = await withoutOwed(db, piecesOf(news, await followsOf(db, news)));
  const deliveries: Insertable<DeliveryTable>[] = [];
  const owed: Insertable<OwedTable>[] = [];
  const reasons: Insertable<Tables['owedFollow']>[] = [];
  const open = await openDigests(db, pieces);

  for (const { subscriber, news: piece, position, follows } of pieces) {
    const [{ digest, subscriber: who }] = follows;
    const box = `${subscriber} ${digest}`;
    let deliveryId = open.get(box);
    if (deliveryId === undefined) {
      deliveryId = newId();
      deliveries.push({
        ...noAttempt,
        id: deliveryId,
        subscriber,
        guildId: 'guild' in who ? who.guild : null,
        digest,
        createdAt: at.getTime(),
        position,
        dueAt: dueAt(digest, at).getTime(),
      });
      if (digest !== 'now') open.set(box, deliveryId);
    }
    const id = newId();
    const { record, change } = piece;
    owed.push({ id, deliveryId, subscriber, recordId: record.id, hash: record.hash, change, version, load, position });
    reasons.push(...follows.map((follow) => ({ owedId: id, followId: follow.id })));
  }
  for (const rows of inStatements(deliveries, 14)) await db.insertInto('delivery').values(rows).execute();
  for (const rows of inStatements(owed, 9)) await db.insertInto('owed').values(rows).execute();
  for (const rows of inStatements(reasons, 2)) await db.insertInto('owedFollow').values(rows).execute();
  return owed.length;
}

const noAttempt = {
  claimedAt: null,
  leaseUntil: null,
  leasedBy: null,
  attempts: 0,
  lastError: null,
  finishedAt: null,
  outcome: null,
} satisfies Partial<Insertable<DeliveryTable>>;

/** The follows, not paused, that any piece of news may match, by subject. */
async function followsOf(db: Db, news: News['news']): Promise<ReadonlyMap<string, readonly Follow[]>> {
  const ids = [...new Set(news.flatMap(({ record }) => record.subjects.map(({ id }) => id)))];
  const rows: Selectable<Tables['follow']>[] = [];
  for (const some of inStatements(ids, 1))
    rows.push(
      ...(await db
        .selectFrom('follow')
        .selectAll()
        .where('subjectId', 'in', some)
        .where('pausedAt', 'is', null)
        .orderBy('createdAt')
        .orderBy('id')
        .execute()),
    );
  const bySubject = new Map<string, Follow[]>();
  for (const follow of rows.map(followOf)) {
    const key = subjectKey(follow.subject);
    const others = bySubject.get(key);
    if (others === undefined) bySubject.set(key, [follow]);
    else others.push(follow);
  }
  return bySubject;
}

function piecesOf(news: News['news'], bySubject: ReadonlyMap<string, readonly Follow[]>): readonly Piece[] {
  return news.flatMap((piece, position) => {
    const subjects = new Set(piece.record.subjects.map(subjectKey));
    const ofSubscriber = new Map<string, Piece>();
    for (const follow of [...subjects].flatMap((subject) => bySubject.get(subject) ?? [])) {
      const subscriber = subscriberKey(follow.subscriber);
      const others = ofSubscriber.get(subscriber)?.follows;
      if (others === undefined) ofSubscriber.set(subscriber, { subscriber, news: piece, position, follows: [follow] });
      else others.push(follow);
    }
    // `digests` stands in order of urgency.
    for (const { follows } of ofSubscriber.values())
      follows.sort((one, other) => digests.indexOf(one.digest) - digests.indexOf(other.digest));
    return [...ofSubscriber.values()];
  });
}

const pieceKey = (subscriber: string, record: string, hash: string): string =>
  JSON.stringify([subscriber, record, hash]);

/** The pieces that their subscribers were not owed before: a record that changes back to what they were told is no news. */
async function withoutOwed(db: Db, pieces: readonly Piece[]): Promise<readonly Piece[]> {
  const ids = [...new Set(pieces.map(({ news }) => news.record.id))];
  const before = new Set<string>();
  for (const some of inStatements(ids, 1)) {
    const rows = await db
      .selectFrom('owed')
      .select(['subscriber', 'recordId', 'hash'])
      .where('recordId', 'in', some)
      .execute();
    for (const { subscriber, recordId, hash } of rows) before.add(pieceKey(subscriber, recordId, hash));
  }
  return pieces.filter(({ subscriber, news: { record } }) => !before.has(pieceKey(subscriber, record.id, record.hash)));
}

/** The digests of these subscribers that nobody has begun to send, by subscriber and digest: news is added to them. */
async function openDigests(db: Db, pieces: readonly Piece[]): Promise<Map<string, string>> {
  const subscribers = [...new Set(pieces.map(({ subscriber }) => subscriber))];
  const open = new Map<string, string>();
  for (const some of inStatements(subscribers, 1)) {
    // An update, not a select: it takes hold of the rows, so that no process begins to send one that is still filled.
    const rows = await db
      .updateTable('delivery')
      .set({ attempts: 0 })
      .where('subscriber', 'in', some)
      .where('digest', '!=', 'now')
      .where('claimedAt', 'is', null)
      .where('finishedAt', 'is', null)
      .returning(['id', 'subscriber', 'digest'])
      .execute();
    for (const { id, subscriber, digest } of rows) open.set(`${subscriber} ${digest}`, id);
  }
  return open;
}
