import { existsSync } from 'node:fs';
import type { Client } from 'discord.js';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { startTestBot } from './test-bot.js';

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
export const browserPath = candidates.find((path) => path !== undefined && existsSync(path));

/** In the title of tests that need a browser: why they are skipped where they are. */
export const whySkipped = browserPath === undefined ? ' (skipped: no Chromium found; name one in CHROMIUM_PATH)' : '';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });

const application = { name: 'Testbot' };

/** What a test of the page has: the local Discord with a bot, and windows on the page. */
export interface Visit {
  readonly discord: LocalDiscord;
  readonly bot: Client<true>;
  /** Ends the local Discord and starts a new one at the same address, without a bot. */
  restart(): Promise<void>;
  /** Opens the page in a window of its own and waits until it shows the channel. */
  open(as?: 'Member' | 'Operator', where?: { locale?: string; width?: number }): Promise<Page>;
}

/** Tests that need a browser; without one they are skipped, and the report says what is missing. */
export function describeInBrowser(title: string, tests: (visit: Visit) => void): void {
  describe.skipIf(browserPath === undefined)(title + whySkipped, () => {
    let browser: Browser;
    let discord: LocalDiscord;
    let bot: Client<true>;
    let context: BrowserContext;
    let faults: string[];
    let open: Page[] = [];
    let idle: Page[] = [];
    const visit: Visit = {
      get discord() {
        return discord;
      },
      get bot() {
        return bot;
      },
      restart: async () => {
        const port = Number(new URL(discord.url).port);
        await stop();
        discord = await startLocalDiscord({ application, port });
      },
      open: async (as = 'Member', { locale = 'en-US', width = 1280 } = {}) => {
        // A page that an earlier test left is much sooner ready than a new one; the address, and with it all that the
        // page remembers, differs in each test.
        const page = idle.pop() ?? (await context.newPage());
        open.push(page);
        await page.setViewportSize({ width, height: 800 });
        page.on('pageerror', (error) => faults.push(error.message));
        await page.goto(`${discord.url}/#user=${discord.user(as).id}&locale=${locale}`);
        await page.locator('#welcome h2').waitFor();
        return page;
      },
    };
    const stop = async () => {
      await bot.destroy();
      await discord.close();
    };
    beforeAll(async () => {
      browser = await launchBrowser();
      context = await browser.newContext();
      context.setDefaultTimeout(10_000);
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      faults = [];
      discord = await startLocalDiscord({ application });
      bot = await startTestBot(discord.apiUrl, discord.token);
    });
    afterEach(async () => {
      for (const page of open) {
        page.removeAllListeners('pageerror');
        await page.goto('about:blank');
      }
      idle = [...idle, ...open];
      open = [];
      await stop();
      expect(faults).toEqual([]);
    });
    tests(visit);
  });
}

/** The newest message whose text holds the words, once it is there. */
export async function message(page: Page, words: string) {
  const found = page.locator('.message').filter({ hasText: words }).last();
  await found.waitFor();
  return found;
}

/** Waits until something of the page is so. */
export const eventually = <Value>(probe: () => Promise<Value> | Value) => expect.poll(probe, { timeout: 5_000 });
