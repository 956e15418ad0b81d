import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** One aspect in which a registered command differs from its definition. */
export interface Difference {
  /** `mou`, `mou.country`, ... */
  readonly at: string;
  readonly aspect: string;
}

type Fields = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same((a as Fields)[key], (b as Fields)[key]));
};

/** What Discord stores where a definition says nothing (Discord docs, interactions/application-commands). */
const defaults: Fields = {
  required: false,
  autocomplete: false,
  nsfw: false,
  default_member_permissions: null,
  type: 1,
  // Commands in menus have none.
  description: '',
  options: [],
  choices: [],
};

const settled = (value: unknown, aspect: string): unknown => {
  if (value === undefined || value === null) return aspect in defaults ? defaults[aspect] : null;
  return Array.isArray(value) && aspect !== 'options' && aspect !== 'choices'
    ? [...(value as unknown[])].sort()
    : value;
};

function* differingAspects(
  at: string,
  wanted: Fields,
  registered: Fields,
  aspects: readonly string[],
): Generator<Difference> {
  for (const aspect of aspects)
    if (!same(settled(wanted[aspect], aspect), settled(registered[aspect], aspect))) yield { at, aspect };
}

const optionAspects = [
  'type',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'choices',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
];
const commandAspects = [
  'type',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'nsfw',
  'integration_types',
  'contexts',
];

function* optionDifferences(
  at: string,
  wanted: readonly APIApplicationCommandOption[],
  registered: readonly APIApplicationCommandOption[],
): Generator<Difference> {
  if (
    !same(
      wanted.map(({ name }) => name),
      registered.map(({ name }) => name),
    )
  ) {
    yield { at, aspect: 'options' };
    return;
  }
  for (const [i, option] of wanted.entries()) {
    const other = registered[i];
    if (!other) continue;
    yield* differingAspects(
      `${at}.${option.name}`,
      option as unknown as Fields,
      other as unknown as Fields,
      optionAspects,
    );
    yield* optionDifferences(
      `${at}.${option.name}`,
      ('options' in option ? option.options : undefined) ?? [],
      ('options' in other ? other.options : undefined) ?? [],
    );
  }
}

/** Every difference between what is registered and what should be; empty where nothing has to be sent. */
export function* differences(
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  registered: readonly APIApplicationCommand[],
): Generator<Difference> {
  const byName = new Map(registered.map((command) => [command.name, command]));
  for (const command of wanted) {
    const other = byName.get(command.name);
    if (!other) {
      yield { at: command.name, aspect: 'missing' };
      continue;
    }
    byName.delete(command.name);
    yield* differingAspects(command.name, command as unknown as Fields, other as unknown as Fields, commandAspects);
    yield* optionDifferences(
      command.name,
      ('options' in command ? command.options : undefined) ?? [],
      other.options ?? [],
    );
  }
  for (const name of byName.keys()) yield { at: name, aspect: 'superfluous' };
}
