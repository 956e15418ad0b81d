import type { APIApplicationCommandOption, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { ApplicationCommandOptionType as Type, Locale } from 'discord-api-types/v10';
import { under, type Faults } from './fault.js';
import { localizations } from './localizations.js';

type Options = readonly APIApplicationCommandOption[];

/**
 * The naming rule of slash commands and options: letters, digits, marks of two scripts and -_', lower case where a
 * letter has one (Discord docs, interactions/application-commands, "Application Command Naming").
 */
export const isValidName = (name: string): boolean =>
  /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) && name === name.toLowerCase();

/** Everything that Discord refuses in options and that the schema lets pass; of inner options too. */
export function* optionFaults(options: Options): Faults {
  yield* requiredFirst(options);
  yield* distinctOptionNames(options);
  yield* branchesAlone(options);
  for (const [index, option] of options.entries()) yield* under(['options', index], oneOption(option));
}

function* oneOption(option: APIApplicationCommandOption): Faults {
  if (!isValidName(option.name))
    yield { path: ['name'], rule: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' };
  yield* localizations('name_localizations', option.name_localizations, isValidName);
  yield* localizations('description_localizations', option.description_localizations);
  if ('choices' in option && option.choices) yield* choices(option.choices, option.autocomplete ?? false);
  yield* bounds(option);
  if ('options' in option && option.options) yield* optionFaults(option.options);
}

/** Required options stand before the others (Discord docs, interactions/application-commands, "Option Structure"). */
function* requiredFirst(options: Options): Faults {
  const firstFree = options.findIndex((option) => !option.required);
  for (const [index, option] of options.entries())
    if (option.required && firstFree !== -1 && index > firstFree)
      yield {
        path: ['options', index],
        rule: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      };
}

/**
 * Names are distinct, and so in each language, where an option without a name in it keeps its default
 * (Discord docs, interactions/application-commands, "Localization").
 */
function* distinctOptionNames(options: Options): Faults {
  const languages = [null, ...Object.values(Locale)];
  const told = new Set<string>();
  for (const language of languages) {
    const names = options.map((option) => (language && option.name_localizations?.[language]) || option.name);
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) === index || told.has(`${index} ${name}`)) continue;
      told.add(`${index} ${name}`);
      yield {
        path: ['options', index],
        rule: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        message: `Option name ${name} is already used in these options`,
      };
    }
  }
}

/**
 * A command with subcommands has no other options, since it cannot be called bare
 * (Discord docs, interactions/application-commands, "Subcommands and Subcommand Groups").
 */
function* branchesAlone(options: Options): Faults {
  const branches = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (branches.length > 0 && branches.length < options.length)
    yield {
      path: ['options'],
      rule: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
    };
}

/** Choices are distinct and do not go with autocomplete (same page, "Option Structure"). */
function* choices(given: readonly APIApplicationCommandOptionChoice[], autocomplete: boolean): Faults {
  if (autocomplete && given.length > 0)
    yield {
      path: ['choices'],
      rule: 'APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE',
      message: 'Choices cannot be used with autocomplete',
    };
  for (const [index, choice] of given.entries()) {
    if (given.findIndex(({ name }) => name === choice.name) < index)
      yield {
        path: ['choices', index],
        rule: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        message: 'The specified choice name already exists',
      };
    yield* under(['choices', index], localizations('name_localizations', choice.name_localizations));
  }
}

/** Bounds do not contradict each other. */
function* bounds(option: APIApplicationCommandOption): Faults {
  const limits = option as { min_value?: number; max_value?: number; min_length?: number; max_length?: number };
  for (const [least, most] of [
    ['min_value', 'max_value'],
    ['min_length', 'max_length'],
  ] as const)
    if ((limits[least] ?? -Infinity) > (limits[most] ?? Infinity))
      yield { path: [least], rule: 'APPLICATION_COMMAND_OPTIONS_RANGE', message: `More than ${most}.` };
}
