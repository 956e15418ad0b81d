import { z } from 'zod';
import { digests, subjectKinds } from '../state/follows.js';
import { verdicts } from '../state/feedback.js';
import { catalogueOf, languageCodes, languageOfLetter } from './languages/languages.js';
import { textOfCustomId } from './limits.js';
import { decodeRegisterView, encodeRegisterView, type RegisterView } from './register/register-view.js';
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
 *     g:-:z;list;d;c:KH                     the answer to a query is wrong (-) or right (+)
 *     j:-:list:2025-cn-kh-three-mous        the same where the query is too long: kind of answer, and ids of its records
 *     k:s0:f;w;25                           what operators see of the state: reports of wrong answers, from the 26th on
 *     c, c:1                                a select whose values are custom ids; the number tells those of one message apart
 *     w:cn:d:KH                             follow a country (c), news at once (n), in direct messages (d)
 *     u:c::KH                               follow it no longer, in the channel where the button stands
 *     r:5k1qmz0u1tdc                        send news again to a channel where they were paused
 *     l:Gk2xkqUu0Zr8iRbd                    what is followed here; of which delivery the message is
 *     x:5k1qmz0u1tdc                        erase what is stored about a person
 *
 * A letter that came to mean something else would break the buttons of old messages: a new meaning takes a new letter.
 */

/** The part of an answer, and which of that part comes first on a page: `e10` is the 11th entry. */
export const positionPattern = /^[sec]\d{1,5}$/;

const snowflake = z.string().regex(/^\d{1,20}$/);

/** `decodeRegisterView` has checked it. */
const registerViewSchema = z.custom<RegisterView>((value) => typeof value === 'object' && value !== null);
const verdictSigns = { good: '+', wrong: '-' } as const;

/** `decodeView` has checked it. */
const viewSchema = z.custom<View>((value) => typeof value === 'object' && value !== null);

const subjectSchema = z.object({ kind: z.enum(subjectKinds), id: z.string().min(1) });

/** Where news go: where the button is pressed, in the direct messages of whoever presses, or to a channel by its id. */
const placeSchema = z.union([z.literal(['here', 'direct']), snowflake]);
export type FollowPlace = z.infer<typeof placeSchema>;

const kindLetters = { country: 'c', body: 'b', field: 'f', topic: 't' } as const;
const digestLetters = { now: 'n', daily: 'd', weekly: 'w' } as const;

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
  z.object({ use: z.literal('follow'), subject: subjectSchema, digest: z.enum(digests), place: placeSchema }),
  z.object({ use: z.literal('unfollow'), subject: subjectSchema, place: placeSchema }),
  z.object({ use: z.literal('resume'), place: placeSchema }),
  z.object({ use: z.literal('following'), delivery: z.string().regex(/^[\w-]{0,40}$/) }),
  z.object({ use: z.literal('forget'), user: snowflake }),
  z.object({ use: z.literal('judge'), verdict: z.enum(verdicts), query: z.string().min(1) }),
  z.object({
    use: z.literal('judge-records'),
    verdict: z.enum(verdicts),
    kind: z.string().regex(/^[a-z-]{1,20}$/),
    records: z.array(z.string().min(1)),
  }),
  z.object({ use: z.literal('register'), position: z.string().regex(positionPattern), view: registerViewSchema }),
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

/** "d" and nothing are no ids: those have twelve digits in base 36. */
const writtenPlace = (place: FollowPlace) => (place === 'here' ? '' : place === 'direct' ? 'd' : short(place));
const readPlace = (text: string | undefined) => (text === '' ? 'here' : text === 'd' ? 'direct' : long(text ?? '-'));

/** What a letter stands for. */
const ofLetter = <Name extends string>(letters: Readonly<Record<Name, string>>, letter: string | undefined) =>
  (Object.keys(letters) as Name[]).find((name) => letters[name] === letter);

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
    case 'follow':
      return `w:${kindLetters[use.subject.kind]}${digestLetters[use.digest]}:${writtenPlace(use.place)}:${use.subject.id}`;
    case 'unfollow':
      return `u:${kindLetters[use.subject.kind]}:${writtenPlace(use.place)}:${use.subject.id}`;
    case 'resume':
      return `r:${writtenPlace(use.place)}`;
    case 'following':
      return `l:${use.delivery}`;
    case 'forget':
      return `x:${short(use.user)}`;
    case 'judge':
      return `g:${verdictSigns[use.verdict]}:${use.query}`;
    case 'judge-records':
      return `j:${verdictSigns[use.verdict]}:${use.kind}:${use.records.join(',')}`;
    case 'register':
      return `k:${use.position}:${encodeRegisterView(use.view)}`;
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
    case 'w':
      return parsed({
        use: 'follow',
        subject: { kind: ofLetter(kindLetters, args[0]?.charAt(0)), id: from(2) },
        digest: ofLetter(digestLetters, args[0]?.slice(1)),
        place: readPlace(args[1]),
      });
    case 'u':
      return parsed({
        use: 'unfollow',
        subject: { kind: ofLetter(kindLetters, args[0]), id: from(2) },
        place: readPlace(args[1]),
      });
    case 'r':
      return parsed({ use: 'resume', place: readPlace(args[0]) });
    case 'l':
      return parsed({ use: 'following', delivery: from(0) });
    case 'x':
      return parsed({ use: 'forget', user: long(args[0] ?? '') });
    case 'g':
      return parsed({ use: 'judge', verdict: ofLetter(verdictSigns, args[0]), query: from(1) });
    case 'j':
      return parsed({
        use: 'judge-records',
        verdict: ofLetter(verdictSigns, args[0]),
        kind: args[1],
        records: from(2).split(',').filter(Boolean),
      });
    case 'k':
      return parsed({ use: 'register', position: args[0], view: decodeRegisterView(from(1)) });
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
