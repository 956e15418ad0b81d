import { z } from 'zod';
import { verdicts } from '../../state/feedback.js';

/** What operators page through and press under `/register`; written in custom ids as `h`, `g;w`, `e`, `f;w;25`, `x;ID;w;25`. */
export const gapGroupings = ['words', 'entities', 'questions'] as const;
export type GapGrouping = (typeof gapGroupings)[number];

const offset = z.int().min(0).max(100_000);

const schema = z.discriminatedUnion('view', [
  z.object({ view: z.literal('history') }),
  z.object({ view: z.literal('gaps'), by: z.enum(gapGroupings) }),
  z.object({ view: z.literal('gaps-file') }),
  /** From the newest but so many on. */
  z.object({ view: z.literal('feedback'), verdict: z.enum(verdicts), from: offset }),
  z.object({
    view: z.literal('remove-opinion'),
    id: z.string().regex(/^[\w-]{1,40}$/),
    verdict: z.enum(verdicts),
    from: offset,
  }),
]);

export type RegisterView = Readonly<z.infer<typeof schema>>;

/** Writes a view down for a custom id. What a letter means never changes: buttons of old messages hold it. */
export function encodeRegisterView(view: RegisterView): string {
  switch (view.view) {
    case 'history':
      return 'h';
    case 'gaps':
      return `g;${view.by.charAt(0)}`;
    case 'gaps-file':
      return 'e';
    case 'feedback':
      return `f;${view.verdict.charAt(0)};${view.from}`;
    case 'remove-opinion':
      return `x;${view.id};${view.verdict.charAt(0)};${view.from}`;
  }
}

const ofInitial = <Name extends string>(names: readonly Name[], initial: string | undefined) =>
  names.find((name) => name.charAt(0) === initial);

/** Reads a view. Null where it is none that this version knows. */
export function decodeRegisterView(text: string): RegisterView | null {
  const result = schema.safeParse(readParts(text.split(';')));
  return result.success ? result.data : null;
}

function readParts([letter, ...parts]: readonly string[]): unknown {
  const [first, second, third] = parts;
  switch (letter) {
    case 'h':
      return { view: 'history' };
    case 'g':
      return { view: 'gaps', by: ofInitial(gapGroupings, first) };
    case 'e':
      return { view: 'gaps-file' };
    case 'f':
      return { view: 'feedback', verdict: ofInitial(verdicts, first), from: Number(second) };
    case 'x':
      return { view: 'remove-opinion', id: first, verdict: ofInitial(verdicts, second), from: Number(third) };
    default:
      return null;
  }
}
