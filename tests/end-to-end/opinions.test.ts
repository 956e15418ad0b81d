import { ComponentType } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientMessage } from '../../src/local-discord/client-protocol.js';
import { everyPart } from '../discord/card-parts.js';
import { Stage, textIn } from './stage.js';

let stage: Stage;
/** The records with documents of China and Cambodia. */
const three = [
  '2025-cn-kh-three-mous',
  '2017-05-by-cn-belt-and-road-standards-initiative',
  '2016-09-20-cn-kh-nim-metrology-agreements',
];
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.as = 'Member';
});
afterEach(async () => {
  for (const { id } of await stage.state.feedback.list(100)) await stage.state.feedback.remove(id);
});

/** The labels of the buttons of each row below a card. */
const rowsBelow = ({ message }: ClientMessage): string[][] =>
  (message.components ?? [])
    .filter(({ type }) => type === ComponentType.ActionRow)
    .map((row) => everyPart(row).flatMap(({ type, label }) => (type === 2 ? [String(label)] : [])))
    .filter((labels) => labels.length > 0);

/** Presses "Wrong", fills in the form and sends it. @returns what the bot says */
const report = async (answer: ClientMessage, comment: string) =>
  stage.submit(await stage.openForm(answer, 'Wrong'), { comment });

describe('the buttons that say whether an answer is right', () => {
  it.each([
    ['/mou', () => stage.command('mou', { country: 'KH' })],
    ['/ask', () => stage.command('ask', { question: 'MoUs between China and Cambodia' })],
    ['a mention', () => stage.say(`${stage.mention} MoUs between China and Cambodia`)],
    ['what is not on record', () => stage.command('ask', { question: 'Did China and Fiji sign an agreement?' })],
  ])('stand under the answer to %s, in one row with the one that deletes', async (_, answer) => {
    expect(rowsBelow(await answer()).at(-1)).toEqual(['Right', 'Wrong', 'Delete']);
  });

  it('leave suggestions a row of their own', async () => {
    const rows = rowsBelow(await stage.command('ask', { question: 'Which MoUs did China sign in 2025?' }));
    expect(rows.length).toBeGreaterThan(1);
    for (const labels of rows.slice(0, -1)) expect(labels).not.toContain('Right');
  });

  it('also stand under private answers, which Discord itself lets one dismiss', async () => {
    const answer = await stage.command('mou', { country: 'KH', private: true });
    expect(rowsBelow(answer).at(-1)).toEqual(['Right', 'Wrong']);
  });

  it('do not stand under a choice of readings, nor under what is outside the register', async () => {
    const unclear = await stage.command('ask', { question: 'MoUs with Korea and Congo' });
    const outside = await stage.command('ask', { question: 'What is the weather?' });
    for (const answer of [unclear, outside]) expect(rowsBelow(answer).flat()).not.toContain('Wrong');
  });
});

describe('"Right"', () => {
  it('is thanked for privately, and noted with query, kind and records', async () => {
    const answer = await stage.command('mou', { country: 'KH', with: 'CN' });
    const thanks = await stage.press(answer, 'Right');
    expect([thanks.onlyFor, textIn(thanks)]).toEqual([
      stage.user,
      'Thank you. The answer is noted as right, without your name.',
    ]);
    expect(await stage.state.feedback.list(9)).toMatchObject([
      { verdict: 'good', query: 'e;list;d;c:KH+CN', kind: 'list', records: three },
    ]);
  });

  it('counts once for a person and a message, and once for each person', async () => {
    const answer = await stage.command('mou', { country: 'KH' });
    await stage.press(answer, 'Right');
    expect(textIn(await stage.press(answer, 'Right'))).toContain('takes the place of what you said');
    stage.as = 'Administrator';
    await stage.press(answer, 'Right');
    expect(await stage.state.feedback.counts()).toEqual({ good: 2, wrong: 0 });
  });
});

describe('"Wrong"', () => {
  it('opens a form with one text that may be left empty, and is noted when it is sent', async () => {
    const answer = await stage.command('mou', { country: 'KH' });
    const form = await stage.openForm(answer, 'Wrong');
    expect(await stage.state.feedback.counts()).toEqual({ good: 0, wrong: 0 });
    const thanks = await stage.submit(form, {});
    expect(thanks.onlyFor).toBe(stage.user);
    expect(textIn(thanks)).toContain('and not who wrote it');
    const [noted] = await stage.state.feedback.list(9);
    expect(noted).toMatchObject({ verdict: 'wrong', kind: 'list', records: three });
    expect(noted?.comment).toBeUndefined();
  });

  it('keeps what was written, up to 1,000 characters, and the form takes no more', async () => {
    const answer = await stage.command('mou', { country: 'KH' });
    await report(answer, 'x'.repeat(1000));
    expect((await stage.state.feedback.list(1))[0]?.comment).toHaveLength(1000);
    await expect(report(answer, 'x'.repeat(1001))).rejects.toThrow('1000');
  });

  it('takes the place of "Right" of the same person', async () => {
    const answer = await stage.command('mou', { country: 'KH' });
    await stage.press(answer, 'Right');
    expect(textIn(await report(answer, 'four, not three'))).toContain('takes the place');
    expect(await stage.state.feedback.counts()).toEqual({ good: 0, wrong: 1 });
  });

  it('names the records and the query also of a question too long for a button, as long as it is remembered', async () => {
    const question =
      'Which MoUs and agreements on metrology, accreditation, conformity assessment and standardization did China sign with Cambodia, Denmark, Pakistan or Uzbekistan between 2010 and 2025?';
    const answer = await stage.command('ask', { question });
    await report(answer, 'one is missing');
    const [noted] = await stage.state.feedback.list(1);
    expect(noted?.query.length).toBeGreaterThan(90);
    expect(noted?.records.length).toBeGreaterThan(0);
  });

  it('reaches the operators', async () => {
    await report(await stage.command('mou', { country: 'KH', with: 'CN' }), 'four, not three');
    stage.as = 'Operator';
    const text = textIn(await stage.command('register feedback'));
    expect(text).toContain('0 right, 1 wrong');
    expect(text).toContain('> four, not three');
    expect(text).toContain('signed documents between Cambodia and China');
  });

  it('is answered in the language of whoever presses', async () => {
    const answer = await stage.command('mou', { country: 'KH' });
    stage.locale = 'zh-CN' as typeof stage.locale;
    try {
      expect(textIn(await report(answer, '四份'))).toContain('看不到是谁写的');
    } finally {
      stage.locale = 'en-US' as typeof stage.locale;
    }
  });
});

describe('after a restart', () => {
  it('both buttons of earlier answers work, and a form that was open can be sent', async () => {
    const answer = await stage.command('mou', { country: 'KH' });
    const form = await stage.openForm(answer, 'Wrong');
    await stage.restartBot();
    await stage.submit(form, { comment: 'sent after the restart' });
    expect((await stage.state.feedback.list(1))[0]).toMatchObject({
      comment: 'sent after the restart',
      records: three,
    });
    await stage.press(answer, 'Right');
    expect(await stage.state.feedback.counts()).toEqual({ good: 1, wrong: 0 });
  });
});

describe('a state that does not answer', () => {
  it('loses the opinion and says so, with a reference', async () => {
    const answer = await stage.command('mou', { country: 'KH' });
    const note = vi.spyOn(stage.state.feedback, 'note').mockRejectedValue(new Error('away'));
    expect(textIn(await stage.press(answer, 'Right'))).toMatch(/Something went wrong on my side.*[0-9a-f]{6}/);
    note.mockRestore();
  });
});
