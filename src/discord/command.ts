import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Bot } from './bot.js';
import type { ReaderLocale } from './catalogue/catalogue.js';
import type { Card } from './rendering/render-answer.js';

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
  readonly 10: number;
}

type ValueOf<O extends OptionDefinition> = O['type'] extends keyof OptionValues ? OptionValues[O['type']] : never;

/** The options of a command as its handler gets them: names and types follow from the definition. */
export type OptionsOf<D extends { readonly options?: readonly OptionDefinition[] }> = D extends {
  readonly options: readonly (infer O extends OptionDefinition)[];
}
  ? { readonly [K in O as K['name']]: K extends { readonly required: true } ? ValueOf<K> : ValueOf<K> | undefined }
  : Readonly<Record<string, never>>;

/** A command as a person used it. */
export interface Call<Options> {
  readonly options: Options;
  /** Name of the subcommand, where the command has such. */
  readonly subcommand: string | undefined;
  readonly locale: ReaderLocale;
  /** Id of the person. */
  readonly user: string;
  readonly channel: string;
  readonly bot: Bot;
  /** Answers at once, visible to all or only to the person. */
  readonly reply: (card: Card, visible: 'public' | 'private') => Promise<{ readonly id: string }>;
  /** Says "is thinking" for work that takes over a second; `reply` then fills the answer in. Visibility cannot change later. */
  readonly defer: (visible: 'public' | 'private') => Promise<void>;
}

/** What a person has typed so far into an option that completes. */
export interface Completion {
  readonly option: string;
  readonly text: string;
  /** Other options as filled in so far. */
  readonly others: Readonly<Record<string, string>>;
  readonly locale: ReaderLocale;
  readonly bot: Bot;
}

/** A command: its definition as Discord gets it, and what it does. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (call: Call<Readonly<Record<string, string | number | boolean | undefined>>>) => Promise<void>;
  readonly complete?: (completion: Completion) => readonly APIApplicationCommandOptionChoice<string>[];
}

/** The definition of a command that works everywhere: in servers, direct messages and private channels, installed by either. */
export const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;

/** Makes a command whose handler's options are typed by its definition. */
export function defineCommand<
  const D extends {
    readonly name: string;
    readonly description: string;
    readonly options?: readonly OptionDefinition[];
  },
>(
  definition: D,
  behaviour: { readonly run: (call: Call<OptionsOf<D>>) => Promise<void>; readonly complete?: Command['complete'] },
): Command {
  return {
    // What `as const` makes read-only is, in shape, what Discord's types ask for; a test checks each against Discord's schema.
    definition: definition as unknown as RESTPostAPIChatInputApplicationCommandsJSONBody,
    run: (call) => behaviour.run(call as unknown as Call<OptionsOf<D>>),
    ...(behaviour.complete && { complete: behaviour.complete }),
  };
}
