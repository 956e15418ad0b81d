import { ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandBody } from './body-schemas.js';
import { commandSize } from './command-size.js';
import { localizations } from './localizations.js';
import { isValidName, optionFaults } from './command-options.js';
import { under, type Faults } from './fault.js';

/** Documented fields of a command that Discord's API description lacks. */
export const documentedCommandKeys: readonly string[] = ['nsfw'];

/**
 * `default_member_permissions` is a string of digits in Discord's documentation and a number in its API description;
 * Discord takes both. This makes it a number, in one command or in each of a list.
 */
export function withNumericPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumericPermissions);
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const value = body.default_member_permissions;
  return typeof value === 'string' && /^\d+$/.test(value)
    ? { ...body, default_member_permissions: Number(value) }
    : body;
}

/** Everything that Discord refuses in a command and that the schema lets pass. */
export function* commandFaults(command: CommandBody): Faults {
  const isSlash = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  yield* isSlash ? slashCommand(command) : menuCommand(command);
  yield* localizations('name_localizations', command.name_localizations, isSlash ? isValidName : undefined);
  yield* localizations('description_localizations', command.description_localizations);
  yield* commandSize(command);
}

/**
 * A slash command has a lower-case name of letters, digits and -_', and a description
 * (Discord docs, interactions/application-commands, "Application Command Naming").
 */
function* slashCommand(command: CommandBody): Faults {
  if (command.name !== undefined && !isValidName(command.name))
    yield { path: ['name'], rule: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' };
  if (!command.description)
    yield { path: ['description'], rule: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  yield* optionFaults(command.options ?? []);
}

/**
 * A command in the menu of a user or message has neither description nor options
 * (Discord docs, interactions/application-commands, "User Commands", "Message Commands").
 */
function* menuCommand(command: CommandBody): Faults {
  if (command.description)
    yield {
      path: ['description'],
      rule: 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
      message: 'Context menu commands cannot have description',
    };
  if (command.options && command.options.length > 0)
    yield {
      path: ['options'],
      rule: 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
      message: 'Context menu commands cannot have options',
    };
}

/** How many commands of each type an application may have (Discord docs, interactions/application-commands). */
const mostOfType: Readonly<Partial<Record<ApplicationCommandType, number>>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** The rules of each command, and those of all commands of a scope together. */
export function* allCommandsFaults(commands: readonly CommandBody[]): Faults {
  const seen = new Set<string>();
  const counts = new Map<ApplicationCommandType, number>();
  for (const [index, command] of commands.entries()) {
    yield* under([index], commandFaults(command));
    const type = command.type ?? ApplicationCommandType.ChatInput;
    const key = `${type} ${command.name}`;
    if (seen.has(key))
      yield {
        path: [index],
        rule: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      };
    seen.add(key);
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (count === (mostOfType[type] ?? 1) + 1)
      yield {
        path: [index],
        rule: 'APPLICATION_COMMANDS_MAX_NUMBER',
        message: `Maximum number of application commands reached (${count - 1}).`,
      };
  }
}
