import { expect, it } from 'vitest';
import { describeInBrowser, eventually, message } from './browser.js';

describeInBrowser('messages', (visit) => {
  it('mention the bot by its name, and its reply calls the writer', async () => {
    const page = await visit.open();
    await page.keyboard.type('hello @test');
    await page.getByRole('option', { name: 'Testbot' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('how are you');
    await page.keyboard.press('Enter');
    const mine = page.locator('.message').first();
    expect(await mine.locator('.mention').textContent()).toBe('@Testbot');
    const { discord } = visit;
    const [sent] = discord.messages(discord.channel('general').id);
    expect(sent?.message.content).toBe(`hello <@${discord.bot.id}> how are you`);
    const reply = await message(page, 'you said:');
    expect(await reply.getAttribute('class')).toContain('pings');
    expect(await reply.locator('.context').textContent()).toContain('hello @Testbot how are you');
  });

  it('reach the bot directly', async () => {
    const page = await visit.open();
    await page.getByRole('button', { name: 'Testbot' }).first().click();
    await page.getByPlaceholder('Message @Testbot').waitFor();
    await page.keyboard.type('just us');
    await page.keyboard.press('Enter');
    await message(page, 'you said: just us');
    const { discord } = visit;
    expect(discord.messages(discord.channel('general').id)).toEqual([]);
  });

  it('of one user only are seen by that user alone, until dismissed', async () => {
    const member = await visit.open('Member');
    const operator = await visit.open('Operator');
    await member.keyboard.type('/fruit fig private:');
    await member.getByRole('option', { name: 'True' }).click();
    await member.keyboard.press('Enter');
    const secret = await message(member, 'fruit: fig');
    await member.keyboard.type('everyone sees this');
    await member.keyboard.press('Enter');
    await message(operator, 'everyone sees this');
    expect(await operator.getByText('fruit: fig').count()).toBe(0);
    await secret.getByRole('button', { name: 'Dismiss message' }).click();
    await secret.waitFor({ state: 'detached' });
    await member.reload();
    await message(member, 'everyone sees this');
    expect(await member.getByText('fruit: fig').count()).toBe(0);
  });

  it('show that the bot is thinking, then its answer', async () => {
    const page = await visit.open();
    await page.keyboard.type('/slow ');
    await page.keyboard.press('Enter');
    await page.getByText('Testbot is thinking…').waitFor();
    visit.bot.emit('typingStart', {} as never);
    await message(page, 'slow and sure');
    expect(await page.getByText('Testbot is thinking…').count()).toBe(0);
  });

  it('show HTML of every kind as the text that it is', async () => {
    const page = await visit.open();
    await page.keyboard.type('<img src=x onerror="window.broken=1">');
    await page.keyboard.press('Enter');
    await message(page, '<img src=x');
    await page.keyboard.type('/hostile ');
    await page.keyboard.press('Enter');
    const answer = await message(page, '<script>window.broken=1</script>');
    expect(await answer.getByRole('button', { name: '<b>label</b>' }).count()).toBe(1);
    expect(await page.locator('#log img, #log script, #log b').count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
  });

  it('open a menu with a reply and the commands of apps, by keyboard', async () => {
    const page = await visit.open();
    await page.keyboard.type('twelve chars');
    await page.keyboard.press('Enter');
    const mine = await message(page, 'twelve chars');
    await mine.focus();
    await mine.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('.menu-item:focus').textContent()).toBe('Count letters');
    await page.keyboard.press('Enter');
    await message(page, '12 letters');
    await mine.hover();
    await mine.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Mei').waitFor();
    await page.keyboard.type('my reply');
    await page.keyboard.press('Enter');
    const reply = await message(page, 'my reply');
    expect(await reply.locator('.preview').textContent()).toBe('twelve chars');
  });

  it('longer than Discord takes are not sent', async () => {
    const page = await visit.open();
    await page.locator('#message').fill('x'.repeat(2_003));
    await page.keyboard.press('Enter');
    await page.getByText('Too long by 3 characters').waitFor();
    expect(await page.locator('#message').inputValue()).toHaveLength(2_003);
  });
});
