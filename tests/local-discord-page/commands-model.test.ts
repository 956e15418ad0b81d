import { ApplicationCommandOptionType as Type, type APIApplicationCommand } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  called,
  optionsOf,
  readOptions,
  runnables,
  search,
  writeOptions,
} from '../../src/local-discord/page/commands.js';
import { nameBeingTyped, withIds } from '../../src/local-discord/page/mentions.js';

const command = (given: object): APIApplicationCommand =>
  ({
    id: '1',
    type: 1,
    application_id: '2',
    version: '3',
    default_member_permissions: null,
    ...given,
  }) as APIApplicationCommand;

const mou = command({
  name: 'mou',
  name_localizations: { 'zh-CN': '协议' },
  description: 'Documents',
  options: [
    {
      type: Type.String,
      name: 'country',
      name_localizations: { 'zh-CN': '国家' },
      description: 'Which',
      required: true,
    },
    { type: Type.Integer, name: 'year', description: 'When', min_value: 1950, max_value: 2030 },
    { type: Type.Boolean, name: 'private', description: 'For you' },
    { type: Type.String, name: 'field', description: 'Of', choices: [{ name: 'Metrology', value: 'm' }] },
  ],
});
const register = command({
  name: 'register',
  description: 'The register',
  options: [
    { type: Type.Subcommand, name: 'reload', description: 'Read anew' },
    {
      type: Type.SubcommandGroup,
      name: 'show',
      description: 'Show',
      options: [{ type: Type.Subcommand, name: 'faults', description: 'Faults', options: [] }],
    },
  ],
});
const inEnglish = runnables([mou, register], 'en-US', false);
const [mouRun, reloadRun, faultsRun] = inEnglish;
if (!mouRun || !reloadRun || !faultsRun) throw new Error('Three commands can be run.');

describe('the commands that can be run', () => {
  it('are commands and subcommands, in the order of their names', () =>
    expect(inEnglish.map(({ title }) => title)).toEqual(['mou', 'register reload', 'register show faults']));

  it('have their names in the locale', () =>
    expect(runnables([mou], 'zh-CN', false)[0]).toMatchObject({ title: '协议', name: 'mou' }));

  it('leave out what belongs elsewhere: other contexts, commands of menus', () => {
    const server = command({ name: 'here', description: 'x', contexts: [0] });
    const menu = command({ name: 'Menu', description: '', type: 3 });
    expect(runnables([server, menu], 'en-US', true)).toEqual([]);
    expect(runnables([server], 'en-US', false)).toHaveLength(1);
  });

  it('are found by the beginning of a name first, then within it, then by description', () => {
    const others = ['find', 'refind'].map((name) => command({ name, description: 'x' }));
    const all = runnables([...others, command({ name: 'zoo', description: 'to find' })], 'en-US', false);
    expect(search(all, 'find').map(({ name }) => name)).toEqual(['find', 'refind', 'zoo']);
    expect(search(all, 'nothing')).toEqual([]);
  });
});

describe('a command typed as text', () => {
  it('is called once a space follows its whole name', () => {
    expect(called(inEnglish, '/mo')).toBeNull();
    expect(called(inEnglish, '/mou')).toBeNull();
    expect(called(inEnglish, '/MOU cambodia')).toMatchObject({ runnable: { name: 'mou' }, rest: 'cambodia' });
    expect(called(inEnglish, '/register show faults ')?.runnable.path).toEqual(['show', 'faults']);
  });

  it('gives text without an option name to the first option', () =>
    expect(readOptions(mouRun, 'sri lanka year:2025', 'en-US')).toEqual(
      new Map([
        ['country', { text: 'sri lanka' }],
        ['year', { text: '2025' }],
      ]),
    ));

  it('knows options by their names in the locale too', () =>
    expect(readOptions(mouRun, '国家:柬埔寨', 'zh-CN').get('country')).toEqual({ text: '柬埔寨' }));

  it('reads back what it wrote', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/);
    fc.assert(
      fc.property(word, word, (country, field) => {
        const filled = new Map([
          ['country', { text: country }],
          ['field', { text: field }],
        ]);
        expect(readOptions(mouRun, writeOptions(mouRun, filled, 'en-US'), 'en-US')).toEqual(filled);
      }),
    );
  });
});

describe('the options that are sent', () => {
  const of = (entries: Record<string, string>) =>
    optionsOf(mouRun, new Map(Object.entries(entries).map(([name, text]) => [name, { text }])));

  it('carry values of their types', () =>
    expect(of({ country: ' cambodia ', year: '2025', private: 'True', field: 'metrology' })).toEqual({
      faults: [],
      options: [
        { name: 'country', type: Type.String, value: 'cambodia' },
        { name: 'year', type: Type.Integer, value: 2025 },
        { name: 'private', type: Type.Boolean, value: true },
        { name: 'field', type: Type.String, value: 'm' },
      ],
    }));

  it.each([
    [{}, 'country', 'errorRequired', 0],
    [{ country: '   ' }, 'country', 'errorRequired', 0],
    [{ country: 'x', year: 'soon' }, 'year', 'errorInteger', 0],
    [{ country: 'x', year: '20.5' }, 'year', 'errorInteger', 0],
    [{ country: 'x', year: '1900' }, 'year', 'errorSmall', 1950],
    [{ country: 'x', year: '2100' }, 'year', 'errorLarge', 2030],
    [{ country: 'x', private: 'maybe' }, 'private', 'errorChoice', 0],
    [{ country: 'x', field: 'other' }, 'field', 'errorChoice', 0],
  ])('name what is wrong in %j', (entries, option, word, limit) =>
    expect(of(entries as Record<string, string>).faults).toEqual([{ option, word, limit }]),
  );

  it('are nested below groups and subcommands', () =>
    expect(optionsOf(faultsRun, new Map()).options).toEqual([
      { name: 'show', type: 2, options: [{ name: 'faults', type: 1, options: [] }] },
    ]));

  it('carry the focused option as typed, and leave faulty others out, for autocomplete', () => {
    const filled = new Map([
      ['country', { text: 'cam' }],
      ['year', { text: 'x' }],
    ]);
    expect(optionsOf(mouRun, filled, 'country').options).toEqual([
      { name: 'country', type: Type.String, value: 'cam', focused: true },
    ]);
  });
});

describe('names after an @', () => {
  it.each([
    ['@', ''],
    ['hello @Acc', 'Acc'],
    ['请问@Acc', 'Acc'],
    ['(@柬', '柬'],
  ])('are being typed in %j', (text, name) => expect(nameBeingTyped(text)).toBe(name));

  it.each(['me@example', '@Accord ', 'no name', '@@'])('are not being typed in %j', (text) =>
    expect(nameBeingTyped(text) ?? '').toBe(''),
  );

  it('become ids when the message is sent, the longest name first', () => {
    const people = [
      { id: '1', name: 'Acc' },
      { id: '2', name: 'Accord Bot' },
    ];
    expect(withIds('@Accord Bot and @acc: hi', people)).toBe('<@2> and <@1>: hi');
    expect(withIds('@Accordion me@Acc <@1>', people)).toBe('@Accordion me@Acc <@1>');
  });
});
