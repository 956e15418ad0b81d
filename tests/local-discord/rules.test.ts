import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stage } from './bot.js';

// What Discord refuses, sent as a bot of any make would send it: for each body, where the fault is and which rule.

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ rateLimits: false });
});
afterAll(() => stage.close());

type ErrorTree = { [key: string]: ErrorTree | { code: string }[] };
type Refusal = readonly [status: number, code: number | undefined, faults: readonly string[]];

/** `path RULE` for each fault in Discord's nested shape. */
const faultsIn = (tree: ErrorTree, path: readonly string[] = []): string[] =>
  Object.entries(tree).flatMap(([key, inner]) =>
    Array.isArray(inner)
      ? inner.map(({ code }) => `${path.join('.')} ${code}`.trim())
      : faultsIn(inner, [...path, key]),
  );

const refusalOf = ({ status, body }: { status: number; body: unknown }): Refusal => {
  const { code, errors = {} } = (body ?? {}) as { code?: number; errors?: ErrorTree };
  return [status, code, faultsIn(errors)];
};

/** A refused body, and that nothing else is wrong with it. */
const refused = (...faults: string[]): Refusal => [400, 50035, faults];
type Case = readonly [what: string, body: object, expected: readonly string[]];

const post = async (body: object) =>
  refusalOf(await stage.request('POST', `/channels/${stage.general.id}/messages`, body));
const v2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Next', custom_id: 'next', ...more });
const buttonRow = (...components: object[]) => ({ type: 1, components });
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more });
const options = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `${n}`, value: `${n}` }));
const link = { type: 2, style: 5, label: 'Source', url: 'https://example.org' };
const field = { name: 'n', value: 'v' };

