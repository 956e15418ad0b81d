import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, eventually, message } from './browser.js';

const run = async (page: Page, command: string) => {
  await page.keyboard.type(`/${command} `);
  await page.keyboard.press('Enter');
};

describeInBrowser('components of a message', (visit) => {
  it('are drawn as a card: text, section with a link, buttons', async () => {
    const page = await visit.open();
    await run(page, 'card');
    const card = await message(page, 'Page 1 of 3');
    expect(await card.locator('h3').textContent()).toBe('Page 1 of 3');
    const source = card.getByRole('link', { name: 'Source' });
    expect(await source.getAttribute('href')).toBe('https://example.org/source');
    expect(await source.getAttribute('rel')).toContain('noopener');
    expect(await card.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
  });

  it('turn pages by keyboard, and the focus stays on the button', async () => {
    const page = await visit.open();
    await run(page, 'card');
    await message(page, 'Page 1 of 3');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await message(page, 'Page 2 of 3');
    await eventually(() => page.locator('.button:focus').textContent()).toBe('Next');
    await page.keyboard.press('Enter');
    await message(page, 'Page 3 of 3');
  });

  it('say in red that an interaction failed', async () => {
    const page = await visit.open();
    await run(page, 'card');
    const card = await message(page, 'Page 1 of 3');
    await visit.bot.destroy();
    await page.getByText('Testbot is offline.').waitFor();
    await card.getByRole('button', { name: 'Dead' }).click();
    await card.getByText('This interaction failed').waitFor();
  });

  it('send one choice of a select at once', async () => {
    const page = await visit.open();
    await run(page, 'choose');
    await page.getByRole('combobox', { name: 'Up to 1' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('g');
    await page.keyboard.press('Enter');
    await message(page, 'chosen: green');
  });

  it('send several choices of a select together, and no more than are allowed', async () => {
    const page = await visit.open();
    await run(page, 'choose');
    await page.getByRole('combobox', { name: 'Up to 2' }).click();
    await page.getByRole('option', { name: 'RED' }).click();
    await page.getByRole('option', { name: 'BLUE' }).click();
    expect(await page.getByRole('option', { name: 'GREEN' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Done' }).click();
    await message(page, 'chosen: red and blue');
  });

  it('leave a select as it was with Escape', async () => {
    const page = await visit.open();
    await run(page, 'choose');
    const field = page.getByRole('combobox', { name: 'Up to 2' });
    await field.click();
    await page.getByRole('option', { name: 'RED' }).click();
    await page.keyboard.press('Escape');
    await eventually(() => field.textContent()).toBe('Up to 2');
  });
});

describeInBrowser('a form', (visit) => {
  it('is filled in, checked and sent by keyboard alone', async () => {
    const page = await visit.open();
    await run(page, 'form');
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.waitFor();
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await dialog.getByText('Must be at least 3 characters long.').waitFor();
    await dialog.getByText('Fill in this field.').waitFor();
    await page.keyboard.type('c');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Submit' }).focus();
    await page.keyboard.press('Enter');
    await message(page, 'abc / green');
    await dialog.waitFor({ state: 'detached' });
    expect(visit.discord.violations).toEqual([]);
  });

  it('is left with Escape, without an answer', async () => {
    const page = await visit.open();
    await run(page, 'form');
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(visit.discord.messages(visit.discord.channel('general').id)).toEqual([]);
  });
});
