import { Locale } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage, textIn } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

/** Whatever was said before has been heard when the bot answers this. */
const saidNothingUntil = async (content: string) => {
  await stage.say(content);
  return stage.answers().length === 1;
};

describe('a mention', () => {
  it('is answered by a reply that pings the asker alone', async () => {
    const { message } = await stage.say(`${stage.mention} cambodia mou`);
    expect(textIn({ message, onlyFor: null, thinking: false })).toContain('three MoUs');
    expect(message.message_reference?.message_id).toBeDefined();
    expect(message.mentions.map(({ id }) => id)).toEqual([stage.user]);
  });

  it('without a question is answered with what can be asked', async () => {
    const help = await stage.say(stage.mention);
    expect(textIn(help)).toContain('**/mou**');
    const answer = await stage.press(help, 'Cambodia');
    expect(textIn(answer)).toContain('MoU');
    expect(answer.message.id).not.toBe(help.message.id);
  });

  it('of everybody, of a role or in the ping of a reply to somebody else is not answered', async () => {
    await stage.sayOnly('@everyone cambodia mou');
    await stage.sayOnly(`<@&${stage.discord.guildId}> cambodia mou`);
    await stage.sayOnly('cambodia mou');
    const [first] = stage.messages();
    await stage.sayOnly('I think so too', first?.message.id);
    expect(await saidNothingUntil(`${stage.mention} denmark`)).toBe(true);
  });

  it('in Chinese is answered in Chinese, in the script of the question', async () => {
    expect(textIn(await stage.say(`${stage.mention} 中国和柬埔寨签过哪些谅解备忘录？`))).toContain('谅解备忘录');
    stage.channelId = stage.discord.channel('cooperation').id;
    expect(textIn(await stage.say(`${stage.mention} 中國和柬埔寨簽過哪些諒解備忘錄？`))).toContain('諒解備忘錄');
  });

  it('that holds mentions of others pings nobody else', async () => {
    const { message } = await stage.say(`${stage.mention} @everyone <@${stage.discord.user('Operator').id}> cambodia`);
    expect([message.mention_everyone, message.mentions.map(({ id }) => id)]).toEqual([false, [stage.user]]);
  });
});

describe('a direct message', () => {
  it('is answered without a mention', async () => {
    stage.channelId = stage.discord.directChannel(stage.user).id;
    expect(textIn(await stage.say('cambodia mou'))).toContain('three MoUs');
  });
});

describe('what was said before', () => {
  it('is kept for the next mention of the same person in the channel', async () => {
    await stage.say(`${stage.mention} How many MoUs did China sign with Cambodia in 2025?`);
    expect(textIn(await stage.say(`${stage.mention} who signed them?`))).toMatch(/Luo Wen.*Hem Vanndy/s);
  });

  it('is kept for a reply to the answer, whoever replies', async () => {
    const answer = await stage.say(`${stage.mention} How many MoUs did China sign with Cambodia in 2025?`);
    stage.as = 'Operator';
    expect(textIn(await stage.say('who signed them?', answer.message.id))).toMatch(/Luo Wen.*Hem Vanndy/s);
  });

  it('is read from the answer that a reply is to when the bot was started again since', async () => {
    const answer = await stage.say(`${stage.mention} How many MoUs did China sign with Cambodia in 2025?`);
    await stage.restartBot();
    expect(textIn(await stage.say('who signed them?', answer.message.id))).toMatch(/Luo Wen.*Hem Vanndy/s);
  });

  it('in a command is kept for a mention', async () => {
    await stage.command('ask', { question: 'How many MoUs did China sign with Cambodia in 2025?' });
    expect(textIn(await stage.say(`${stage.mention} who signed them?`))).toMatch(/Luo Wen.*Hem Vanndy/s);
  });
});

describe('/ask', () => {
  it('answers a question with its sources', async () => {
    const text = textIn(await stage.command('ask', { question: 'When did SAMR meet Danish Standards?' }));
    expect(text).toMatch(/^-# .+\n### 11 March 2025/);
    expect(text).toContain('**Sources**');
  });

  it('answers to the asker alone where that is asked for', async () => {
    const answer = await stage.command('ask', { question: 'cambodia', private: true });
    expect(answer.onlyFor).toBe(stage.user);
  });

  it('asks back which of two is meant, and a button answers as a new message', async () => {
    const question = await stage.command('ask', { question: 'documents signed with Congo' });
    const answer = await stage.press(question, 'DR Congo');
    expect(answer.message.id).not.toBe(question.message.id);
    expect(textIn(answer)).toContain('DR Congo');
  });

  it('offers what to ask next, to be answered publicly for whoever presses', async () => {
    const answer = await stage.command('ask', { question: 'Which MoUs has China signed with Cambodia?' });
    stage.as = 'Operator';
    const next = await stage.press(answer, 'Who signed');
    expect(next.onlyFor).toBeNull();
    expect(textIn(next)).toMatch(/Luo Wen|Hem Vanndy/);
  });

  it('says what it is for where the question is about something else', async () => {
    expect(textIn(await stage.command('ask', { question: 'What is the weather?' }))).not.toContain('**Sources**');
  });

  it('takes any text and gives a message that Discord takes', async () => {
    for (const question of [
      '\u202e\u200b',
      '```js\nx```',
      'a'.repeat(1000),
      '🙂'.repeat(300),
      '<@1> @here http://x.y',
      '\\',
      'សួស្តី',
    ])
      expect((await stage.command('ask', { question })).message.flags).toBeDefined();
  });
});

describe('/help', () => {
  it('says what can be asked, to the asker alone, in the reader’s language', async () => {
    stage.locale = Locale.ChineseCN;
    const help = await stage.command('help');
    expect([help.onlyFor, textIn(help).includes('登记册')]).toEqual([stage.user, true]);
  });
});
