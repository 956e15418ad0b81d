import { z } from 'zod';
import { validate } from '../records/validate.js';
import type { Asker, Choice } from './asker.js';
import { find, type Findable } from './offers.js';

/** What is wrong with a text as a part of a record, in the words of the check; undefined where nothing is. */
export function complaintAbout(part: string, schema: z.ZodType, value: unknown): string | undefined {
  if (value === '') return 'this has to be known: write it';
  const result = validate(z.object({ [part]: schema }), { [part]: value });
  return 'problems' in result ? result.problems[0]?.message : undefined;
}

/** A part that has to be known: asked again until the schema takes it. */
export function askText(
  asker: Asker,
  message: string,
  part: string,
  schema: z.ZodType,
  initial?: string,
): Promise<string> {
  return asker.text({ message, initial, complaint: (answer) => complaintAbout(part, schema, answer) });
}

/** A part that may be unknown: an empty answer is null. */
export async function askIfKnown(
  asker: Asker,
  message: string,
  part: string,
  schema: z.ZodType,
  initial?: string,
): Promise<string | null> {
  const answer = await asker.text({
    message: `${message} (Enter where unknown)`,
    initial,
    complaint: (typed) => (typed === '' ? undefined : complaintAbout(part, schema, typed)),
  });
  return answer === '' ? null : answer;
}

/** What is wrong with a text that should be Chinese: the wrong thing is easily typed one question too early. */
export function complaintAboutChinese(part: string, schema: z.ZodType, value: string): string | undefined {
  if (!/\p{Script=Han}/u.test(value)) return `\`${value}\` holds no Chinese character`;
  return complaintAbout(part, schema, value);
}

/** A Chinese text that may be unknown. */
export async function askChinese(
  asker: Asker,
  message: string,
  part: string,
  schema: z.ZodType,
  initial?: string,
): Promise<string | null> {
  const answer = await asker.text({
    message: `${message} (Enter where unknown)`,
    initial,
    complaint: (typed) => (typed === '' ? undefined : complaintAboutChinese(part, schema, typed)),
  });
  return answer === '' ? null : answer;
}

/** One of several. */
export function askOne(
  asker: Asker,
  message: string,
  all: readonly Findable[],
  favoured?: readonly string[],
): Promise<string> {
  return asker.search({ message, offers: (typed) => find(all, typed, favoured) });
}

/** Chosen where nothing (more) is to be chosen: no id is empty. */
const nothing = '';

/** One of several, or none. */
export async function askOneIfKnown(
  asker: Asker,
  message: string,
  all: readonly Findable[],
  favoured?: readonly string[],
): Promise<string | null> {
  const none: Choice = { value: nothing, name: '(none, or unknown)' };
  const chosen = await asker.search({ message, offers: (typed) => withEnd(none, find(all, typed, favoured), typed) });
  return chosen === nothing ? null : chosen;
}

/** Several, one after the other, each once, in the order of choosing. */
export async function askSeveral(
  asker: Asker,
  message: string,
  all: readonly Findable[],
  { favoured, least = 0 }: { readonly favoured?: readonly string[]; readonly least?: number } = {},
): Promise<string[]> {
  const chosen: string[] = [];
  while (chosen.length < all.length) {
    const left = all.filter(({ value }) => !chosen.includes(value));
    const end: Choice = { value: nothing, name: chosen.length === 0 ? '(none)' : '(no more)' };
    const next = await asker.search({
      message: chosen.length === 0 ? message : 'And',
      offers: (typed) => {
        const found = find(left, typed, favoured);
        if (chosen.length >= least) return withEnd(end, found, typed);
        // A stray Enter must not choose what happens to be first.
        return typed === '' ? [{ value: nothing, name: '(type letters of its name)', disabled: true }] : found;
      },
    });
    if (next === nothing) break;
    chosen.push(next);
  }
  return chosen;
}

/** The end is offered while nothing is typed, so that Enter takes it; it is nothing that letters would find. */
function withEnd(end: Choice, found: readonly Choice[], typed: string): Choice[] {
  return typed === '' ? [end, ...found] : [...found];
}

/** Texts one after the other, up to an empty answer. */
export async function askTexts(
  asker: Asker,
  message: (at: number) => string,
  part: string,
  schema: z.ZodType,
  least: number,
): Promise<string[]> {
  const texts: string[] = [];
  for (;;) {
    const answer = await asker.text({
      message: texts.length < least ? message(texts.length) : `${message(texts.length)} (Enter where that is all)`,
      complaint: (typed) => (typed === '' && texts.length >= least ? undefined : complaintAbout(part, schema, typed)),
    });
    if (answer === '') return texts;
    texts.push(answer);
  }
}
