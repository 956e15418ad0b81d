import { Locale } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonIn, buttonsOf, everyPart } from '../discord/card-parts.js';
import { cambodia, denmark, pathOf, SampleFolder } from '../records/sample-folder.js';
import { Stage, textIn, type StageOptions } from './stage.js';

let stage: Stage;
const open = async (options: StageOptions = {}) => {
  stage = await Stage.open(options);
};
afterEach(() => stage.close());

const picturesIn = (card: unknown) => everyPart(card).filter(({ type }) => type === 12);
const now = (id: string) => stage.answers().find(({ message }) => message.id === id);

describe('the pages of a view', () => {
  it('are turned in place by whoever asked, forth and back, also after a restart of the bot', async () => {
    await open();
    const first = await stage.command('latest', {});
    await stage.restartBot();
    const second = await stage.press(first, 'Next');
    expect(second.message.id).toBe(first.message.id);
    expect(textIn(second)).not.toBe(textIn(first));
    await stage.restartBot();
    expect(textIn(await stage.press(second, 'Back'))).toBe(textIn(first));
  });

  it('keep the language in which the view was asked for', async () => {
    await open();
    stage.locale = Locale.ChineseTW;
    const first = await stage.command('latest', {});
    stage.locale = 'en-US' as Locale;
    expect(textIn(await stage.press(first, '下一'))).toContain('來源');
  });

  it('open for anybody else alone, in their own language, and the asker’s page stays', async () => {
    await open();
    const first = await stage.command('latest', {});
    stage.as = 'Operator';
    stage.locale = Locale.ChineseCN;
    const copy = await stage.press(first, 'Next');
    expect([copy.onlyFor, copy.message.id === first.message.id]).toEqual([stage.user, false]);
    expect(textIn(copy)).toContain('来源');
    expect(textIn(now(first.message.id) ?? copy)).toBe(textIn(first));
    expect(textIn(await stage.press(copy, '上一'))).toMatch(/2026年2月5日/);
  });

  it('leave the picture behind on the second, and have it again on the first', async () => {
    await open();
    const first = await stage.command('map', { country: 'China' });
    expect(picturesIn(first.message.components)).toHaveLength(1);
    if (!buttonsOf(first.message.components).includes('Next')) return;
    const second = await stage.turn(first, 'Next');
    expect([picturesIn(second.message.components), second.message.attachments]).toEqual([[], []]);
    const again = await stage.turn(second, 'Back');
    expect([picturesIn(again.message.components).length, again.message.attachments.length]).toEqual([1, 1]);
  });
});

describe('what a select opens', () => {
  it('opens beside, for whoever picks it alone, also after a restart', async () => {
    await open();
    const latest = await stage.command('latest', { country: 'Korea' });
    await stage.restartBot();
    stage.as = 'Operator';
    const record = await stage.pick(latest, 'Ninth Korea-China TBT');
    expect([record.onlyFor, textIn(record).includes('product carbon footprint labels')]).toEqual([stage.user, true]);
    expect(now(latest.message.id)?.message.components).toEqual(latest.message.components);
  });

  it('leads on from there: to a body, to its country, to a record, each beside', async () => {
    await open();
    const record = await stage.command('record', { record: '2025-06-cn-kr-9th-tbt-committee' });
    const body = await stage.pick(record, 'Korean Agency for Technology');
    const country = await stage.press(body, 'South Korea');
    const other = await stage.pick(country, 'Korea');
    const all = [record, body, country, other].map(({ message }) => message.id);
    expect(new Set(all).size).toBe(4);
    expect(picturesIn(country.message.components)).toHaveLength(1);
  });

  it('below an answer to a question opens the record whole', async () => {
    await open();
    const answer = await stage.command('mou', { country: 'Cambodia' });
    expect(textIn(await stage.pick(answer, 'three MoUs'))).toContain(`\`${cambodia}\``);
  });
});

describe('a record that was removed since', () => {
  it('is said to be no longer in the register, wherever its button stands', async () => {
    const folder = await SampleFolder.create();
    await open({ folder: folder.path });
    const latest = await stage.command('latest', {});
    await folder.remove(pathOf(denmark));
    await folder.remove(pathOf(cambodia));
    await stage.live.reload();
    const gone = await stage.pick(latest, 'Danish Standards');
    expect([gone.onlyFor, textIn(gone)]).toEqual([stage.user, expect.stringContaining('no longer in the register')]);
    expect(textIn(await stage.command('country', { country: 'KH' }))).toMatch(/holds no record of Cambodia/);
  });

  it('is not listed where a view is turned that listed it', async () => {
    const folder = await SampleFolder.create();
    await open({ folder: folder.path });
    await folder.remove(pathOf(cambodia));
    await stage.live.reload();
    const latest = await pressOld(`v:e:${BigInt(stage.user).toString(36)}:s0:l`);
    expect([textIn(latest).includes('Danish Standards'), textIn(latest).includes('three MoUs')]).toEqual([true, false]);
  });

  it('leaves the message as it is whose picture cannot be drawn any more', async () => {
    const folder = await SampleFolder.create();
    await open({ folder: folder.path });
    await folder.remove(pathOf(cambodia));
    await stage.live.reload();
    const id = await oldMessage(`v:e:${BigInt(stage.user).toString(36)}:s0:c;KH`);
    await stage.pressOnly(id, `v:e:${BigInt(stage.user).toString(36)}:s0:c;KH`);
    const notice = await stage.discord.until(() => stage.answers().find(({ onlyFor }) => onlyFor === stage.user));
    expect(textIn(notice)).toMatch(/holds no record of Cambodia/);
    expect(buttonsOf(now(id)?.message.components)).toEqual(['Old']);
  });
});

