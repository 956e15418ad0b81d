import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Reference, ReferenceType } from '../names/gazetteer.js';
import type { Bot } from './running-bot.js';
import type { Visibility } from './command.js';
import type { ComponentUse } from './custom-id.js';
import type { Display } from './display/display.js';
import { UserError } from './failures.js';
import { choicesOfAutocomplete, nameOfChoice } from './limits.js';
import { label, shortened } from './rendering/plain-text.js';

/** What an option may ask the name of. */
export type Named = Extract<ReferenceType, 'country' | 'field' | 'body' | 'topic' | 'kind' | 'document-type'>;

/** A name typed into an option, resolved. */
export interface Resolved {
  readonly id: string;
  /** For a misspelt word: as which name it was read. */
  readonly readAs: string | undefined;
}

export interface Asking {
  readonly bot: Pick<Bot, 'live'>;
  readonly display: Display;
  /** Who is to see the question which of several is meant. */
  readonly visible: Visibility;
  /** What the button does that does the same again with one of the names. */
  readonly retry: (id: string) => ComponentUse;
}

/** Most names offered as buttons; one place in the row is for the button that deletes. */
const mostOffered = 4;
/** Longest part of what was typed that is said back. */
const mostEchoed = 80;

/**
 * The one thing of a type that a text in an option names, whether it was picked from the list or typed: its code, its name or
 * any other way to name it.
 *
 * @throws UserError where the text names nothing, or several things: with the nearest names as buttons
 */
export function resolveOption(text: string, type: Named, { bot, display, visible, retry }: Asking): Resolved {
  const { names } = bot.live.current;
  const { labels, language, script } = display;
  const nameOf = (reference: Reference) => names.nameOf(reference, language);
  const resolution = names.resolve(text, [type]);
  if (resolution.outcome === 'one') {
    const { reference, manner } = resolution;
    return { id: reference.id, readAs: manner === 'spelling' ? nameOf(reference) : undefined };
  }
  const written = shortened(text, mostEchoed);
  const isChoice = resolution.outcome === 'choice';
  const buttons = (isChoice ? resolution.references : resolution.near)
    .slice(0, mostOffered)
    .map((reference) => ({ label: script(nameOf(reference)), use: retry(reference.id) }));
  if (isChoice) throw new UserError(`ambiguous-${type}`, { lines: [labels.ambiguous(written)], buttons }, visible);
  const offer = buttons.length > 0 ? labels.nearest : labels.pickFromList;
  throw new UserError(`unknown-${type}`, { lines: [`${labels.unknown(written, type)} ${offer}`], buttons });
}

/** Choices for what has been typed: names in the reader's language, best first; the value is the id. */
export function choicesFor(
  text: string,
  type: Named,
  { bot, display, without = [] }: Pick<Asking, 'bot' | 'display'> & { readonly without?: readonly string[] },
): APIApplicationCommandOptionChoice<string>[] {
  const { names } = bot.live.current;
  return names
    .suggest(text, type, choicesOfAutocomplete + without.length)
    .filter((reference) => names.weight(reference) > 0 && !without.includes(reference.id))
    .slice(0, choicesOfAutocomplete)
    .map((reference) => ({
      name: label(display.script(names.nameOf(reference, display.language)), nameOfChoice),
      value: reference.id,
    }));
}
