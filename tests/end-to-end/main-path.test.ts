import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, eventually, launchBrowser, message, whySkipped } from '../local-discord-page/browser.js';
import { catalogueOf, type LanguageCode } from '../../src/discord/languages/languages.js';
import { Stage } from './stage.js';

/** What a reader of a language types and sees. */
interface Words {
  readonly code: LanguageCode;
  readonly locale: string;
  /** The beginning of a country's name, and the whole. */
  readonly typed: string;
  readonly country: string;
  readonly record: string;
  /** Of the chat page. */
  readonly apps: string;
  readonly more: string;
  readonly news: string;
}

const english: Words = {
  code: 'en',
  locale: 'en-US',
  typed: 'camb',
  country: 'Cambodia',
  record: 'China and Cambodia sign three MoUs',
  apps: 'Apps',
  more: 'More',
  news: 'The ninth meeting of the Korea-China FTA committee on technical barriers to trade was held in Beijing in June 2025; KATS spoke of cosmetics and medical devices.',
};
const chinese: Words = {
  code: 'zh-CN',
  locale: 'zh-CN',
  typed: '柬',
  country: '柬埔寨',
  record: '谅解备忘录',
  apps: '应用',
  more: '更多',
  news: '近日，市场监管总局局长罗文会见来访的乌兹别克斯坦技术调节署署长一行。会见后，中国合格评定国家认可委员会（CNAS）与乌兹别克斯坦认可中心签署了《关于加强认可合作的谅解备忘录》，双方将开展人员互访、研讨培训和联合研发。',
};

const findRecords = 'Find records in this message';

/** What one does with a mouse or with the keyboard. */
interface Hands {
  /** Presses a button or a link. */
  press(page: Page, target: Locator): Promise<void>;
  /** Picks, in a list that is open, the option that holds a text. */
  pick(page: Page, text: string): Promise<void>;
}

const withMouse: Hands = {
  press: (_, target) => target.click(),
  pick: (page, text) => page.getByRole('option', { name: text }).first().click(),
};

const withKeyboard: Hands = {
  async press(page, target) {
    await target.waitFor();
    for (let steps = 0; (await target.and(page.locator(':focus')).count()) === 0; steps += 1) {
      if (steps > 80) throw new Error('The keyboard does not reach it.');
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
  },
  async pick(page, text) {
    const wanted = page.locator('[role=option].active', { hasText: text });
    await page.getByRole('option', { name: text }).first().waitFor();
    for (let steps = 0; (await wanted.count()) === 0; steps += 1) {
      if (steps > 30) throw new Error(`The arrow keys do not reach "${text}".`);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  },
};

/** Types a command's name and picks it from the list. */
async function begin(page: Page, hands: Hands, command: string): Promise<void> {
  await page.locator('#message').focus();
  await page.keyboard.type(`/${command}`);
  await hands.pick(page, `/${command}`);
}

describe.skipIf(browserPath === undefined)(`the main path through the chat page${whySkipped}`, () => {
  let browser: Browser;
  let stage: Stage;
  let faults: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    faults = [];
    stage = await Stage.open();
  });
  afterEach(async () => {
    await stage.close();
    expect(faults).toEqual([]);
  });

  it.each([
    ['by mouse, in English', withMouse, english],
    ['by keyboard alone, in English', withKeyboard, english],
    ['by mouse, in Chinese', withMouse, chinese],
    ['by keyboard alone, in Chinese', withKeyboard, chinese],
  ])(
    'is walked %s',
    async (_, hands, words) => {
      const context = await browser.newContext({ acceptDownloads: true });
      const page = await context.newPage();
      context.setDefaultTimeout(10_000);
      page.on('pageerror', ({ message: fault }) => faults.push(fault));
      await page.goto(`${stage.discord.url}/#user=${stage.user}&locale=${words.locale}`);
      await page.locator('#welcome h2').waitFor();

      // A country, completed while it is typed.
      await begin(page, hands, 'country');
      await page.keyboard.type(words.typed);
      await hands.pick(page, words.country);
      await page.keyboard.press('Enter');
      const profile = await message(page, words.country);

      // Its picture is there and says what it shows.
      const { labels, commands } = catalogueOf(words.code);
      const picture = profile.getByRole('link', { name: new RegExp(`^${words.country}.*2016`) });
      expect(await picture.locator('img').getAttribute('alt')).toContain(labels.views.headings.documents);
      expect(await picture.getAttribute('class')).not.toContain('missing');

      // A button, and a choice in a select: each opens beside.
      await hands.press(page, profile.getByRole('button', { name: labels.views.timelineButton }));
      await eventually(() => page.locator('.message').count()).toBe(2);
      await page.locator('.message').last().locator('.gallery img').waitFor();
      await hands.press(page, profile.getByRole('combobox', { name: labels.views.openRecord }));
      await hands.pick(page, words.record);
      await message(page, '2025-cn-kh-three-mous');

      // A file.
      await begin(page, hands, 'export');
      await hands.pick(page, 'CSV');
      await page.keyboard.press('Enter');
      const files = await message(page, '.csv');
      const download = page.waitForEvent('download');
      await hands.press(page, files.locator('.file-download').first());
      expect((await download).suggestedFilename()).toMatch(/^accord-.*\.csv$/);

      // A message, and the records that it is about.
      await page.locator('#message').focus();
      await page.keyboard.type(words.news);
      await page.keyboard.press('Enter');
      const news = await message(page, words.news.slice(0, 20));
      await news.hover();
      await hands.press(page, news.getByRole('button', { name: words.more }));
      await page.getByRole('menu').waitFor();
      if (hands === withMouse) {
        await page.getByRole('menuitem', { name: words.apps }).click();
        await page.getByRole('menuitem', { name: commands[findRecords]?.name ?? findRecords }).click();
      } else {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
      }
      await message(page, '✓');
      await context.close();
    },
    60_000,
  );
});
