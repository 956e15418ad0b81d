import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stage } from './bot.js';

// What Discord refuses in the first answer to an interaction, with the place of the fault from the root of the body.

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ rateLimits: false });
  const options = [{ name: 'country', description: 'Which', type: 3, autocomplete: true }];
  await stage.client.application.commands.set([{ name: 'ask', description: 'Asks', options }]);
});
afterAll(() => stage.close());

/** Begins an interaction, lets the bot answer it with a body, and returns the answer to that. */
async function answer(kind: 'command' | 'autocomplete', body: object): Promise<{ status: number; body: unknown }> {
  const interaction = new Promise<{ id: string; token: string }>((resolve) =>
    stage.client.once('interactionCreate', resolve),
  );
  const commandId = stage.discord.command('ask').id;
  const focused = [{ name: 'country', type: 3, value: 'c', focused: true }];
  const done =
    kind === 'command'
      ? stage.do({ type: 'run-command', commandId, options: [] })
      : stage.do({ type: 'autocomplete', commandId, options: focused }).catch(() => undefined);
  const { id, token } = await interaction;
  const reply = await stage.request('POST', `/interactions/${id}/${token}/callback`, body);
  // What was refused may still be answered; this ends the interaction.
  await stage.request('POST', `/interactions/${id}/${token}/callback`, kind === 'command' ? { type: 5 } : { type: 8 });
  await done;
  return reply;
}

const rulesIn = (value: unknown, path: readonly string[] = []): string[] =>
  Array.isArray(value)
    ? value.map(({ code }: { code: string }) => `${path.join('.')} ${code}`)
    : Object.entries(value ?? {}).flatMap(([key, inner]) => rulesIn(inner, key === '_errors' ? path : [...path, key]));

const input = (more: object = {}) => ({ type: 4, custom_id: 'why', style: 1, ...more });
const label = (component: object) => ({ type: 18, label: 'Why', component });
const modal = (...components: object[]) => ({ custom_id: 'form', title: 'Form', components });
const inputs = (count: number) => Array.from({ length: count }, (_, n) => label(input({ custom_id: `${n}` })));

type Case = readonly [what: string, kind: 'command' | 'autocomplete', body: object, faults: readonly string[]];

describe('an answer is refused', () => {
  const cases: Case[] = [
    ['without a type', 'command', {}, ['type BASE_TYPE_REQUIRED']],
    [
      'that updates a message where there is none',
      'command',
      { type: 6 },
      ['type INTERACTION_APPLICATION_TYPE_CHOICES'],
    ],
    ['with choices to a command', 'command', { type: 8 }, ['type INTERACTION_APPLICATION_TYPE_CHOICES']],
    [
      'with a message to autocomplete',
      'autocomplete',
      { type: 4, data: { content: 'x' } },
      ['type INTERACTION_APPLICATION_TYPE_CHOICES'],
    ],
    [
      'with 2,001 characters',
      'command',
      { type: 4, data: { content: 'x'.repeat(2001) } },
      ['data.content BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a field that no message has',
      'command',
      { type: 4, data: { contents: 'x' } },
      ['data.contents UNKNOWN_KEY'],
    ],
    [
      'that defers with another flag than the ephemeral one',
      'command',
      { type: 5, data: { flags: 1 << 15 } },
      ['data.flags MESSAGE_FLAGS_NOT_ALLOWED'],
    ],
    [
      'with 26 choices',
      'autocomplete',
      { type: 8, data: { choices: Array(26).fill({ name: 'a', value: 'a' }) } },
      ['data.choices BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with an empty choice',
      'autocomplete',
      { type: 8, data: { choices: [{ name: '', value: 'a' }] } },
      ['data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a number for an option that takes text',
      'autocomplete',
      { type: 8, data: { choices: [{ name: 'a', value: 1 }] } },
      ['data.choices.0.value BASE_TYPE_BAD_TYPE'],
    ],
    [
      'with a modal of 6 components',
      'command',
      { type: 9, data: modal(...inputs(6)) },
      ['data.components BASE_TYPE_BAD_LENGTH'],
    ],
    ['with a modal of none', 'command', { type: 9, data: modal() }, ['data.components BASE_TYPE_BAD_LENGTH']],
    [
      'with a modal title of 46',
      'command',
      { type: 9, data: { ...modal(...inputs(1)), title: 'x'.repeat(46) } },
      ['data.title BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a modal that asks the same twice',
      'command',
      { type: 9, data: modal(label(input()), label(input())) },
      ['data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'with a text input whose bounds contradict each other',
      'command',
      { type: 9, data: modal(label(input({ min_length: 5, max_length: 4 }))) },
      ['data.components.0.component.min_length TEXT_INPUT_RANGE'],
    ],
    [
      'with an input in a row and no label',
      'command',
      { type: 9, data: modal({ type: 1, components: [input()] }) },
      ['data.components.0.components.0.label BASE_TYPE_REQUIRED'],
    ],
  ];

  it.each(cases)('%s', async (_, kind, body, faults) => {
    const { status, body: refusal } = await answer(kind, body);
    expect([status, rulesIn((refusal as { errors?: unknown }).errors)]).toEqual([400, faults]);
  });

  it('when it is empty', async () => {
    expect((await answer('command', { type: 4, data: {} })).body).toMatchObject({ code: 50006 });
  });

  it('and is then in the list of violations, with route, place and rule', async () => {
    const before = stage.discord.violations.length;
    await answer('command', { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(stage.discord.violations.slice(before)).toEqual([
      {
        method: 'POST',
        route: '/interactions/:interaction/:token/callback',
        path: 'data.content',
        rule: 'BASE_TYPE_MAX_LENGTH',
        message: 'Must be 2000 or fewer in length.',
      },
    ]);
  });
});
