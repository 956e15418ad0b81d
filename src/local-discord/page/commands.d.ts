import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataOption,
} from 'discord-api-types/v10';

export type Option = APIApplicationCommandBasicOption;

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
export declare const TYPE: {
  readonly subcommand: 1;
  readonly group: 2;
  readonly string: 3;
  readonly integer: 4;
  readonly boolean: 5;
  readonly user: 6;
  readonly channel: 7;
  readonly role: 8;
  readonly mentionable: 9;
  readonly number: 10;
  readonly attachment: 11;
};

/** Something that can be run after a slash: a command, or a subcommand with the way to it. */
export interface Runnable {
  readonly command: APIApplicationCommand;
  /** The subcommand group and subcommand within the command, by their names in the API; empty for a plain command. */
  readonly path: readonly string[];
  /** The names in the API, with spaces: "register reload". */
  readonly name: string;
  /** The names in the locale, with spaces. */
  readonly title: string;
  readonly description: string;
  readonly options: readonly Option[];
}

/** What stands in the field of an option: a text, and the value behind it where a choice was picked. */
export interface Filled {
  readonly text: string;
  readonly value?: string | number | boolean;
}

/** Why an option cannot be sent as it is: a key of the page's words, with the limit that it names. */
export interface Fault {
  readonly option: string;
  readonly word:
    | 'errorRequired'
    | 'errorInteger'
    | 'errorNumber'
    | 'errorSmall'
    | 'errorLarge'
    | 'errorShort'
    | 'errorLong'
    | 'errorChoice'
    | 'errorFile';
  readonly limit: number;
}

/** The name or description in the locale, or the default one. */
export function localized(
  thing: {
    name: string;
    description?: string;
    name_localizations?: object | null | undefined;
    description_localizations?: object | null | undefined;
  },
  what: 'name' | 'description',
  locale: string,
): string;

/** The slash commands that may be run in a server's channel or in direct messages, in the order of their titles. */
export function runnables(
  commands: readonly APIApplicationCommand[],
  locale: string,
  inDirectMessages: boolean,
): Runnable[];

/** Those whose title, name or description fits what was typed after the slash, best first. */
export function search(all: readonly Runnable[], typed: string): Runnable[];

/** The command that a text beginning with a slash calls by its whole name followed by a space, and what follows. */
export function called(all: readonly Runnable[], text: string): { runnable: Runnable; rest: string } | null;

/** Reads `country:cambodia year:2025`; text before the first `name:` belongs to the first option. */
export function readOptions(runnable: Runnable, rest: string, locale: string): Map<string, Filled>;

/** Writes what {@link readOptions} reads. */
export function writeOptions(runnable: Runnable, filled: ReadonlyMap<string, Filled>, locale: string): string;

/**
 * The options of the interaction, nested below the subcommand, and what is wrong with them. With `focused`, the
 * options of an autocomplete interaction: that option carries its text as typed, and faulty others are left out.
 */
export function optionsOf(
  runnable: Runnable,
  filled: ReadonlyMap<string, Filled>,
  focused?: string,
): { options: APIApplicationCommandInteractionDataOption[]; faults: Fault[] };
