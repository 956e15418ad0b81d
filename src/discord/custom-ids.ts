import { z } from 'zod';

/**
 * What a button of Accord does. All that it needs stands in its custom id, so that it works after a restart and on a message
 * of any age:
 *
 *     p:5k1qmz0u1tdc:2:e;list;d;c:KH    page 2 of the answer to a query, for the one who asked
 *     a:Who signed it?                  the answer to a question
 *     d:5k1qmz0u1tdc:e;list;d;c:KH      delete; the query that the message answers, so that a reply to it is understood
 *
 * A letter that came to mean something else would break the buttons of old messages: a new meaning takes a new letter.
 */
export type ButtonAction =
  | {
      readonly kind: 'page';
      /** As `encodeQuery` writes it. */
      readonly query: string;
      /** From 1; a page that there is not is the nearest that there is. */
      readonly page: number;
      /** Discord's id of the one who asked. */
      readonly asker: string;
    }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'delete'; readonly asker: string; readonly query?: string };

/** Longest custom id (Discord docs, components/reference, "Custom ID"). */
export const longestCustomId = 100;

/** Half of a surrogate pair, which no JSON body can carry. */
const halfCharacter = /\p{Cs}/u;

const snowflake = z.string().regex(/^(0|[1-9]\d{0,19})$/);
const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('page'),
    query: z.string().min(1),
    page: z.int().min(0).max(9999),
    asker: snowflake,
  }),
  z.strictObject({ kind: z.literal('ask'), question: z.string().min(1) }),
  z.strictObject({ kind: z.literal('delete'), asker: snowflake, query: z.string().min(1).optional() }),
]);

/** Writes an action down. Null where that takes more than Discord's 100 characters, or where the action is none. */
export function encodeAction(action: ButtonAction): string | null {
  if (!actionSchema.safeParse(action).success) return null;
  const written = write(action);
  return written.length <= longestCustomId && !halfCharacter.test(written) ? written : null;
}

function write(action: ButtonAction): string {
  switch (action.kind) {
    case 'page':
      return `p:${shortened(action.asker)}:${action.page}:${action.query}`;
    case 'ask':
      return `a:${action.question}`;
    case 'delete':
      return `d:${shortened(action.asker)}${action.query === undefined ? '' : `:${action.query}`}`;
  }
}

const pagePattern = /^p:([0-9a-z]{1,13}):(0|[1-9]\d{0,3}):([^]+)$/;
const askPattern = /^a:([^]+)$/;
const deletePattern = /^d:([0-9a-z]{1,13})(?::([^]+))?$/;

/** Reads what `encodeAction` wrote. Null for anything else: a button of another version, or one that was forged. */
export function decodeAction(customId: string): ButtonAction | null {
  const action = read(customId);
  // Only what would be written the same way is one of ours.
  return action && encodeAction(action) === customId ? action : null;
}

function read(customId: string): ButtonAction | null {
  const page = pagePattern.exec(customId);
  if (page) {
    const [, asker = '', number = '', query = ''] = page;
    return { kind: 'page', query, page: Number(number), asker: lengthened(asker) };
  }
  const ask = askPattern.exec(customId);
  if (ask) return { kind: 'ask', question: ask[1] ?? '' };
  const remove = deletePattern.exec(customId);
  if (!remove) return null;
  const [, asker = '', query] = remove;
  return { kind: 'delete', asker: lengthened(asker), ...(query !== undefined && { query }) };
}

/** Ids are 64-bit numbers of up to 20 digits; to base 36 they take 13 characters at most and leave more to the query. */
const shortened = (id: string): string => BigInt(id).toString(36);

function lengthened(written: string): string {
  let value = 0n;
  for (const digit of written) value = value * 36n + BigInt(parseInt(digit, 36));
  return value.toString();
}
