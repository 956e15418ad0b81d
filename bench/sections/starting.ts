import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { memoryOf, percentile, processorTimeOf } from '../measuring.js';
import { atMost, type Findings, type Task } from '../section.js';
import { mib, ms, table } from '../tables.js';

interface Start {
  readonly ready: number;
  /** Time of the processor that the process took up to then, which others on the machine do not lengthen. */
  readonly busy: number;
  readonly memory: number;
}

/** Starts the bot in a process of its own, as `npm start` does, and ends it a while after it is ready. */
async function start(environment: NodeJS.ProcessEnv): Promise<Start> {
  const began = performance.now();
  const bot = spawn(process.execPath, ['--max-semi-space-size=2', 'build.mjs', 'main'], {
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'info', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const [ready, busy] = await new Promise<readonly [number, number]>((resolve, reject) => {
      createInterface({ input: bot.stderr }).on('line', (line) => {
        if (line.includes('"msg":"ready"'))
          resolve([performance.now() - began, processorTimeOf(bot.pid ?? 0) ?? Number.NaN]);
      });
      bot.once('exit', () => reject(new Error('The bot ended before it was ready.')));
    });
    await sleep(2000);
    return { ready, busy, memory: memoryOf(bot.pid ?? 0) ?? Number.NaN };
  } finally {
    const ended = bot.exitCode === null ? once(bot, 'exit') : undefined;
    bot.kill('SIGTERM');
    await ended;
  }
}

/** From the start of the process to READY with the shipped data, and the memory it then holds. */
export async function starting({ folder, short }: Task): Promise<Findings> {
  const discord = await startLocalDiscord({ rateLimits: false });
  const state = await mkdtemp(join(tmpdir(), 'accord-bench-state-'));
  const shared = { ACCORD_DATA_DIR: folder, ACCORD_STATE_DIR: state, ACCORD_LOCAL_PORT: '0', HTTP_PORT: '' };
  const ways = {
    'with a token': { ...shared, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    'with the local Discord inside': { ...shared, DISCORD_TOKEN: '', DISCORD_API_URL: '' },
  };
  try {
    const rows: string[][] = [];
    const medians: Start[] = [];
    for (const [way, environment] of Object.entries(ways)) {
      const starts: Start[] = [];
      for (let i = 0; i < (short ? 1 : 5); i++) starts.push(await start(environment));
      const median = {
        ready: percentile(
          starts.map(({ ready }) => ready),
          0.5,
        ),
        busy: percentile(
          starts.map(({ busy }) => busy),
          0.5,
        ),
        memory: percentile(
          starts.map(({ memory }) => memory),
          0.5,
        ),
      };
      medians.push(median);
      rows.push([
        way,
        ms(Math.min(...starts.map(({ ready }) => ready))),
        ms(median.ready),
        ms(median.busy),
        mib(median.memory),
      ]);
    }
    const [{ ready, memory } = { ready: Number.NaN, memory: Number.NaN }] = medians;
    return {
      tables: [
        table(
          'Starting with the shipped data',
          ['', 'to READY, best', 'median', 'of it processor time', 'memory of the process'],
          rows,
        ),
      ],
      goals: [
        atMost('cold start to READY, shipped data', 'under 1.5 s', ready, 1500, ms(ready)),
        atMost('memory of the process, shipped data', 'under 180 MB', memory, 180e6, mib(memory)),
      ],
    };
  } finally {
    await discord.close();
    await rm(state, { recursive: true, force: true });
  }
}
