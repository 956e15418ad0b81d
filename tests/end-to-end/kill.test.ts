import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Locale } from 'discord.js';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { openState } from '../../src/state/state.js';
import { cambodia, SampleFolder } from '../records/sample-folder.js';
import { heardIn, KillStory } from './kill-story.js';

/** How often the process is killed; `ACCORD_KILLS=100` for the whole. */
const kills = Number(process.env['ACCORD_KILLS'] ?? 5);

let discord: LocalDiscord;
let running: ChildProcess | undefined;
beforeAll(() => promisify(execFile)(process.execPath, ['build.mjs']).then(() => undefined));
afterEach(async () => {
  running?.kill('SIGKILL');
  await discord.close();
});

/** Where news are followed: two channels and the direct messages of two people, each for another reason. */
const followers = [
  { who: 'Administrator', where: 'general', kind: 'country', name: 'KH' },
  { who: 'Administrator', where: 'news', kind: 'body', name: 'MISTI' },
  { who: 'Member', where: 'direct', kind: 'field', name: 'metrology' },
  { who: 'Operator', where: 'direct', kind: 'country', name: 'CN' },
] as const;

const channelOf = ({ who, where }: (typeof followers)[number]): string =>
  where === 'direct' ? discord.directChannel(discord.user(who).id).id : discord.channel(where).id;

async function follow(follower: (typeof followers)[number]): Promise<void> {
  const { who, kind, name } = follower;
  const result = await discord.act({
    type: 'run-command',
    ...{ userId: discord.user(who).id, channelId: channelOf(follower), locale: Locale.EnglishUS },
    commandId: discord.command('follow').id,
    options: [{ name: kind, type: 1, options: [{ name: 'name', type: 3, value: name }] }],
  });
  await discord.answer(result.type === 'done' ? result.interactionId : undefined, 20_000);
}

const patience = 60_000;

/** Accord as a process of its own on the Discord of the test. */
class Accord {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  /** Resolves when it is ready, or has ended. */
  readonly ready: Promise<unknown>;
  output = '';

  constructor(folder: string, state: string) {
    this.#process = running = spawn(process.execPath, ['dist/src/main.js'], {
      env: {
        PATH: process.env['PATH'],
        ...{
          ACCORD_DATA_DIR: folder,
          ACCORD_STATE_DIR: state,
          DISCORD_API_URL: discord.apiUrl,
          DISCORD_TOKEN: discord.token,
        },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#process, 'close');
    const said = new Promise<void>((resolve) => {
      for (const stream of [this.#process.stdout, this.#process.stderr])
        stream?.on('data', (chunk: Buffer) => {
          this.output += chunk.toString();
          if (/ ready /.test(this.output)) resolve();
        });
    });
    this.ready = Promise.race([said, this.#ended]);
  }

  reload(): void {
    this.#process.kill('SIGHUP');
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.#process.kill(signal);
    await this.#ended;
    // It ended by our hand, not by an error of its own.
    expect([this.#process.signalCode ?? this.#process.exitCode, this.output]).toEqual([
      signal === 'SIGKILL' ? 'SIGKILL' : 0,
      expect.not.stringMatching(/ (error|fatal) /) as string,
    ]);
  }
}

const heard = () => followers.map((follower) => heardIn(discord, channelOf(follower)));
const total = () => heard().reduce((sum, { length }) => sum + length, 0);

it(
  `killed ${kills} times while it reloads and sends, it tells every follower everything, and nothing twice`,
  { timeout: kills * 60_000 },
  async () => {
    discord = await startLocalDiscord({ rateLimits: false, channels: [{ name: 'general' }, { name: 'news' }] });
    const folder = await SampleFolder.create([cambodia]);
    const state = await mkdtemp(join(tmpdir(), 'accord-state-'));
    const story = await KillStory.begin(folder);
    const start = () => new Accord(folder.path, state);

    // The first start owes nothing; then people follow, and one reload that nobody disturbs shows how long it takes.
    const first = start();
    const began = performance.now();
    await first.ready;
    let [startTakes, reloadTakes] = [performance.now() - began, 0];
    for (const follower of followers) await follow(follower);
    const everythingHeard = (most = patience) =>
      discord.until(() => total() >= story.expected().length * followers.length, most);
    await story.add();
    const reloaded = performance.now();
    first.reload();
    await everythingHeard();
    reloadTakes = performance.now() - reloaded;
    await first.end('SIGKILL');

    const figures = { duringStart: 0, afterAcceptance: 0, atATime: 0, nothingSent: 0, partlySent: 0, allSent: 0 };
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = total();
      await story.add();
      const accord = start();
      const how = Math.random();
      if (how < 0.2) {
        figures.duringStart += 1;
        await sleep(Math.random() * startTakes);
      } else {
        const starting = performance.now();
        await accord.ready;
        startTakes = performance.now() - starting;
        await story.add();
        const told = heard().reduce((common, one) => common.filter((news) => one.includes(news)));
        await story.changeOneOf(told.filter((news) => news.endsWith(' new')).map((news) => news.slice(0, -4)));
        const left = story.expected().length * followers.length - total();
        accord.reload();
        if (how < 0.55) {
          // When Discord has taken the message, and before the process can know.
          figures.afterAcceptance += 1;
          let fatal = Math.ceil(Math.random() * left);
          await new Promise<void>((resolve) => {
            const stop = discord.on(({ type }) => {
              if (type !== 'message' || (fatal -= 1) > 0) return;
              stop();
              running?.kill('SIGKILL');
              resolve();
            });
          });
        } else {
          figures.atATime += 1;
          await sleep(Math.random() * 1.5 * reloadTakes);
        }
      }
      await accord.end('SIGKILL');
      const after = total();
      const owed = story.expected().length * followers.length;
      figures[after === before ? 'nothingSent' : after < owed ? 'partlySent' : 'allSent'] += 1;
    }

    const last = start();
    await last.ready;
    last.reload();
    await everythingHeard();
    await last.end('SIGTERM');
    const store = await openState({ folder: state });
    expect(await store.deliveries.waiting(new Date())).toEqual({ all: 0, due: 0 });
    await store.close();
    for (const one of heard()) expect(one).toEqual(story.expected());
    expect(discord.violations).toEqual([]);

    const posts = discord.requests.filter(
      ({ method, route }) => method === 'POST' && route === '/channels/:channel/messages',
    ).length;
    const lookups = discord.requests.filter(
      ({ method, route }) => method === 'GET' && route === '/channels/:channel/messages',
    ).length;
    process.stdout.write(
      `${kills} kills: ${JSON.stringify({ ...figures, messages: total(), posts, lookups, startTakes: Math.round(startTakes), reloadTakes: Math.round(reloadTakes) })}\n`,
    );
  },
);
