import { z } from 'zod';
import { catalogueOf, languageCodes, languageOfLetter } from './languages/languages.js';
import { textOfCustomId } from './limits.js';
import { decodeView, encodeView, type View } from './views/view.js';

/**
 * What a button or select of Accord says of itself. All that its use needs stands in its custom id, so that it works after a
 * restart and on a message of any age:
 *
 *     p:c:5k1qmz0u1tdc:e10:z;list;d;c:KH    the page that begins with the 11th entry of the answer to a query
 *     a:Who signed it?                      the answer to a question
 *     d:5k1qmz0u1tdc:z;list;d;c:KH          delete; of which query the message is the answer
 *     v:c:5k1qmz0u1tdc:s4:c;KH              a view, from its fifth line on: the profile of a country
 *     o:c:c;KH                              the same, opened beside for whoever presses
 *     c, c:1                                a select whose values are custom ids; the number tells those of one message apart
 *
 * A letter that came to mean something else would break the buttons of old messages: a new meaning takes a new letter.
 */

/** The part of an answer, and which of that part comes first on a page: `e10` is the 11th entry. */
export const positionPattern = /^[sec]\d{1,5}$/;

const snowflake = z.string().regex(/^\d{1,20}$/);

/** `decodeView` has checked it. */
const viewSchema = z.custom<View>((value) => typeof value === 'object' && value !== null);

const uses = z.discriminatedUnion('use', [
  z.object({
    use: z.literal('page'),
    display: z.enum(languageCodes),
    asker: snowflake,
    position: z.string().regex(positionPattern),
    query: z.string().min(1),
  }),
  z.object({ use: z.literal('ask'), question: z.string().min(1) }),
  z.object({ use: z.literal('delete'), asker: snowflake, query: z.string() }),
  z.object({
    use: z.literal('view'),
    display: z.enum(languageCodes),
    asker: snowflake,
    position: z.string().regex(positionPattern),
    view: viewSchema,
  }),
  z.object({ use: z.literal('open'), display: z.enum(languageCodes), view: viewSchema }),
  z.object({ use: z.literal('choose'), select: z.int().min(0).max(4) }),
]);

export type ComponentUse = Readonly<z.infer<typeof uses>>;

const short = (id: string) => BigInt(id).toString(36);

/** 64-bit ids are more than a number holds exactly. Null where the text is no number of base 36. */
function long(text: string): string | null {
  if (!/^[0-9a-z]{1,13}$/.test(text)) return null;
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(parseInt(digit, 36));
  return value.toString();
}

function written(use: ComponentUse): string {
  switch (use.use) {
    case 'page':
      return `p:${catalogueOf(use.display).letter}:${short(use.asker)}:${use.position}:${use.query}`;
    case 'ask':
      return `a:${use.question}`;
    case 'delete':
      return `d:${short(use.asker)}:${use.query}`;
    case 'view':
      return `v:${catalogueOf(use.display).letter}:${short(use.asker)}:${use.position}:${encodeView(use.view)}`;
    case 'open':
      return `o:${catalogueOf(use.display).letter}:${encodeView(use.view)}`;
    case 'choose':
      return use.select === 0 ? 'c' : `c:${use.select}`;
  }
}

/** The custom id, or null where it would be longer than Discord's 100 characters. */
export function encodeUse(use: ComponentUse): string | null {
  const text = written(use);
  return text.length <= textOfCustomId ? text : null;
}

/** Reads a custom id. Null for one that is unknown: of another version, or forged. */
export function decodeUse(customId: string): ComponentUse | null {
  const [letter, ...args] = customId.split(':');
  // The last part may itself hold colons.
  const from = (index: number) => args.slice(index).join(':');
  switch (letter) {
    case 'p':
      return parsed({
        use: 'page',
        display: languageOfLetter(args[0]),
        asker: long(args[1] ?? ''),
        position: args[2],
        query: from(3),
      });
    case 'a':
      return parsed({ use: 'ask', question: from(0) });
    case 'd':
      return parsed({ use: 'delete', asker: long(args[0] ?? ''), query: from(1) });
    case 'v':
      return parsed({
        use: 'view',
        display: languageOfLetter(args[0]),
        asker: long(args[1] ?? ''),
        position: args[2],
        view: decodeView(from(3)),
      });
    case 'o':
      return parsed({ use: 'open', display: languageOfLetter(args[0]), view: decodeView(from(1)) });
    case 'c':
      return args.length > 1 ? null : parsed({ use: 'choose', select: Number(args[0] ?? 0) });
    default:
      return null;
  }
}

function parsed(use: unknown): ComponentUse | null {
  const result = uses.safeParse(use);
  return result.success ? result.data : null;
}
