import type { TextsOfCommand, TextsOfOption } from './catalogue.js';
import { catalogueOf, languageCodes, type LanguageCode } from './languages.js';

/** A command or option without its texts. */
export interface Untold {
  readonly name: string;
  readonly options?: readonly Untold[];
  readonly choices?: readonly { readonly value: string }[];
}

type Told = Readonly<Record<string, unknown>>;

/** Where in every catalogue the texts of something stand. */
type Place = (code: LanguageCode) => TextsOfOption | undefined;

/**
 * A definition with the names, descriptions and choices of every catalogue, as Discord takes them (Discord docs,
 * interactions/application-commands, "Localization").
 *
 * @throws Error where the English catalogue has no text: nothing is registered without words
 */
export const localized = (definition: Untold): Told =>
  told(definition, (code) => catalogueOf(code).commands[definition.name], definition.name, isInMenu(definition));

function told({ options, choices, ...rest }: Untold, place: Place, path: string, isMenu = false): Told {
  if (!isMenu && place('en')?.description === undefined) throw new Error(`No English text describes /${path}.`);
  return {
    ...rest,
    ...inOthers('name_localizations', (code) => place(code)?.name),
    ...(!isMenu && {
      description: place('en')?.description,
      ...inOthers('description_localizations', (code) => place(code)?.description),
    }),
    ...(choices && {
      choices: choices.map(({ value }) => ({
        value,
        name: place('en')?.choices?.[value] ?? value,
        ...inOthers('name_localizations', (code) => place(code)?.choices?.[value]),
      })),
    }),
    ...(options && {
      options: options.map((option) => told(option, within(place, option.name), `${path} ${option.name}`)),
    }),
  };
}

/** Whether it is a command in the menu of a message (Discord docs, interactions/application-commands, Application Command Types). */
const isInMenu = (definition: Untold): boolean => 'type' in definition && definition.type === 3;

/** The texts of an option: its own, or those it shares with options of that name in other commands. */
const within =
  (place: Place, name: string): Place =>
  (code) =>
    (place(code) as TextsOfCommand | undefined)?.options?.[name] ?? catalogueOf(code).options[name];

function inOthers(key: string, text: (code: LanguageCode) => string | undefined): Told {
  const texts = languageCodes.flatMap((code) => {
    const own = code === 'en' ? undefined : text(code);
    return own === undefined ? [] : [[code, own] as const];
  });
  return texts.length > 0 ? { [key]: Object.fromEntries(texts) } : {};
}
