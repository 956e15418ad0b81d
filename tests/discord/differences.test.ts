import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/registry.js';
import { differences } from '../../src/discord/registration/differences.js';

const definitions = commands.map(({ definition }) => definition);

/** What Discord says of a command that was registered: with ids, and with nulls and defaults where nothing was said. */
const registered = (list: readonly RESTPostAPIApplicationCommandsJSONBody[] = definitions) =>
  list.map((definition, i) => ({
    id: String(i),
    application_id: '1',
    version: '1',
    type: 1,
    nsfw: false,
    dm_permission: true,
    name_localizations: null,
    default_member_permissions: null,
    ...structuredClone(definition),
  })) as unknown as APIApplicationCommand[];

type Change = (command: Record<string, unknown>) => void;
const after = (change: Change) => {
  const list = registered();
  change(list[0] as unknown as Record<string, unknown>);
  return [...differences(definitions, list)].map(({ at, aspect }) => `${at} ${aspect}`);
};
const option = (command: Record<string, unknown>, index: number) =>
  (command['options'] as Record<string, unknown>[])[index] ?? {};

describe('commands that are registered as defined', () => {
  it('do not differ, though Discord returns ids and defaults', () => {
    expect([...differences(definitions, registered())]).toEqual([]);
  });

  it('do not differ by the order in which Discord lists places and commands', () => {
    const list = registered().reverse();
    for (const command of list) command.contexts = [...(command.contexts ?? [])].reverse();
    expect([...differences(definitions, list)]).toEqual([]);
  });
});

describe('a command differs', () => {
  it.each<[string, Change, string]>([
    ['in its description', (command) => (command['description'] = 'x'), 'mou description'],
    [
      'in a translation',
      (command) => (command['description_localizations'] = { 'zh-CN': 'x' }),
      'mou description_localizations',
    ],
    ['in where it may be used', (command) => (command['contexts'] = [0]), 'mou contexts'],
    ['in how it may be installed', (command) => (command['integration_types'] = [0]), 'mou integration_types'],
    ['in who may use it', (command) => (command['default_member_permissions'] = '0'), 'mou default_member_permissions'],
    ['in the number of options', (command) => (command['options'] = []), 'mou options'],
    ['in an option that is required', (command) => (option(command, 0)['required'] = false), 'mou.country required'],
    ['in an option that completes', (command) => delete option(command, 1)['autocomplete'], 'mou.with autocomplete'],
    [
      'in the name of an option in Chinese',
      (command) => (option(command, 0)['name_localizations'] = null),
      'mou.country name_localizations',
    ],
  ])('%s', (_, change, expected) => {
    expect(after(change)).toEqual([expected]);
  });

  it('where it is not registered, and where it is registered and no longer defined', () => {
    const [first, ...rest] = registered();
    const renamed = { ...first, name: 'old' } as APIApplicationCommand;
    expect([...differences(definitions, [renamed, ...rest])]).toEqual([
      { at: 'mou', aspect: 'missing' },
      { at: 'old', aspect: 'superfluous' },
    ]);
  });
});
