import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { cambodia, SampleFolder } from '../records/sample-folder.js';
import { Process } from './process.js';

let accord: Process;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['build.mjs']);
});
afterEach(async () => {
  accord.signal('SIGTERM');
  await accord.ended();
});

/** Two ports that follow each other, free a moment ago. */
async function freePorts(): Promise<number> {
  for (;;) {
    const first = createServer().listen(0, '127.0.0.1');
    await once(first, 'listening');
    const { port } = first.address() as AddressInfo;
    const second = createServer().listen(port + 1, '127.0.0.1');
    const isFree = await Promise.race([
      once(second, 'listening').then(() => true),
      once(second, 'error').then(() => false),
    ]).catch(() => false);
    first.close();
    second.close();
    if (isFree) return port;
  }
}

const ask = async (port: number, path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, text: await response.text() };
};

describe('the shards of one machine', () => {
  it('tell of themselves on ports that follow each other, and read the records anew when their parent gets SIGHUP', async () => {
    const port = await freePorts();
    const folder = await SampleFolder.create([cambodia]);
    accord = new Process({ HTTP_PORT: String(port), ACCORD_DATA_DIR: folder.path }, ['--shards', '2']);
    await accord.says(/all shards are ready/);
    for (const shard of [0, 1]) {
      expect(await ask(port + shard, '/readyz')).toEqual({ status: 200, text: 'ready\n' });
      const { text } = await ask(port + shard, '/metrics');
      expect(text).toContain(`accord_gateway_ready{shard="${shard}"} 1`);
      expect(text).toContain('accord_records 1');
    }
    accord.signal('SIGHUP');
    await accord.says(/register reloaded .*cause=signal/, 2);
    expect((await ask(port + 1, '/metrics')).text).toContain('accord_reloads_total{outcome="unchanged"} 1');
    accord.signal('SIGTERM');
    expect(await accord.ended()).toBe(0);
  }, 120_000);

  it('leave when their parent was killed: they would answer beside those of the next one', async () => {
    const folder = await SampleFolder.create([cambodia]);
    const discord = await startLocalDiscord({ rateLimits: false });
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ACCORD_DATA_DIR: folder.path };
    accord = new Process(environment, ['--shards', '2']);
    await accord.says(/all shards are ready/);
    accord.signal('SIGKILL');
    // The output ends when the last process that writes to it has ended.
    await accord.ended();
    await discord.close();
    expect(accord.output.split('the process that runs the shards has ended')).toHaveLength(3);
  }, 120_000);
});
