import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { ActionError } from './action-error.js';

/**
 * Checks options as Discord's client does before it lets a user send a command: known names of the right type, every
 * required one there, choices kept to, numbers and lengths within bounds. A value offered by autocomplete is free.
 * @throws ActionError that names the option.
 */
export function checkOptions(
  defined: readonly APIApplicationCommandOption[],
  given: readonly APIApplicationCommandInteractionDataOption[],
): void {
  const branches = defined.filter(isBranch);
  if (branches.length > 0) {
    const [chosen] = given;
    const branch = branches.find(({ name, type }) => name === chosen?.name && type === chosen.type);
    if (!branch || given.length !== 1) throw new ActionError('Choose one of the subcommands.');
    checkOptions(branch.options ?? [], chosen && 'options' in chosen ? (chosen.options ?? []) : []);
    return;
  }
  for (const option of given) {
    const definition = defined.find(({ name }) => name === option.name);
    if (definition?.type !== option.type || !('value' in option))
      throw new ActionError(`The command has no option "${option.name}" of this type.`);
    checkValue(definition as APIApplicationCommandBasicOption, option.value);
  }
  for (const { name, required } of defined)
    if (required && !given.some((option) => option.name === name))
      throw new ActionError(`The option "${name}" is required.`);
}

const isBranch = (
  option: APIApplicationCommandOption,
): option is Extract<APIApplicationCommandOption, { type: Type.Subcommand | Type.SubcommandGroup }> =>
  option.type === Type.Subcommand || option.type === Type.SubcommandGroup;

function checkValue(option: APIApplicationCommandBasicOption, value: unknown): void {
  const refuse = (what: string): never => {
    throw new ActionError(`The option "${option.name}" ${what}.`);
  };
  const isNumeric = option.type === Type.Integer || option.type === Type.Number;
  const expected = isNumeric ? 'number' : option.type === Type.Boolean ? 'boolean' : 'string';
  if (typeof value !== expected) refuse(`must be a ${expected}`);
  if (option.type === Type.Integer && !Number.isInteger(value)) refuse('must be a whole number');
  if ('choices' in option && option.choices && option.choices.length > 0)
    if (!option.choices.some((choice) => choice.value === value)) refuse('must be one of its choices');
  if (option.type === Type.String) {
    const length = String(value).length;
    if (length === 0) refuse('must not be empty');
    if (length < (option.min_length ?? 0)) refuse(`must have ${option.min_length} characters or more`);
    if (length > (option.max_length ?? 6000)) refuse(`must have ${option.max_length ?? 6000} characters or fewer`);
  }
  if (isNumeric) {
    const bounds = option as { min_value?: number; max_value?: number };
    if (Number(value) < (bounds.min_value ?? -Infinity)) refuse(`must be ${bounds.min_value} or more`);
    if (Number(value) > (bounds.max_value ?? Infinity)) refuse(`must be ${bounds.max_value} or less`);
  }
}
