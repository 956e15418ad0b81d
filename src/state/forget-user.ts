import { dropUnowed } from './drop-unowed.js';
import type { Engine } from './engine/engine.js';
import { forgetOpinions } from './feedback.js';
import { subscriberKey } from './follows.js';
import { inNewsTransaction } from './store.js';

/** How much was erased about a person. */
export interface Forgotten {
  /** What they followed in direct messages, and the deliveries (sent or owed) for it. */
  readonly follows: number;
  readonly deliveries: number;
  /** What they said of answers, with their comments. */
  readonly opinions: number;
  /** Where their id stood beside something that is not about them, and stays: follows of channels, loads, published versions. */
  readonly mentions: number;
}

/**
 * Erases all that is stored about a person, in one transaction. What others rely on stays without their id: a channel goes on
 * following what they asked for.
 */
export const forgetUser = (engine: Engine, userId: string): Promise<Forgotten> =>
  inNewsTransaction(engine, async (db) => {
    const subscriber = subscriberKey({ user: userId });
    const follows = await db.deleteFrom('follow').where('subscriber', '=', subscriber).executeTakeFirstOrThrow();
    const deliveries = await db.deleteFrom('delivery').where('subscriber', '=', subscriber).executeTakeFirstOrThrow();
    await dropUnowed(db);
    const opinions = await forgetOpinions(db, userId);
    const mentions = await Promise.all([
      db.updateTable('follow').set({ userId: null }).where('userId', '=', userId).executeTakeFirstOrThrow(),
      db.updateTable('load').set({ userId: null }).where('userId', '=', userId).executeTakeFirstOrThrow(),
      db
        .updateTable('publishedVersion')
        .set({ createdBy: null })
        .where('createdBy', '=', userId)
        .executeTakeFirstOrThrow(),
    ]);
    return {
      follows: Number(follows.numDeletedRows),
      deliveries: Number(deliveries.numDeletedRows),
      opinions,
      mentions: mentions.reduce((sum, { numUpdatedRows }) => sum + Number(numUpdatedRows), 0),
    };
  });
