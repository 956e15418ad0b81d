import { expect, it } from 'vitest';
import { describeInBrowser, eventually, message } from './browser.js';

describeInBrowser('the slash-command picker', (visit) => {
  it('runs a command by keyboard alone, with a choice that the bot offers while one types', async () => {
    const page = await visit.open();
    await page.keyboard.type('/fr');
    await page.getByRole('option', { name: '/fruit' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('ap');
    await page.locator('.option.active', { hasText: 'apple 🍎' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('combobox', { name: 'kind (required)' }).inputValue()).toBe('apricot 🍎');
    await page.keyboard.press('Enter');
    const answer = await message(page, 'fruit: the apricot × 1');
    expect(await answer.locator('.context').textContent()).toContain('/fruit');
    expect(visit.discord.violations).toEqual([]);
  });

  it('sends what was typed and not picked as it is', async () => {
    const page = await visit.open();
    await page.keyboard.type('/fruit durian');
    await page.getByText('No option matches. What you typed is sent as it is.').waitFor();
    await page.keyboard.press('Enter');
    await message(page, 'fruit: durian × 1');
  });

  it('adds optional options from "+2 more", and checks their values', async () => {
    const page = await visit.open();
    await page.keyboard.type('/fruit durian');
    const more = page.getByPlaceholder('+2 more');
    await more.focus();
    await page.keyboard.type('number:');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.getByText('number: Must be at most 9.').waitFor();
    await page.keyboard.press('Backspace');
    await page.getByPlaceholder('+1 more').focus();
    await page.getByRole('option', { name: 'private' }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.keyboard.press('Enter');
    const answer = await message(page, 'fruit: durian × 1');
    await answer.getByText('Only you can see this').waitFor();
  });

  it('does not send a command without its required option, and says why', async () => {
    const page = await visit.open();
    await page.keyboard.type('/fruit ');
    await page.keyboard.press('Enter');
    await page.getByText('kind: This option is required. Specify a value.').waitFor();
    const field = page.getByRole('combobox', { name: 'kind (required)' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(visit.discord.messages(visit.discord.channel('general').id)).toEqual([]);
  });

  it('shows subcommands as commands of their own', async () => {
    const page = await visit.open();
    await page.keyboard.type('/gar');
    await eventually(() => page.locator('.option-name').allTextContents()).toEqual(['/garden dig', '/garden water']);
    await page.getByRole('option', { name: '/garden water' }).click();
    await page.keyboard.press('Enter');
    await message(page, 'garden: water');
  });

  it('goes back to plain text with Escape', async () => {
    const page = await visit.open();
    await page.keyboard.type('/fruit durian');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('#message').inputValue()).toBe('/fruit kind:durian');
  });

  it('sends text after a slash that names no command as a message', async () => {
    const page = await visit.open();
    await page.keyboard.type('/nothing here');
    await page.getByText('No command has that name.').waitFor();
    await page.keyboard.press('Enter');
    await message(page, '/nothing here');
  });

  it('offers the commands of an empty channel as examples to begin with', async () => {
    const page = await visit.open();
    await page.getByRole('button', { name: '/fruit Says which fruit' }).click();
    await page.keyboard.type('fig');
    await page.getByText('No option matches.').waitFor();
    await page.keyboard.press('Enter');
    await message(page, 'fruit: fig');
  });

  it('says that the application did not respond when it does not', async () => {
    const page = await visit.open();
    await visit.bot.destroy();
    await page.getByText('Testbot is offline.').waitFor();
    await page.keyboard.type('/silent');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('The application did not respond').waitFor();
  });
});
