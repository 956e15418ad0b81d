import type { APIApplicationCommandOptionChoice, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Bot } from './running-bot.js';
import type { Display } from './display/display.js';
import { localized } from './languages/localized.js';
import type { Card } from './rendering/components.js';
import type { Posting } from './sending.js';
import type { Where } from './where.js';

/** What of a definition its options are read from. */
interface OptionDefinition {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean;
  readonly options?: readonly OptionDefinition[];
}

/** Discord's option types (Discord docs, interactions/application-commands, Application Command Option Type). */
interface OptionValues {
  readonly 3: string;
  readonly 4: number;
  readonly 5: boolean;
  /** The id of a channel. */
  readonly 7: string;
  readonly 10: number;
}

type ValueOf<O extends OptionDefinition> = O['type'] extends keyof OptionValues ? OptionValues[O['type']] : never;

/** The options of a command as its handler gets them: names and types follow from the definition. */
export type OptionsOf<D extends { readonly options?: readonly OptionDefinition[] }> = D extends {
  readonly options: readonly (infer O extends OptionDefinition)[];
}
  ? {
      readonly [K in InnerOption<O> as K['name']]: K extends { readonly required: true }
        ? ValueOf<K>
        : ValueOf<K> | undefined;
    }
  : Readonly<Record<string, never>>;

/** An option, or of a subcommand those that it has. */
type InnerOption<O extends OptionDefinition> = O extends { readonly type: 1 }
  ? O extends { readonly options: readonly (infer I extends OptionDefinition)[] }
    ? I
    : never
  : O;

/** Who sees an answer: everybody in the channel, or only the person. */
export type Visibility = 'public' | 'private';

/** A message in whose menu a command was picked. */
export interface TargetMessage {
  /** What was written, with the texts of its embeds and components. */
  readonly text: string;
  /** The day on which it was posted, `YYYY-MM-DD` in UTC. */
  readonly posted: string;
}

/** A command as a person used it. */
export interface Call<Options> {
  readonly options: Options;
  /** Name of the subcommand, where the command has such. */
  readonly subcommand: string | undefined;
  /** In the language that the person's Discord is set to. */
  readonly display: Display;
  /** Id of the person. */
  readonly user: string;
  readonly channel: string;
  /** The same with what the person and the bot may do there. */
  readonly where: Where;
  /** Id of the server; null in direct messages. */
  readonly server: string | null;
  readonly bot: Bot;
  /** For a command in the menu of a message: that message. */
  readonly message?: TargetMessage;
  /** Answers. @returns the id of the message. */
  readonly reply: (answer: Card | Posting, visible: Visibility) => Promise<string>;
  /** Says "is thinking" for work that takes over a second; `reply` then fills the answer in. Visibility cannot change later. */
  readonly defer: (visible: Visibility) => Promise<void>;
}

/** What a person has typed so far into an option that completes. */
export interface Completion {
  readonly option: string;
  readonly text: string;
  /** Other options as filled in so far. */
  readonly others: Readonly<Record<string, string>>;
  /** The subcommand, where the command has such. */
  readonly subcommand: string | undefined;
  readonly where: Where;
  readonly display: Display;
  /** Id of the person who types. */
  readonly user: string;
  readonly bot: Bot;
}

export type OptionValue = string | number | boolean | undefined;

/** A command: its definition as Discord gets it, and what it does. */
export interface Command {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  readonly run: (call: Call<Readonly<Record<string, OptionValue>>>) => Promise<void>;
  readonly complete?: (
    completion: Completion,
  ) =>
    | readonly APIApplicationCommandOptionChoice<string>[]
    | Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
}

/** The definition of a command that works everywhere: in servers, direct messages and private channels, installed by either. */
export const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;

/** The option of every command that answers: whether only the person sees the answer. */
export const privateOption = { type: 5, name: 'private' } as const;

/** An option that asks for a name and completes it while it is typed; any way to write the name will do. */
export const nameOption = <const Name extends string>(name: Name) =>
  ({ type: 3, name, autocomplete: true, max_length: 100 }) as const;

/** The same, without which the command cannot be used. */
export const requiredName = <const Name extends string>(name: Name) =>
  ({ ...nameOption(name), required: true }) as const;

/** An option that asks for a year. Which years make sense is checked in code, so that what is wrong can be said. */
export const yearOption = <const Name extends string>(name: Name) => ({ type: 4, name }) as const;

/** Makes a command whose handler's options are typed by its definition. Its texts come from the catalogues. */
export function defineCommand<
  const D extends { readonly name: string; readonly options?: readonly OptionDefinition[] },
>(
  definition: D,
  behaviour: { readonly run: (call: Call<OptionsOf<D>>) => Promise<void>; readonly complete?: Command['complete'] },
): Command {
  return {
    // With its texts this is, in shape, what Discord's types ask for; a test checks each against Discord's schema.
    definition: localized(definition) as unknown as RESTPostAPIApplicationCommandsJSONBody,
    // Discord has checked the options against the definition that it was given.
    run: (call) => behaviour.run(call as unknown as Call<OptionsOf<D>>),
    ...(behaviour.complete && { complete: behaviour.complete }),
  };
}
