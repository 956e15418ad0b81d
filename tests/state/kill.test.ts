import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StateOptions } from '../../src/state/state.js';
import { describeOnBothEngines } from './engines.js';
import { moment, owedUpTo } from './kill-story.js';
import { accreditation, ada, cambodia, day, follow, later, news, wednesday } from './samples.js';

const folder = mkdtempSync(join(tmpdir(), 'accord-kill-'));
const writer = join(folder, 'writer.mjs');

beforeAll(async () => {
  const libsql = createRequire(import.meta.url).resolve('libsql');
  await build({
    entryPoints: [join(import.meta.dirname, 'kill-writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: writer,
    external: ['pg-native'],
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    plugins: [
      {
        name: 'libsql-where-it-is-installed',
        setup: (bundle) => bundle.onResolve({ filter: /^libsql$/ }, () => ({ path: libsql, external: true })),
      },
    ],
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer and kills it at a random moment: of one of its first loads, or, now and then, of its start. */
async function killOnce(place: StateOptions, discord: string): Promise<void> {
  const child = spawn(process.execPath, [writer, JSON.stringify(place), discord], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));

  const loads = Math.floor(Math.random() * 5);
  let last = performance.now();
  let step = 100;
  let seen = 0;
  const reached = new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      seen += data.toString().trim().split('\n').length;
      step = performance.now() - last;
      last = performance.now();
      if (seen >= loads) resolve();
    });
  });
  if (loads > 0) await Promise.race([reached, ended]);
  // As long as the last step took, at most: so it falls anywhere within the next one, on a slow machine too.
  await sleep(Math.random() * Math.min(step, 100));
  child.kill('SIGKILL');
  // It ended by our hand, not by an error of its own.
  expect({ signal: await ended, complaint }).toEqual({ signal: 'SIGKILL', complaint: '' });
}

describeOnBothEngines('a process killed again and again while it loads and sends', (engine) => {
  it('loses nothing and doubles nothing', { timeout: 300_000 }, async () => {
    const place = await engine().newPlace();
    const discord = join(folder, `discord-${engine().kind}`);
    const before = await engine().open(place);
    await before.follows.add(follow(ada, cambodia), wednesday);
    await before.follows.add(follow(news, accreditation, { digest: 'daily' }), wednesday);
    await before.close();

    // PostgreSQL's server is not what is killed; fewer will do.
    const kills = engine().kind === 'sqlite' ? 100 : 25;
    for (let kill = 1; kill <= kills; kill++) await killOnce(place, discord);

    const state = await engine().open(place);
    const versions = (await state.loads.history(1_000_000)).map(({ version }) => Number(version)).reverse();
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(versions.length).toBeGreaterThan(kills / 2);

    await state.deliveries.releaseClaims();
    const at = later(2 * day, moment(versions.length));
    const posted = new Set(
      readFileSync(discord, 'utf8')
        .split('\n')
        .map((line) => line.split(' ')[0]),
    );
    for (;;) {
      const claimed = await state.deliveries.claim({ at, by: 'last', most: 500 });
      for (const { id, nonce, subscriber, pieces, isUncertain } of claimed) {
        // What Discord has already is what no process could mark any more.
        if (posted.has(nonce)) expect(isUncertain).toBe(true);
        const who = 'user' in subscriber ? subscriber.user : subscriber.channel;
        const told = pieces.map(({ recordId, hash }) => `${who}:${recordId}:${hash}`).join(' ');
        if (!posted.has(nonce)) appendFileSync(discord, `${nonce} ${told}\n`);
        await state.deliveries.markDelivered(id, at);
      }
      if (claimed.length === 0) break;
    }

    const lines = readFileSync(discord, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    const nonces = lines.map(([nonce]) => nonce);
    expect(new Set(nonces).size).toBe(nonces.length);
    const told = lines.flatMap(([, ...pieces]) => pieces);
    const owed = owedUpTo(versions.length, '100000000000000001', '200000000000000001');
    expect(told.length).toBe(owed.length);
    expect([...told].sort()).toEqual([...owed].sort());
    expect(await state.deliveries.waiting(at)).toEqual({ all: 0, due: 0 });
  });
});
