import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCommandsFaults, commandFaults } from '../../src/local-discord/rules/command.js';
import { allCommands } from '../../src/local-discord/rules/body-schemas.js';
import { isValidName } from '../../src/local-discord/rules/command-options.js';
import { checkSchema } from '../../src/local-discord/rules/schema.js';
import type { Fault } from '../../src/local-discord/rules/fault.js';

const shown = (faults: Iterable<Fault>) => [...faults].map(({ path, rule }) => `${path.join('.')} ${rule}`.trim());
/** The faults of a list of commands, as a request with them would be told. */
const faultsOf = (...commands: object[]): string[] => {
  const result = checkSchema(allCommands, commands, ['nsfw']);
  return shown(result.body ? allCommandsFaults(result.body) : result.faults);
};
const mou = (more: object = {}) => ({ name: 'mou', description: 'Documents', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'Text', ...more });
const choice = (name: string) => ({ name, value: name });

describe('a command is refused', () => {
  const cases: [string, object, string[]][] = [
    ['with an upper-case name', mou({ name: 'MoU' }), ['0.name APPLICATION_COMMAND_INVALID_NAME']],
    ['with a space in its name', mou({ name: 'the mou' }), ['0.name APPLICATION_COMMAND_INVALID_NAME']],
    ['with a name of 33', mou({ name: 'x'.repeat(33) }), ['0.name BASE_TYPE_MAX_LENGTH']],
    ['without a description', { name: 'mou' }, ['0.description BASE_TYPE_REQUIRED']],
    ['with a description of 101', mou({ description: 'x'.repeat(101) }), ['0.description BASE_TYPE_MAX_LENGTH']],
    [
      'in a language that Discord does not have',
      mou({ name_localizations: { km: 'mou' } }),
      ['0.name_localizations.km BASE_TYPE_CHOICES'],
    ],
    [
      'with a localized name that breaks the rule of names',
      mou({ name_localizations: { de: 'Abkommen' } }),
      ['0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME'],
    ],
    ['with a field that Discord does not know', mou({ desciption: 'x' }), ['0.desciption UNKNOWN_KEY']],
    [
      'with 26 options',
      mou({ options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) }),
      ['0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a required option after an optional one',
      mou({ options: [option('a'), option('b', { required: true })] }),
      ['0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'with the same option twice',
      mou({ options: [option('a'), option('a')] }),
      ['0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_INVALID'],
    ],
    [
      'with options that are the same in one language',
      mou({ options: [option('a', { name_localizations: { 'zh-CN': 'b' } }), option('b')] }),
      ['0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_INVALID'],
    ],
    [
      'with an upper-case option',
      mou({ options: [option('A')] }),
      ['0.options.0.name APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'with choices and autocomplete',
      mou({ options: [option('a', { choices: [choice('x')], autocomplete: true })] }),
      ['0.options.0.choices APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE'],
    ],
    [
      'with 26 choices',
      mou({ options: [option('a', { choices: Array.from({ length: 26 }, (_, n) => choice(`${n}`)) })] }),
      ['0.options.0.choices BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with the same choice twice',
      mou({ options: [option('a', { choices: [choice('x'), choice('x')] })] }),
      ['0.options.0.choices.1 APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS'],
    ],
    [
      'with a subcommand beside an option',
      mou({ options: [{ type: 1, name: 'list', description: 'All' }, option('a')] }),
      ['0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    [
      'with a group in a group',
      mou({ options: [{ type: 2, name: 'g', description: 'G', options: [{ type: 2, name: 'h', description: 'H' }] }] }),
      ['0.options.0.options.0.type BASE_TYPE_CHOICES'],
    ],
    [
      'with bounds that contradict each other',
      mou({ options: [option('a', { min_length: 5, max_length: 4 })] }),
      ['0.options.0.min_length APPLICATION_COMMAND_OPTIONS_RANGE'],
    ],
    [
      'with more than 8,000 characters',
      mou({
        options: [
          option('a', { choices: Array.from({ length: 2 }, (_, n) => ({ name: `${n}`, value: 'x'.repeat(4000) })) }),
        ],
      }),
      ['0 APPLICATION_COMMAND_TOO_LARGE'],
    ],
    [
      'on a message with a description or options',
      { type: 3, name: 'Find records', description: 'x', options: [option('a')] },
      [
        '0.description APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
        '0.options APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
      ],
    ],
  ];
  it.each(cases)('%s', (_, command, expected) => {
    expect(faultsOf(command)).toEqual(expected);
  });
});

describe('a list of commands is refused', () => {
  it('with the same name twice, unless the types differ', () => {
    expect(faultsOf(mou(), mou())).toEqual(['1 APPLICATION_COMMANDS_DUPLICATE_NAME']);
    expect(faultsOf(mou(), { type: 3, name: 'mou' })).toEqual([]);
  });

  it('with more than 100 slash commands or 15 commands on messages', () => {
    const slash = Array.from({ length: 101 }, (_, n) => mou({ name: `c${n}` }));
    const menu = Array.from({ length: 16 }, (_, n) => ({ type: 3, name: `C ${n}` }));
    expect(faultsOf(...slash)).toEqual(['100 APPLICATION_COMMANDS_MAX_NUMBER']);
    expect(faultsOf(...menu)).toEqual(['15 APPLICATION_COMMANDS_MAX_NUMBER']);
  });
});

describe('a command is accepted', () => {
  it('with names in scripts that have no case, and of any case in a menu', () => {
    expect(faultsOf(mou({ name_localizations: { 'zh-CN': '备忘录', 'zh-TW': '備忘錄', th: 'บันทึก' } }))).toEqual([]);
    expect(faultsOf({ type: 3, name: 'Find records' })).toEqual([]);
  });

  it('when only its longest localization would count towards the 8,000 characters', () => {
    const texts = {
      description_localizations: Object.fromEntries(['de', 'fr', 'ko', 'ja'].map((l) => [l, 'x'.repeat(100)])),
    };
    const options = Array.from({ length: 25 }, (_, n) => option(`o${n}`, texts));
    expect(shown(commandFaults(mou({ options })))).toEqual([]);
  });
});

describe('the rule of names', () => {
  it('takes a name exactly when its lower-case letters, digits, hyphens and underscores are 1 to 32', () => {
    const letters = fc.constantFrom(...'abcxyz09-_é备国');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (name) => {
        expect(isValidName(name)).toBe(name.length >= 1 && name.length <= 32);
      }),
    );
  });

  it('takes no name with a capital, a space or another sign in it', () => {
    const wrong = fc.constantFrom('A', 'É', ' ', '.', '/', '!', '，');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{0,10}$/),
        wrong,
        fc.stringMatching(/^[a-z]{0,10}$/),
        (before, sign, after) => {
          expect(isValidName(before + sign + after)).toBe(false);
        },
      ),
    );
  });
});