/** A message of the bot's with one button, as an older version of it may have left. @returns its id */
async function oldMessage(customId: string): Promise<string> {
  const channel = await stage.bot.client.channels.fetch(stage.channelId);
  if (!channel?.isSendable()) throw new Error('not a channel to write in');
  const { id } = await channel.send({
    components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: customId }] }],
  });
  return id;
}

const pressOld = async (customId: string) =>
  stage.discord.answer(await stage.pressOnly(await oldMessage(customId), customId));

describe('a button on a message of another version', () => {
  it.each(['v:e:1:s0:q;KR', 'v:e:1:s0:c;KR;more;parts', 'o:e:', 'o:x:c;KR', 'v:e:!:s0:c;KR', 'c:9', 'zzz'])(
    '(%s) says that it no longer works',
    async (customId) => {
      await open();
      const answer = await pressOld(customId);
      expect([answer.onlyFor, textIn(answer)]).toEqual([
        stage.user,
        expect.stringContaining('comes from another version'),
      ]);
    },
  );

  it('whose custom id is still known works', async () => {
    await open();
    const answer = await pressOld('o:e:c;KH');
    expect(textIn(answer)).toMatch(/# Cambodia: 5 documents signed/);
  });

  it('names a country, a body or a filter that is none now, and is told so without a failure', async () => {
    await open();
    for (const customId of [
      'o:e:c;ZZ',
      'o:e:b;nobody',
      'o:e:m;ZZ;KR',
      'o:e:t;ZZ',
      'o:e:x;csv;ZZ',
      'o:e:s;qqqqqq',
      'o:e:w;ZZ;zz',
    ]) {
      const answer = await pressOld(customId);
      expect([customId, textIn(answer)]).toEqual([customId, expect.not.stringContaining('Something went wrong')]);
      expect(answer.onlyFor).toBe(stage.user);
    }
  });
});

describe('the button that deletes a view', () => {
  it('deletes for whoever asked, with its picture', async () => {
    await open();
    const answer = await stage.command('country', { country: 'KH' });
    await stage.pressOnly(answer.message.id, buttonIn(answer.message.components, 'Delete'));
    await stage.discord.until(() => stage.answers().length === 0);
  });

  it('refuses anybody else', async () => {
    await open();
    const answer = await stage.command('country', { country: 'KH' });
    stage.as = 'Administrator';
    expect(textIn(await stage.press(answer, 'Delete'))).toBe('Only whoever asked can delete this answer.');
  });
});

describe('a reply to a view', () => {
  it.each([
    ['record', { record: cambodia }, 'who signed them?', /Luo Wen.*Hem Vanndy/s],
    ['country', { country: 'Cambodia' }, 'and in metrology?', /Cambodia/],
    ['latest', { country: 'Denmark' }, 'where was that?', /Beijing|Copenhagen/],
  ] as const)('leans on what /%s showed', async (command, options, question, expected) => {
    await open();
    const view = await stage.command(command, options);
    expect(textIn(await stage.say(`${stage.mention} ${question}`, view.message.id))).toMatch(expected);
  });

  it('leans on it after a restart, whoever replies', async () => {
    await open();
    const view = await stage.command('record', { record: cambodia });
    await stage.restartBot();
    stage.as = 'Operator';
    expect(textIn(await stage.say(`${stage.mention} who signed them?`, view.message.id))).toMatch(
      /Luo Wen.*Hem Vanndy/s,
    );
  });

  it('to a search leans on what it found, also after a restart', async () => {
    await open();
    const view = await stage.command('search', { text: 'Hem Vanndy MoUs' });
    const before = textIn(await stage.say(`${stage.mention} who signed them?`, view.message.id));
    await stage.restartBot();
    expect([before, textIn(await stage.say(`${stage.mention} who signed them?`, view.message.id))]).toEqual([
      expect.stringMatching(/Hem Vanndy/),
      expect.stringMatching(/Hem Vanndy/),
    ]);
  });
});
