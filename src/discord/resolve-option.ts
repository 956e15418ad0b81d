import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Reference, ReferenceType } from '../names/gazetteer.js';
import type { Bot } from './bot.js';
import { messages, type ReaderLocale } from './catalogue/catalogue.js';
import type { ButtonAction } from './custom-ids.js';
import { UserError } from './failures.js';

/** Longest name and value of a choice (Discord docs, interactions/application-commands, Choice). */
const longest = 100;
/** Most choices in one answer to a completion (Discord docs, interactions/receiving-and-responding). */
export const mostChoices = 25;

/** A name typed into an option, resolved. */
export interface Resolved {
  readonly id: string;
  /** For a misspelt word: as which name it was read. */
  readonly readAs: string | undefined;
}

const language = (locale: ReaderLocale) => (locale === 'en' ? 'en' : 'zh');

/**
 * The one thing of a type that a text in an option names, whether it was picked from the list or typed.
 *
 * @param retry the button that does the same again with another name
 * @throws UserError where the text names nothing, or several things: with the nearest names as buttons
 */
export function resolveOption(
  text: string,
  type: ReferenceType,
  {
    bot,
    locale,
    retry,
  }: { readonly bot: Bot; readonly locale: ReaderLocale; readonly retry: (reference: Reference) => ButtonAction },
): Resolved {
  const { names } = bot.live.current;
  const texts = messages(locale);
  const resolution = names.resolve(text, [type]);
  if (resolution.outcome === 'one')
    return {
      id: resolution.reference.id,
      readAs: resolution.manner === 'spelling' ? names.nameOf(resolution.reference, language(locale)) : undefined,
    };
  const offered = resolution.outcome === 'choice' ? resolution.references : resolution.near;
  const buttons = offered
    .slice(0, 5)
    .map((reference) => ({ label: names.nameOf(reference, language(locale)), action: retry(reference) }));
  throw resolution.outcome === 'choice'
    ? new UserError(`ambiguous-${type}`, texts.ambiguousName({ written: text }), buttons)
    : new UserError(`unknown-${type}`, texts.unknownName({ written: text, offers: buttons.length }), buttons);
}

/** Choices for what has been typed: names in the reader's language, best first; the value is the id. */
export function choicesFor(
  text: string,
  type: ReferenceType,
  {
    bot,
    locale,
    without = [],
  }: { readonly bot: Bot; readonly locale: ReaderLocale; readonly without?: readonly string[] },
): APIApplicationCommandOptionChoice<string>[] {
  const { names } = bot.live.current;
  return names
    .suggest(text, type, mostChoices + without.length)
    .filter((reference) => names.weight(reference) > 0 && !without.includes(reference.id))
    .slice(0, mostChoices)
    .map((reference) => ({
      name: names.nameOf(reference, language(locale)).slice(0, longest),
      value: reference.id.slice(0, longest),
    }))
    .filter(({ name }) => name.trim() !== '');
}