describe('a message is refused', () => {
  const cases: Case[] = [
    ['with more than 2,000 characters', { content: 'x'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    ['with a field that Discord does not know', { content: 'x', contnet: 'y' }, ['contnet UNKNOWN_KEY']],
    [
      'with a component field that Discord does not know',
      { components: [buttonRow(button({ colour: 1 }))] },
      ['components.0.components.0.colour UNKNOWN_KEY'],
    ],
    [
      'that would be ephemeral outside an interaction',
      { content: 'x', flags: 64 },
      ['flags MESSAGE_FLAGS_NOT_ALLOWED'],
    ],
    [
      'that names users twice in allowed_mentions',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
    [
      'that mentions a kind which does not exist',
      { content: 'x', allowed_mentions: { parse: ['here'] } },
      ['allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
    ],
    [
      'that replies to a message which does not exist',
      { content: 'x', message_reference: { message_id: '1' } },
      ['message_reference REPLIES_UNKNOWN_MESSAGE'],
    ],
    [
      'that describes a file which did not come',
      { content: 'x', attachments: [{ id: '0', description: 'chart' }] },
      ['attachments.0.id ATTACHMENT_NOT_FOUND'],
    ],
    ['with 11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, ['embeds BASE_TYPE_BAD_LENGTH']],
    [
      'whose embeds have 6,001 characters together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    ['with an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
    ['with 26 fields', { embeds: [{ fields: Array(26).fill(field) }] }, ['embeds.0.fields BASE_TYPE_BAD_LENGTH']],
    [
      'with a field without a value',
      { embeds: [{ fields: [field, { name: 'n', value: '' }] }] },
      ['embeds.0.fields.1.value BASE_TYPE_REQUIRED'],
    ],
    ['with an embed that shows nothing', { embeds: [{ color: 1 }] }, ['embeds.0.description BASE_TYPE_REQUIRED']],
    [
      'with an embed link that is none',
      { embeds: [{ title: 'x', url: 'nowhere' }] },
      ['embeds.0.url URL_TYPE_INVALID_URL'],
    ],
    [
      'with 6 rows',
      { components: Array.from({ length: 6 }, (_, n) => buttonRow(button({ custom_id: `${n}` }))) },
      ['components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with the same custom_id twice',
      { components: [buttonRow(button()), buttonRow(button())] },
      ['components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'with the same component id twice',
      { components: [buttonRow(button({ id: 5 }), { ...link, id: 5 })] },
      ['components.0.components.1.id COMPONENT_ID_DUPLICATED'],
    ],
    [
      'with a custom_id of 101',
      { components: [buttonRow(button({ custom_id: 'x'.repeat(101) }))] },
      ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a label of 81',
      { components: [buttonRow(button({ label: 'x'.repeat(81) }))] },
      ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a select beside a button',
      { components: [buttonRow(button(), select())] },
      ['components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    [
      'with a link that has a custom_id and no address',
      { components: [buttonRow(button({ style: 5 }))] },
      [
        'components.0.components.0.url BASE_TYPE_REQUIRED',
        'components.0.components.0.custom_id BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
      ],
    ],
    [
      'with a button that has an address and no custom_id',
      { components: [buttonRow({ ...link, style: 1 })] },
      [
        'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
        'components.0.components.0.url BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
      ],
    ],
    [
      'with a button that shows nothing',
      { components: [buttonRow({ type: 2, style: 1, custom_id: 'x' })] },
      ['components.0.components.0.label BASE_TYPE_REQUIRED'],
    ],
    [
      'with a link to another scheme',
      { components: [buttonRow({ ...link, url: 'ftp://example.org/x' })] },
      ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'with a select of 26 options',
      { components: [buttonRow(select({ options: options(26) }))] },
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a select without options',
      { components: [buttonRow(select({ options: [] }))] },
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with an option offered twice',
      { components: [buttonRow(select({ options: [...options(1), ...options(1)] }))] },
      ['components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    [
      'with a select that asks for more than it offers',
      { components: [buttonRow(select({ max_values: 2 }))] },
      ['components.0.components.0.max_values SELECT_VALUES_RANGE'],
    ],
    [
      'with a text display and without the flag for components',
      { components: [text('x')] },
      ['components.0.type UNION_TYPE_CHOICES'],
    ],
    ['with a component that does not exist', { components: [{ type: 99 }] }, ['components.0.type UNION_TYPE_CHOICES']],
  ];

  it.each(cases)('%s', async (_, body, expected) => {
    expect(await post(body)).toEqual(refused(...expected));
  });
});

describe('a message of components is refused', () => {
  const container = (...components: object[]) => ({ type: 17, components });
  const section = { type: 9, components: [text('x')], accessory: link };
  const cases: Case[] = [
    [
      'with content or embeds beside them',
      { content: 'x', embeds: [{ title: 'x' }], components: [text('x')] },
      [
        'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      ],
    ],
    [
      'with 41 of them in two containers',
      {
        components: [container(...Array<object>(20).fill(text('x'))), container(...Array<object>(19).fill(text('x')))],
      },
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      'when a section with its accessory is what is too much',
      { components: [container(...Array<object>(14).fill(section))] },
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      'with 4,001 characters in all text displays together',
      { components: [container(text('x'.repeat(2000))), text('x'.repeat(2001))] },
      ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    ['with an empty text', { components: [text('')] }, ['components.0.content BASE_TYPE_BAD_LENGTH']],
    [
      'with a section without its accessory',
      { components: [{ type: 9, components: [text('x')] }] },
      ['components.0.accessory BASE_TYPE_REQUIRED'],
    ],
    [
      'with four texts in a section',
      { components: [{ ...section, components: Array(4).fill(text('x')) }] },
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a picture that did not come with it',
      { components: [{ type: 12, items: [{ media: { url: 'attachment://chart.png' } }] }] },
      ['components.0.items.0.media.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
    [
      'with a file from elsewhere',
      { components: [{ type: 13, file: { url: 'https://example.org/a.pdf' } }] },
      ['components.0.file.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'with a container inside a container',
      { components: [container(container(text('x')))] },
      ['components.0.components.0.type UNION_TYPE_CHOICES'],
    ],
  ];

  it.each(cases)('%s', async (_, body, expected) => {
    expect(await post({ ...body, flags: v2 })).toEqual(refused(...expected));
  });

  it('with a poll in it, and otherwise polls are said to be missing here', async () => {
    const poll = { question: { text: 'Which?' }, answers: [{ poll_media: { text: 'a' } }] };
    const fault = 'poll MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    expect(await post({ poll, components: [text('x')], flags: v2 })).toEqual(refused(fault));
    expect(await post({ poll })).toEqual([400, 0, []]);
  });

  it('never to go back: it stays one of components, whatever an edit says', async () => {
    const { id } = (
      await stage.request('POST', `/channels/${stage.general.id}/messages`, { components: [text('x')], flags: v2 })
    ).body as { id: string };
    const edit = async (body: object) =>
      await stage.request('PATCH', `/channels/${stage.general.id}/messages/${id}`, body);
    expect(refusalOf(await edit({ content: 'x', flags: 0 }))).toEqual(
      refused('content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
    );
    expect((await edit({ components: [text('y')] })).body).toMatchObject({ flags: v2 });
  });

  it('when it takes the place of a plain one whose content is not cleared', async () => {
    const { id } = (await stage.request('POST', `/channels/${stage.general.id}/messages`, { content: 'x' })).body as {
      id: string;
    };
    const edit = async (body: object) =>
      refusalOf(await stage.request('PATCH', `/channels/${stage.general.id}/messages/${id}`, body));
    const components = [text('y')];
    expect(await edit({ components, flags: v2 })).toEqual(
      refused('content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
    );
    expect(await edit({ content: null, components, flags: v2 })).toEqual([200, undefined, []]);
  });
});

describe('what is exactly at a limit is accepted', () => {
  const cases: [string, object][] = [
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['6,000 characters in embeds', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] }],
    ['40 components', { flags: v2, components: [{ type: 17, components: Array(39).fill(text('x')) }] }],
    ['4,000 characters in texts', { flags: v2, components: [text('x'.repeat(3000)), text('x'.repeat(1000))] }],
    [
      '5 rows of 5 buttons',
      {
        components: [0, 1, 2, 3, 4].map((r) =>
          buttonRow(...[0, 1, 2, 3, 4].map((c) => button({ custom_id: `${r}${c}` }))),
        ),
      },
    ],
    ['a time with an offset', { embeds: [{ title: 'x', timestamp: '2025-04-17T09:00:00+07:00' }] }],
    ['25 options', { components: [buttonRow(select({ options: options(25), max_values: 25 }))] }],
  ];
  it.each(cases)('%s', async (_, body) => {
    expect(await post(body)).toEqual([200, undefined, []]);
  });
});
