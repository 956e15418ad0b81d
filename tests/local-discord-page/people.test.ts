import { Locale } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { describeInBrowser, eventually, message } from './browser.js';

describeInBrowser('the person in front of the page', (visit) => {
  it('can be another one, and stays so after a reload', async () => {
    const page = await visit.open('Member');
    await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: 'Olga · Operator' });
    await eventually(() => page.locator('#self').textContent()).toContain('Olga');
    await page.reload();
    await eventually(() => page.locator('#self').textContent()).toContain('Olga');
    await page.locator('#message').fill('it is me');
    await page.keyboard.press('Enter');
    const mine = await message(page, 'it is me');
    expect(await mine.locator('.author').textContent()).toBe('Olga');
  });

  it('can read the page and the commands in Chinese, and the bot learns the locale', async () => {
    const page = await visit.open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-CN');
    await page.getByPlaceholder('给 #general 发消息').click();
    await page.keyboard.type('/水');
    const offer = page.getByRole('option', { name: '/水果' });
    await offer.waitFor();
    expect(await offer.textContent()).toContain('说出水果');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: '种类 (必填)' }).waitFor();
    await page.keyboard.type('荔枝');
    await page.getByText('没有匹配的选项').waitFor();
    await page.keyboard.press('Enter');
    const answer = await message(page, 'fruit: 荔枝 × 1 (zh-CN)');
    expect(await answer.locator('.context').textContent()).toContain('/水果');
    await page.reload();
    await page.getByPlaceholder('给 #general 发消息').waitFor();
  });

  it('reaches everything on a phone: the channels are a drawer', async () => {
    const page = await visit.open('Member', { width: 390 });
    const channel = page.getByRole('button', { name: 'cooperation' });
    expect(await channel.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show channels' }).click();
    await channel.click();
    await page.getByPlaceholder('Message #cooperation').waitFor();
    await channel.waitFor({ state: 'hidden' });
    await page.locator('#message').fill('/card ');
    await page.getByRole('button', { name: 'Send' }).click();
    await message(page, 'Page 1 of 3');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('sees what was written in another channel as unread', async () => {
    const member = await visit.open('Member');
    const operator = await visit.open('Operator');
    await operator.getByRole('button', { name: 'cooperation' }).click();
    await operator.keyboard.type('over here');
    await operator.keyboard.press('Enter');
    await member.locator('.channel.unread', { hasText: 'cooperation' }).click();
    await message(member, 'over here');
    expect(await member.locator('.channel.unread').count()).toBe(0);
  });

  it('keeps the page when the line breaks, and sees what is there when it is back', async () => {
    const page = await visit.open();
    await page.locator('#message').fill('not sent yet');
    await visit.restart();
    const { discord } = visit;
    await discord.act({
      type: 'send-message',
      userId: discord.user('Operator').id,
      channelId: discord.channel('general').id,
      locale: Locale.EnglishUS,
      content: 'written meanwhile',
    });
    await message(page, 'written meanwhile');
    expect(await page.locator('#message').inputValue()).toBe('not sent yet');
    await page.getByText('Testbot is offline.').waitFor();
  });
});
