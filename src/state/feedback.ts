import { createHmac, randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Engine } from './engine/engine.js';
import type { FeedbackTable } from './schema/tables.js';
import { inStatements, newId, storable } from './storable.js';
import type { Db } from './store.js';

export const verdicts = ['good', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person said of an answer. */
export interface NewOpinion {
  /** Discord's id of the message with the answer. */
  readonly messageId: string;
  /** Who said it; stored only as a keyed hash. */
  readonly userId: string;
  readonly verdict: Verdict;
  /** The query that was answered, as text. */
  readonly query: string;
  /** The kind of answer: list, count, date and the like. */
  readonly kind: string;
  /** Ids of the records that the answer rested on. */
  readonly records: readonly string[];
  /** In the person's own words; 1,000 characters are kept. */
  readonly comment?: string;
}

export interface Opinion extends Omit<NewOpinion, 'userId' | 'messageId'> {
  readonly id: string;
  readonly at: Date;
}

export interface Feedback {
  /**
   * Notes what a person says of an answer. Each counts once for a message: a second opinion replaces the first, and one
   * without a comment leaves the comment of the same verdict.
   */
  note(opinion: NewOpinion, at: Date): Promise<'new' | 'replaced'>;
  /** Newest first. */
  list(most: number, verdict?: Verdict): Promise<readonly Opinion[]>;
  counts(): Promise<Readonly<Record<Verdict, number>>>;
  /** Erases one opinion, such as one whose comment tells of somebody. */
  remove(id: string): Promise<boolean>;
}

export const longestComment = 1_000;
const mostRecords = 100;

const written = z.object({
  verdict: z.enum(verdicts),
  records: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
});

const opinionOf = (row: Selectable<FeedbackTable>): Opinion => ({
  id: row.id,
  at: new Date(row.createdAt),
  query: row.query,
  kind: row.kind,
  ...written.parse(row),
  ...(row.comment !== null && { comment: row.comment }),
});

const keyName = 'feedback-key';

/** The state's own key, made when first asked for. Without it nobody can tell from a stored hash whose it is. */
async function feedbackKey(db: Db): Promise<string> {
  await db
    .insertInto('setting')
    .values({ name: keyName, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', keyName)
    .executeTakeFirstOrThrow();
  return value;
}

/** Another one for each message, so that what one person said of two answers cannot be put together. */
const voterOf = (key: string, messageId: string, userId: string): string =>
  createHmac('sha256', key).update(`${messageId}:${userId}`).digest('base64url');

export function makeFeedback({ db }: Engine): Feedback {
  let known: string | undefined;
  const key = async (): Promise<string> => (known ??= await feedbackKey(db));
  return {
    note: async (opinion, at) => {
      const { messageId, userId, verdict, query, kind, records } = opinion;
      const id = newId();
      const comment = opinion.comment === undefined ? '' : storable(opinion.comment.trim(), longestComment);
      const row = await db
        .insertInto('feedback')
        .values({
          ...{ id, messageId, verdict, kind, query: storable(query, 2_000) },
          voter: voterOf(await key(), messageId, userId),
          records: JSON.stringify(records.slice(0, mostRecords)),
          comment: comment === '' ? null : comment,
          createdAt: at.getTime(),
        })
        .onConflict((conflict) =>
          conflict.columns(['messageId', 'voter']).doUpdateSet((eb) => ({
            verdict,
            createdAt: at.getTime(),
            comment: eb
              .case()
              .when('feedback.verdict', '=', verdict)
              .then(eb.fn.coalesce('excluded.comment', 'feedback.comment'))
              .else(eb.ref('excluded.comment'))
              .end(),
          })),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      return row.id === id ? 'new' : 'replaced';
    },

    list: async (most, verdict) => {
      const rows = await db
        .selectFrom('feedback')
        .selectAll()
        .$if(verdict !== undefined, (query) => query.where('verdict', '=', verdict ?? ''))
        .orderBy('createdAt', 'desc')
        .orderBy('id')
        .limit(most)
        .execute();
      return rows.map(opinionOf);
    },

    counts: async () => {
      const rows = await db
        .selectFrom('feedback')
        .select(({ fn }) => ['verdict', fn.countAll<number>().as('times')])
        .groupBy('verdict')
        .execute();
      const times = (of: Verdict): number => rows.find(({ verdict }) => verdict === of)?.times ?? 0;
      return { good: times('good'), wrong: times('wrong') };
    },

    remove: async (id) => {
      const { numDeletedRows } = await db.deleteFrom('feedback').where('id', '=', id).executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
  };
}

/**
 * Erases what a person said of answers, comments with it. Every row is tried: since the hashes differ from message to
 * message, nothing else finds them. Some microseconds each.
 */
export async function forgetOpinions(db: Db, userId: string): Promise<number> {
  const key = await feedbackKey(db);
  const rows = await db.selectFrom('feedback').select(['id', 'messageId', 'voter']).execute();
  const own = rows.filter(({ messageId, voter }) => voterOf(key, messageId, userId) === voter).map(({ id }) => id);
  for (const ids of inStatements(own, 1)) await db.deleteFrom('feedback').where('id', 'in', ids).execute();
  return own.length;
}
