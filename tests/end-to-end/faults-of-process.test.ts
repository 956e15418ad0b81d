import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Locale } from 'discord.js';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { SampleFolder } from '../records/sample-folder.js';
import { Process } from './process.js';
import { textIn } from './stage.js';

// What goes wrong around the process. Where the other faults are is said in faults.test.ts.

let discord: LocalDiscord;
let environment: Record<string, string>;
let running: Process | undefined;
let silent: ChildProcess | undefined;

beforeAll(() => promisify(execFile)(process.execPath, ['build.mjs']).then(() => undefined));
beforeEach(async () => {
  const folder = await SampleFolder.create();
  discord = await startLocalDiscord({ rateLimits: false });
  environment = {
    ACCORD_DATA_DIR: folder.path,
    ACCORD_STATE_DIR: await mkdtemp(join(tmpdir(), 'accord-state-')),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  };
});
afterEach(async () => {
  running?.signal('SIGKILL');
  silent?.kill('SIGKILL');
  await running?.ended();
  await discord.close();
  running = silent = undefined;
});

const patience = 20_000;
const scene = () => ({
  userId: discord.user('Member').id,
  channelId: discord.channel('general').id,
  locale: Locale.EnglishUS,
});
const answers = () => discord.messages(scene().channelId).filter(({ message }) => message.author.id === discord.bot.id);
const ask = () => discord.act({ type: 'send-message', ...scene(), content: `<@${discord.bot.id}> cambodia mou` });
const isOnline = () => discord.until(() => discord.online, patience);

describe('SIGTERM while answers are on their way', () => {
  it('lets each be finished, and then the process leaves with 0', async () => {
    const accord = (running = new Process(environment));
    await accord.says(/ ready /);
    for (const method of ['POST', 'PATCH']) discord.failNext({ method, status: 500, hang: 100 });
    const timeline = { type: 3, name: 'country', value: 'KH' } as const;
    const [, command] = await Promise.all([
      ask(),
      discord.act({
        type: 'run-command',
        ...scene(),
        commandId: discord.command('timeline').id,
        options: [timeline],
      }),
    ]);
    // One answer has failed and is about to be sent again; the picture is still to be drawn.
    await discord.until(() => discord.requests.some(({ status }) => status === 500), patience);
    accord.signal('SIGTERM');
    expect(await accord.ended()).toBe(0);
    expect(accord.output).toMatch(/ leaving signal=SIGTERM/);
    const picture = await discord.answer(command.type === 'done' ? command.interactionId : undefined);
    expect([picture.thinking, picture.message.attachments.length, answers().length]).toEqual([false, 1, 2]);
  });
});

describe('a log that cannot be written', () => {
  const start = (stderr: number | 'pipe') =>
    (silent = spawn(process.execPath, ['dist/src/main.js'], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'ignore', stderr],
    }));
  const isAnsweredAndLeaves = async (accord: ChildProcess) => {
    await ask();
    const answer = await discord.until(() => answers()[0], patience);
    expect(textIn(answer)).toContain('three MoUs');
    const ended = once(accord, 'exit');
    accord.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  };

  it('as its disk is full costs nobody an answer', async () => {
    const accord = start(openSync('/dev/full', 'w'));
    await isOnline();
    await isAnsweredAndLeaves(accord);
  });

  it('as nobody reads it any more costs nobody an answer', async () => {
    const accord = start('pipe');
    accord.stderr?.destroy();
    await isOnline();
    await isAnsweredAndLeaves(accord);
  });
});

describe('a state file that is damaged', () => {
  it('is named in one line with what to do, and Accord ends with 1', async () => {
    const file = join(environment['ACCORD_STATE_DIR'] ?? '', 'state.sqlite');
    await writeFile(file, 'a letter to Ada. '.repeat(500));
    running = new Process({ ...environment, LOG_LEVEL: 'warn' });
    expect(await running.ended()).toBe(1);
    expect(running.output).toMatch(
      /^Accord cannot run: The state .* is damaged; restore a backup, or move it away .*\n$/,
    );
  });
});
