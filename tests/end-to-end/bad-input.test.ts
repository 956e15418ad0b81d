import { Locale } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf } from '../discord/card-parts.js';
import { Stage, textIn } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

const withoutDelete = (card: unknown) => buttonsOf(card).filter((label) => label !== 'Delete');

describe('a name', () => {
  it('that nothing has is said to be unknown, to the asker alone, with the nearest names as buttons', async () => {
    const answer = await stage.command('body', { name: 'KATZ Institute of Standartz' });
    expect(answer.onlyFor).toBe(stage.user);
    expect(textIn(answer)).toContain('I know no body called “KATZ Institute of Standartz”');
  });

  it('that is near to one becomes that one by a button, in place', async () => {
    const answer = await stage.command('country', { country: 'Kambodia' });
    const profile = withoutDelete(answer.message.components).includes('Cambodia')
      ? await stage.turn(answer, 'Cambodia')
      : answer;
    expect(textIn(profile)).toMatch(/# Cambodia: 5 documents signed/);
  });

  it('that two countries have is asked back, with both as buttons', async () => {
    const question = await stage.command('country', { country: 'Congo' });
    expect(textIn(question)).toBe('Which do you mean by “Congo”?');
    expect(withoutDelete(question.message.components)).toEqual(['DR Congo', 'Republic of the Congo']);
    await stage.press(question, 'DR Congo');
    const none = await stage.discord.until(() => stage.answers().find(({ onlyFor }) => onlyFor === stage.user));
    expect(textIn(none)).toMatch(/holds no record of DR Congo/);
  });

  it('that is mended by a button keeps what else was asked for, and the answer takes the place of the question', async () => {
    const question = await stage.command('export', {
      format: 'csv',
      body: 'standards institute',
      from: 2015,
      to: 2020,
    });
    const answer = await stage.turn(question, 'Turkish Standards Institution');
    expect([answer.message.id, textIn(answer)]).toEqual([
      question.message.id,
      expect.stringMatching(/Turkish Standards Institution · 2015 to 2020: \d+ records as CSV/),
    ]);
  });

  it('of a field, a topic, a kind or a type that nothing has is refused by what it should have been', async () => {
    const wrong: [string, Record<string, string>, string][] = [
      ['latest', { field: 'cookery' }, 'I know no field called “cookery”'],
      ['export', { format: 'csv', topic: 'cookery' }, 'I know no topic called “cookery”'],
      ['search', { text: 'a', kind: 'cookery' }, 'I know no kind of record called “cookery”'],
      ['export', { format: 'csv', type: 'cookery' }, 'I know no type of document called “cookery”'],
    ];
    for (const [command, options, text] of wrong) expect(textIn(await stage.command(command, options))).toContain(text);
  });

  it('is never echoed as a mention, a link or a heading', async () => {
    const text = textIn(
      await stage.command('body', { name: '# @everyone <@1100005000000000001> https://evil.example' }),
    );
    expect(text).not.toMatch(/@everyone|<@\d|[^\\]:\/\//);
  });
});

describe('a record', () => {
  it('that is not there is said to be unknown', async () => {
    const answer = await stage.command('record', { record: 'qqqqqq-zzzzzz' });
    expect([answer.onlyFor, textIn(answer)]).toEqual([
      stage.user,
      expect.stringContaining('I know no record called “qqqqqq-zzzzzz”'),
    ]);
  });

  it('whose words several have is picked from a select', async () => {
    const question = await stage.command('record', { record: 'TBT committee' });
    expect(textIn(question)).toContain('Which do you mean by “TBT committee”?');
    const answer = await stage.pick(question, 'Ninth Korea-China TBT');
    expect([answer.message.id, textIn(answer).includes('product carbon footprint labels')]).toEqual([
      question.message.id,
      true,
    ]);
  });
});

describe('a country that is given twice', () => {
  it.each([
    ['compare', { first: 'KR', second: 'South Korea' }],
    ['compare', { first: 'KR', second: 'JP', with: 'korea' }],
    ['timeline', { country: 'Korea', with: '韩国' }],
    ['export', { format: 'csv', country: 'CN', with: 'China' }],
  ])('is refused by /%s with what to change', async (command, options) => {
    const answer = await stage.command(command, options);
    expect([answer.onlyFor, textIn(answer)]).toEqual([
      stage.user,
      'Both options name the same country. Choose another for one of them.',
    ]);
  });
});

describe('years', () => {
  it('that run backwards are swapped by a button', async () => {
    const answer = await stage.command('export', { format: 'json', country: 'KR', from: 2022, to: 2019 });
    expect(textIn(answer)).toBe('The years run backwards: 2022 is after 2019. Swap them.');
    const swapped = await stage.turn(answer, 'Swap the years');
    expect(textIn(swapped)).toMatch(/South Korea · 2019 to 2022: \d+ records as JSON/);
    expect(swapped.message.attachments).toHaveLength(1);
  });

  it('that cannot be are refused with the nearest that can as a button', async () => {
    const answer = await stage.command('map', { country: 'Korea', year: 2204 });
    expect(textIn(answer)).toBe('The year 2204 cannot be: choose one from 1900 to 2026.');
    expect(buttonsOf(answer.message.components)).toEqual(['2026']);
    expect(textIn(await stage.command('search', { text: 'hydrogen', from: 22 }))).toContain('1900 to 2026');
  });
});

describe('filters that leave nothing', () => {
  it('offer the same without each condition that leaves something then', async () => {
    const answer = await stage.command('map', { country: 'Cambodia', field: 'metrology', year: 1999 });
    expect(textIn(answer)).toMatch(/holds no record of Cambodia · metrology · 1999/);
    expect(withoutDelete(answer.message.components)).toEqual(['Without 1999']);
    expect(textIn(await stage.turn(answer, 'Without 1999'))).toMatch(/# Cambodia · metrology: \d+ partners/);
  });

  it('are said in the language of the reader', async () => {
    stage.locale = Locale.ChineseTW;
    const answer = await stage.command('timeline', { country: '柬埔寨', with: '丹麥' });
    expect(textIn(answer)).toMatch(/柬埔寨.*丹麥/);
    expect(buttonsOf(answer.message.components).join()).toMatch(/丹麥/);
  });

  it('for a search say what was searched for', async () => {
    const answer = await stage.command('search', { text: 'qqqqqq wwwwww', country: 'KH' });
    expect(textIn(answer)).toMatch(/holds no record of “qqqqqq wwwwww”/);
  });
});

describe('while one types', () => {
  it.each([
    ['country', 'country', 'camb', { name: 'Cambodia', value: 'KH' }],
    ['compare', 'first', '柬埔寨', { name: 'Cambodia', value: 'KH' }],
    ['body', 'name', 'kats', { name: 'Korean Agency for Technology and Standards', value: 'kats' }],
    ['export', 'topic', 'hydrog', { name: 'hydrogen', value: 'hydrogen' }],
    ['export', 'type', 'memorandum', { name: 'memorandum of understanding', value: 'MoU' }],
    ['search', 'kind', 'meet', { name: 'meeting', value: 'meeting' }],
  ])('/%s %s offers for "%s" what begins so, best first', async (command, option, typed, best) => {
    const [first] = await stage.choices(command, option, typed);
    expect(first).toEqual(best);
  });

  it('/record offers titles with their dates, at most 25, the newest first', async () => {
    const choices = await stage.choices('record', 'record', '');
    expect(choices).toHaveLength(25);
    expect(choices[0]?.value).toBe(stage.live.current.register.records[0]?.id);
    const [ninth] = await stage.choices('record', 'record', 'ninth tbt comm');
    expect(ninth).toEqual({
      name: expect.stringMatching(/^2025-06 · Ninth Korea-China TBT committee/) as string,
      value: '2025-06-cn-kr-9th-tbt-committee',
    });
  });

  it('offers come in the language and script of the reader', async () => {
    stage.locale = Locale.ChineseTW;
    expect(await stage.choices('country', 'country', '丹')).toContainEqual({ name: '丹麥', value: 'DK' });
    stage.locale = Locale.ChineseCN;
    expect(await stage.choices('search', 'field', '计')).toContainEqual({ name: '计量', value: 'metrology' });
  });

  it('a country is not offered for one option that the other has', async () => {
    const seconds = await stage.choices('compare', 'second', '', { first: 'China' });
    expect(seconds.map(({ value }) => value)).not.toContain('CN');
    expect(seconds).toHaveLength(25);
  });

  it('nothing is offered for what nothing is called, and what was typed is answered all the same', async () => {
    expect(await stage.choices('country', 'country', 'zzzzzz')).toEqual([]);
    expect(textIn(await stage.command('country', { country: 'zzzzzz' }))).toContain('zzzzzz');
  });
});
