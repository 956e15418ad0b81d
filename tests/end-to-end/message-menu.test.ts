import { readFileSync } from 'node:fs';
import { Locale, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buttonsOf } from '../discord/card-parts.js';
import { Stage, textIn } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

/** News items written by hand, with the records that they are about. */
const news = readFileSync('tests/profiles/news.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.object({ text: z.string(), records: z.array(z.string()) }).parse(JSON.parse(line)));
const newsAbout = (record: string) => news.find(({ records }) => records[0] === record)?.text ?? '';

/** Posts a message and picks the command in its menu. */
const findIn = async (content: string) => {
  await stage.sayOnly(content);
  return stage.menu(stage.messages().at(-1)?.message.id ?? '');
};

describe('"Find records in this message"', () => {
  it('shows, to whoever asked alone, the record that a news item is about, and what agrees', async () => {
    const answer = await findIn(newsAbout('2025-06-cn-kr-9th-tbt-committee'));
    expect(answer.onlyFor).toBe(stage.user);
    const text = textIn(answer);
    expect(text).toContain('Ninth Korea-China TBT committee meets in Beijing');
    expect(text).toMatch(/✓ .*China.*South Korea|✓ .*South Korea.*China/);
    expect(buttonsOf(answer.message.components)).not.toContain('Delete');
  });

  it('reads Chinese news, and answers in the language of the reader', async () => {
    stage.locale = Locale.ChineseCN;
    const text = textIn(await findIn(newsAbout('2025-04-cn-uz-cnas-accreditation-mou')));
    expect(text).toMatch(/乌兹别克斯坦/);
    expect(text).toMatch(/✓ /);
  });

  it('opens the record that is picked below it', async () => {
    const answer = await findIn(newsAbout('2025-06-cn-kr-9th-tbt-committee'));
    expect(textIn(await stage.pick(answer, 'Ninth Korea-China'))).toContain('`2025-06-cn-kr-9th-tbt-committee`');
  });

  it('is followed by a question about what it found', async () => {
    await findIn(newsAbout('2025-06-cn-kr-9th-tbt-committee'));
    expect(textIn(await stage.say(`${stage.mention} where was that?`))).toContain('Beijing');
  });

  it.each([
    'What a match last night, three goals in the last ten minutes!',
    'Danish Standards opened a new office in Aarhus last week.',
    '@everyone <@1100005000000000001> **look** https://example.org',
    '🙂',
  ])('says of "%s" that no record fits', async (content) => {
    expect(textIn(await findIn(content))).toContain('Not in the register yet: no record fits this message.');
  });

  it('reads a message that is all components, and one that is all embeds', async () => {
    const channel = await stage.bot.client.channels.fetch(stage.channelId);
    if (!channel?.isSendable()) throw new Error('not a channel to write in');
    const content = newsAbout('2025-06-cn-kr-9th-tbt-committee');
    const messages = [
      await channel.send({ components: [{ type: 10, content }], flags: MessageFlags.IsComponentsV2 }),
      await channel.send({ embeds: [{ description: content }] }),
    ];
    for (const { id } of messages) expect(textIn(await stage.menu(id))).toContain('Ninth Korea-China TBT committee');
  });

  it('says of a message without words that there is nothing to read', async () => {
    const channel = await stage.bot.client.channels.fetch(stage.channelId);
    if (!channel?.isSendable()) throw new Error('not a channel to write in');
    const { id } = await channel.send({ files: [{ name: 'a.txt', attachment: Buffer.from('a') }] });
    expect(textIn(await stage.menu(id))).toContain('no text that I can read');
  });
});
