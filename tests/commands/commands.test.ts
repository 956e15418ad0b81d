import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/registry.js';
import { allCommands } from '../../src/local-discord/rules/body-schemas.js';
import { checked } from '../../src/local-discord/rules/checked.js';
import {
  allCommandsFaults,
  documentedCommandKeys,
  withNumericPermissions,
} from '../../src/local-discord/rules/command.js';

type Described = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly options?: readonly Described[];
};

interface Choice {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Readonly<Record<string, string>>;
}

const definitions = commands.map(({ definition }) => definition as unknown as Described);

/** A command with its subcommands and options, each with where it stands. */
function* everything(one: Described, above = ''): Generator<[string, Described]> {
  const path = above === '' ? one.name : `${above} ${one.name}`;
  yield [path, one];
  for (const option of one.options ?? []) yield* everything(option, path);
}
const all = definitions.flatMap((definition) => [...everything(definition)]);

describe('the commands', () => {
  it('are taken by Discord as they are', () => {
    expect(() =>
      checked(allCommands, withNumericPermissions(definitions), allCommandsFaults, documentedCommandKeys),
    ).not.toThrow();
  });

  it('have names of their own', () => {
    const names = definitions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('can be installed by servers and by users, and used in servers, direct messages and private channels', () => {
    for (const definition of definitions) {
      expect(definition['integration_types']).toEqual([0, 1]);
      expect(definition['contexts']).toEqual([0, 1, 2]);
    }
  });

  it('that only operators may use are hidden from others', () => {
    expect(definitions.find(({ name }) => name === 'register')?.['default_member_permissions']).toBe('0');
  });
});

/** A command in the menu of a message is shown by its name, without a description. */
const isInMenu = ([, one]: [string, Described]) => definitions.includes(one) && one['type'] === 3;

describe.each(all.filter((one) => !isInMenu(one)))('/%s', (_, described) => {
  it.each(['zh-CN', 'zh-TW'])('has a description in %s', (locale) => {
    const localizations = described['description_localizations'] as Record<string, string> | undefined;
    expect(localizations?.[locale]?.trim()).toMatch(/\p{Script=Han}/u);
  });

  it('has an English description that is not blank', () => {
    expect(String(described['description']).trim()).not.toBe('');
  });
});

describe('a command in the menu of a message', () => {
  it.each(all.filter(isInMenu))('has a name in both Chinese scripts: "%s"', (_, { name_localizations: names }) => {
    expect(Object.keys(names as object).sort()).toEqual(['zh-CN', 'zh-TW']);
  });
});

describe('an option that takes a value', () => {
  const options = all.filter(
    ([path, one]) => path.includes(' ') && one['type'] !== ApplicationCommandOptionType.Subcommand,
  );

  /** Names of things that are written alike in every language. */
  const alike: readonly string[] = ['csv', 'json', 'markdown', 'ics'];
  const choices = options.flatMap(([path, { choices: own = [] }]) =>
    (own as readonly Choice[]).map((choice) => [`${path} ${choice.value}`, choice] as const),
  );

  it.each(choices)('names its choice in both Chinese scripts: /%s', (_, { name, value, name_localizations: names }) => {
    expect(name.trim()).not.toBe('');
    expect(Object.keys(names ?? {}).sort()).toEqual(['zh-CN', 'zh-TW']);
    for (const own of Object.values(names ?? {})) {
      expect(own.trim()).not.toBe('');
      if (!alike.includes(String(value))) expect(own).toMatch(/\p{Script=Han}/u);
    }
  });

  it('is called in Chinese by Chinese words, not by its English name', () => {
    for (const [path, { name, name_localizations: names }] of options)
      for (const own of Object.values(names as Record<string, string>))
        expect([path, own === name, /\p{Script=Han}/u.test(own)]).toEqual([path, false, true]);
  });

  it('is described in its own words in each language', () => {
    for (const [path, { description, description_localizations: others }] of all)
      for (const own of Object.values((others ?? {}) as Record<string, string>))
        expect([path, own === description]).toEqual([path, false]);
  });

  it.each(options)('has a name in both Chinese scripts: /%s', (_, option) => {
    expect(Object.keys(option['name_localizations'] as object).sort()).toEqual(['zh-CN', 'zh-TW']);
  });
});
