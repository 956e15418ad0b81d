import { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { ownIntents } from './bot.js';

// The protocol itself, spoken by hand: how each mistake of a client ends.

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await startLocalDiscord();
});
afterEach(() => discord.close());

const open = (version = 10) => new WebSocket(`${discord.url.replace('http', 'ws')}/gateway?v=${version}&encoding=json`);
const identify = (more: object = {}) => ({ op: 2, d: { token: discord.token, intents: 1, properties: {}, ...more } });

/** Sends frames after HELLO and returns the code with which the connection is closed. */
const closeCode = (frames: readonly (object | string)[], socket = open()) =>
  new Promise<number>((resolve) => {
    socket.once('message', () => {
      for (const frame of frames) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    });
    socket.on('error', () => {});
    socket.on('close', resolve);
  });

describe('the gateway closes a connection', () => {
  const cases: [code: number, what: string, frames: () => (object | string)[]][] = [
    [4001, 'that sends an operation which does not exist', () => [{ op: 99 }]],
    [4002, 'that sends what is not JSON', () => ['nonsense']],
    [4002, 'that identifies without saying what it wants', () => [{ op: 2, d: {} }]],
    [4003, 'that asks for members before it identified', () => [{ op: 8, d: {} }]],
    [4004, 'that identifies with a wrong token', () => [identify({ token: 'x' })]],
    [4004, 'that resumes with a wrong token', () => [{ op: 6, d: { token: 'x', session_id: 'y', seq: 1 } }]],
    [4005, 'that identifies twice', () => [identify(), identify()]],
    [4008, 'that sends more than 120 frames in a minute', () => Array<object>(121).fill({ op: 1, d: null })],
    [4010, 'that wants a shard which does not exist', () => [identify({ shard: [2, 2] })]],
    [4013, 'that wants an intent which does not exist', () => [identify({ intents: 1 << 30 })]],
    [4014, 'that wants a privileged intent', () => [identify({ intents: 1 << 1 })]],
  ];

  it.each(cases)('with %i one %s', async (code, _, frames) => {
    expect(await closeCode(frames())).toBe(code);
  });

  it('with 4012 one of another version', async () => {
    expect(await new Promise((resolve) => open(9).on('close', resolve))).toBe(4012);
  });

  it('with 1009 one that sends more than 4,096 bytes at once', async () => {
    expect(await closeCode(['x'.repeat(4097)])).toBe(1009);
  });

  it('with 4009 one from which no heartbeat comes', async () => {
    const impatient = await startLocalDiscord({ heartbeatInterval: 20 });
    const socket = new WebSocket(`${impatient.url.replace('http', 'ws')}/gateway?v=10`);
    expect(await closeCode([], socket)).toBe(4009);
    await impatient.close();
  });
});

describe('the gateway', () => {
  it('answers a resume of a session that it does not know with an invalid session', async () => {
    const socket = open();
    const frames: { op: number; d: unknown }[] = [];
    socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as { op: number; d: unknown }));
    socket.on('open', () =>
      socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } })),
    );
    await expect.poll(() => frames.map(({ op }) => op)).toEqual([10, 9]);
    expect(frames[1]?.d).toBe(false);
    socket.close();
  });

  it('gives a guild to the one shard that is meant to have it', async () => {
    const events: string[] = [];
    const sockets = [0, 1].map((shard) => {
      const socket = open();
      socket.once('message', () => socket.send(JSON.stringify(identify({ shard: [shard, 2] }))));
      socket.on('message', (data: Buffer) => {
        const { t } = JSON.parse(data.toString()) as { t?: string };
        if (t) events.push(`${shard} ${t}`);
      });
      return socket;
    });
    const expected = Number((BigInt(discord.guildId) >> 22n) % 2n);
    await expect.poll(() => [...events].sort()).toEqual([`0 READY`, `1 READY`, `${expected} GUILD_CREATE`].sort());
    for (const socket of sockets) socket.close();
  });

  it('gives a bot the members that it asks for', async () => {
    const client = new Client({ intents: ownIntents, rest: { api: discord.apiUrl } });
    const ready = new Promise((resolve) => client.once('clientReady', resolve));
    await client.login(discord.token);
    await ready;
    const found = await client.guilds.cache.first()?.members.fetch({ user: [discord.user('Member').id, '1'] });
    expect(found?.map((member) => member.displayName)).toEqual(['Mei']);
    await client.destroy();
  });
});
