import { Locale } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonIn, customIdsOf } from '../discord/card-parts.js';
import { Stage, textIn } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

describe('/mou', () => {
  it('shows the three MoUs of Cambodia with who signed and where that is reported', async () => {
    const text = textIn(await stage.command('mou', { country: 'cambodia' }));
    expect(text).toContain('China and Cambodia sign three MoUs');
    expect(text).toMatch(/Metrology.*Luo Wen and Hem Vanndy/);
    expect(text).toMatch(/Standardization Cooperation/);
    expect(text).toMatch(/Conformity Assessment/);
    expect(text).toContain('](https://www.samr.gov.cn/');
  });

  it('says of Denmark that no document is recorded, and shows the meeting', async () => {
    const text = textIn(await stage.command('mou', { country: 'denmark' }));
    expect(text).toMatch(/^-# 🇩🇰 Not on record\n## The register holds no /);
    expect(text).toContain('11 March 2025');
    expect(text).toContain('SAMR and Danish Standards');
  });

  it('shows the accreditation MoU of Uzbekistan and the three documents without title', async () => {
    const text = textIn(await stage.command('mou', { country: 'uzbekistan' }));
    expect(text).toContain('Enhancing Cooperation in Accreditation');
    expect(text).toContain('three untitled cooperation documents');
  });

  it('never denies for a country without records, and says since when the register is loaded', async () => {
    const text = textIn(await stage.command('mou', { country: 'andorra' }));
    expect(text).toMatch(/The register holds no .*Andorra/);
    expect(text).toMatch(/loaded on .*does not mean that none exists/);
  });

  it('narrows by partner, field and year', async () => {
    const text = textIn(await stage.command('mou', { country: 'CN', with: 'KH', field: 'metrology', year: 2025 }));
    expect(text).toContain('MoU on Cooperation in the Field of Metrology');
    expect(text).not.toContain('Conformity Assessment;');
  });

  it('shows the answer to the asker alone where that is asked for, without a button to delete it', async () => {
    const answer = await stage.command('mou', { country: 'cambodia', private: true });
    expect(answer.onlyFor).toBe(stage.user);
    expect(() => buttonIn(answer.message.components, 'Delete')).toThrow();
  });

  it('answers in the language that the reader’s Discord is set to', async () => {
    stage.locale = Locale.ChineseCN;
    expect(textIn(await stage.command('mou', { country: '柬埔寨' }))).toContain('签署');
    stage.locale = Locale.ChineseTW;
    expect(textIn(await stage.command('mou', { country: '柬埔寨' }))).toContain('簽署');
  });

  it('works in direct messages', async () => {
    stage.channelId = stage.discord.directChannel(stage.user).id;
    expect(textIn(await stage.command('mou', { country: 'cambodia' }))).toContain('three MoUs');
  });
});

describe('a country that was typed and not picked', () => {
  it('is read by any of its names', async () => {
    for (const country of ['KH', 'Kingdom of Cambodia', '柬埔寨', 'kampuchea'])
      expect(textIn(await stage.command('mou', { country }))).toContain('three MoUs');
  });

  it('is read though misspelt, and the answer says how', async () => {
    expect(textIn(await stage.command('mou', { country: 'Camboida' }))).toContain('“Camboida” was read as “Cambodia”.');
  });

  it('that may be two is asked back, and a button turns the question into the answer', async () => {
    const question = await stage.command('mou', { country: 'congo' });
    expect(textIn(question)).toContain('Which do you mean by “congo”?');
    const answer = await stage.press(question, 'Republic of the Congo');
    expect(answer.message.id).toBe(question.message.id);
    expect(textIn(answer)).toContain('Republic of the Congo');
  });

  it('that nothing is called is said to be unknown, to the asker alone', async () => {
    const answer = await stage.command('mou', { country: 'Atlantis' });
    expect(answer.onlyFor).toBe(stage.user);
    expect(textIn(answer)).toContain('no country or regional body called “Atlantis”');
  });

  it('that is the other country too is refused with what to change', async () => {
    const answer = await stage.command('mou', { country: 'cambodia', with: 'KH' });
    expect(textIn(answer)).toBe('Both options name Cambodia: choose another country for “with”, or leave it out.');
  });

  it('is never echoed as a mention', async () => {
    const answer = await stage.command('mou', { country: '@everyone <@1100005000000000001>' });
    expect(textIn(answer)).not.toMatch(/@everyone|<@\d/);
    expect([answer.message.mention_everyone, answer.message.mentions]).toEqual([false, []]);
  });
});

describe('a year', () => {
  it('that cannot be is refused with what to change', async () => {
    expect(textIn(await stage.command('mou', { country: 'KH', year: 20255 }))).toContain(
      'choose one from 1900 to 2026',
    );
  });
});

describe('autocompletion', () => {
  it('offers the countries with most records first, and at most 25', async () => {
    const choices = await stage.choices('mou', 'country', '');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'China', value: 'CN' });
  });

  it('offers what begins like the typed text', async () => {
    const choices = await stage.choices('mou', 'country', 'camb');
    expect(choices).toContainEqual({ name: 'Cambodia', value: 'KH' });
  });

  it('offers names in the reader’s language', async () => {
    stage.locale = Locale.ChineseTW;
    expect(await stage.choices('mou', 'country', '丹')).toContainEqual({ name: '丹麥', value: 'DK' });
  });

  it('does not offer a country that no record names', async () => {
    expect(await stage.choices('mou', 'country', 'andorra')).toEqual([]);
  });

  it('does not offer as partner the country itself', async () => {
    const choices = await stage.choices('mou', 'with', '', { country: 'China' });
    expect(choices.map(({ value }) => value)).not.toContain('CN');
  });

  it('offers fields', async () => {
    expect(await stage.choices('mou', 'field', 'metro', { country: 'CN' })).toContainEqual({
      name: 'metrology',
      value: 'metrology',
    });
  });

  it('offers nothing for what nothing is called', async () => {
    expect(await stage.choices('mou', 'country', 'zzzzzz')).toEqual([]);
  });
});

