import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { Process } from './process.js';
import { cambodia, pathOf, SampleFolder } from '../records/sample-folder.js';

let running: Process | undefined;
let discord: LocalDiscord | undefined;
const start = (environment: Record<string, string> = {}) => (running = new Process(environment));

beforeAll(() => promisify(execFile)(process.execPath, ['build.mjs']).then(() => undefined));
afterEach(async () => {
  running?.signal('SIGKILL');
  await running?.ended();
  await discord?.close();
  running = discord = undefined;
});

describe('without a token', () => {
  it('Accord runs on a local Discord, prints its address, and leaves with 0 on SIGTERM', async () => {
    const folder = await SampleFolder.create();
    const accord = start({ ACCORD_DATA_DIR: folder.path });
    const [, address = ''] = await accord.says(/Open (http:\S+) in a browser/);
    await accord.says(/ ready /);
    expect((await fetch(address)).status).toBe(200);
    accord.signal('SIGTERM');
    expect(await accord.ended()).toBe(0);
  });

  it('and with a port that is taken it says which, and what to set', async () => {
    const folder = await SampleFolder.create();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const accord = start({ ACCORD_DATA_DIR: folder.path, ACCORD_LOCAL_PORT: String(port) });
    expect(await accord.ended()).toBe(1);
    expect(accord.output).toContain(`port ${port} of the local Discord is in use. Set ACCORD_LOCAL_PORT`);
    taken.close();
  });
});

describe('with a token', () => {
  it('Accord runs on the server that is named, and starts none of its own', async () => {
    const folder = await SampleFolder.create();
    discord = await startLocalDiscord();
    const accord = start({
      ACCORD_DATA_DIR: folder.path,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await accord.says(/ ready /);
    expect([discord.online, accord.output.includes('in a browser')]).toEqual([true, false]);
    expect(accord.output).not.toContain(discord.token);
  });

  it('that is wrong it says so in one line and ends with 1', async () => {
    const folder = await SampleFolder.create();
    discord = await startLocalDiscord();
    const accord = start({
      ACCORD_DATA_DIR: folder.path,
      DISCORD_TOKEN: 'wrong',
      DISCORD_API_URL: discord.apiUrl,
      LOG_LEVEL: 'warn',
    });
    expect(await accord.ended()).toBe(1);
    expect(accord.output).toMatch(/^Accord cannot run: Discord refuses the token\. Check DISCORD_TOKEN.*\n$/);
  });

  it('where Discord cannot be reached it says so in one line and ends with 1', async () => {
    const folder = await SampleFolder.create();
    const nobody = { DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1:9/api' };
    const accord = start({ ACCORD_DATA_DIR: folder.path, LOG_LEVEL: 'warn', ...nobody });
    expect(await accord.ended()).toBe(1);
    expect(accord.output).toMatch(
      /^Accord cannot run: Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\)\..*\n$/,
    );
  });
});

describe('the data', () => {
  it('that cannot be read are named in one line, and Accord ends with 1', async () => {
    const accord = start({ ACCORD_DATA_DIR: '/nowhere/data', LOG_LEVEL: 'warn' });
    expect(await accord.ended()).toBe(1);
    expect(accord.output).toMatch(/^Accord cannot run: \/nowhere\/data .+\n$/);
  });

  it('are read anew on SIGHUP and when a file changes, and what is faulty is named', async () => {
    const folder = await SampleFolder.create();
    const accord = start({ ACCORD_DATA_DIR: folder.path });
    await accord.says(/ ready /);
    await accord.says(/in a browser/);
    accord.signal('SIGHUP');
    await accord.says(/register reloaded .*cause=signal/);
    await folder.edit(pathOf(cambodia), 'date: 2025', 'date: 2025-13');
    await accord.says(/register reloaded .*cause=files/);
    expect((await accord.says(/set aside file=\S+three-mous\.yaml line=7 column=\d+/)).length).toBe(1);
  });
});
