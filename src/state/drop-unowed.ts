import type { Db } from './store.js';

/**
 * Drops what is owed to nobody any more, after follows were removed: pieces of news that no follow asks for, and deliveries
 * without any piece. What was sent already stays until it is pruned, so that it is not sent again.
 */
export async function dropUnowed(db: Db): Promise<number> {
  await db
    .deleteFrom('owed')
    .where('id', 'not in', db.selectFrom('owedFollow').select('owedId'))
    .where('deliveryId', 'in', db.selectFrom('delivery').select('id').where('finishedAt', 'is', null))
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom('delivery')
    .where('finishedAt', 'is', null)
    .where('id', 'not in', db.selectFrom('owed').select('deliveryId'))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