describe('the pages of an answer', () => {
  it('are turned in place by whoever asked', async () => {
    const first = await stage.command('mou', { country: 'china' });
    const before = textIn(first);
    const second = await stage.press(first, 'Next');
    expect(second.message.id).toBe(first.message.id);
    expect(textIn(second)).toMatch(/-# Records 6–10 of \d+/);
    expect(textIn(await stage.press(second, 'Back'))).toBe(before);
  });

  it('are turned by anybody else for themselves, and the asker’s page stays', async () => {
    const first = await stage.command('mou', { country: 'china' });
    stage.as = 'Operator';
    const copy = await stage.press(first, 'Next');
    expect([copy.onlyFor, copy.message.id === first.message.id]).toEqual([stage.user, false]);
    const further = await stage.press(copy, 'Next');
    expect(further.message.id).toBe(copy.message.id);
    expect(textIn(stage.answers().find(({ message }) => message.id === first.message.id) ?? copy)).toContain('1–5 of');
  });

  it('are turned after a restart of the bot', async () => {
    const first = await stage.command('mou', { country: 'china' });
    await stage.restartBot();
    expect(textIn(await stage.press(first, 'Next'))).toMatch(/-# Records 6–10 of \d+/);
  });
});

describe('the button that deletes', () => {
  it('deletes for whoever asked', async () => {
    const answer = await stage.command('mou', { country: 'cambodia' });
    await stage.pressOnly(answer.message.id, buttonIn(answer.message.components, 'Delete'));
    await stage.discord.until(() => stage.answers().length === 0);
  });

  it('refuses anybody else kindly, and the answer stays', async () => {
    const answer = await stage.command('mou', { country: 'cambodia' });
    stage.as = 'Administrator';
    const refusal = await stage.press(answer, 'Delete');
    expect([refusal.onlyFor, textIn(refusal)]).toEqual([stage.user, 'Only whoever asked can delete this answer.']);
    expect(stage.answers().map(({ message }) => message.id)).toContain(answer.message.id);
  });

  it('deletes for an operator too', async () => {
    const answer = await stage.command('mou', { country: 'cambodia' });
    stage.as = 'Operator';
    await stage.pressOnly(answer.message.id, buttonIn(answer.message.components, 'Delete'));
    await stage.discord.until(() => stage.answers().length === 0);
  });
});

describe('a button of another version', () => {
  it('says that it no longer works', async () => {
    const channel = await stage.bot.client.channels.fetch(stage.channelId);
    if (!channel?.isSendable()) throw new Error('not a channel to write in');
    const old = await channel.send({
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: 'mou:page:3' }] }],
    });
    const answer = await stage.discord.answer(await stage.pressOnly(old.id, 'mou:page:3'));
    expect(textIn(answer)).toContain('comes from another version');
  });

  it('all of the bot’s own are of this one', async () => {
    const { message } = await stage.command('mou', { country: 'china' });
    expect(customIdsOf(message.components).length).toBeGreaterThan(1);
  });
});
