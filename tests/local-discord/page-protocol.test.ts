import { connect } from 'node:net';
import { request } from 'node:http';
import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { ClientEvent, State } from '../../src/local-discord/client-protocol.js';
import { Stage } from './bot.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

const act = (action: object, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${stage.discord.url}/local/actions`, { method: 'POST', headers, body: JSON.stringify(action) });
const state = async (userId: string) =>
  (await (await fetch(`${stage.discord.url}/local/state?user=${userId}`)).json()) as State;
const actor = () => ({ userId: stage.member.id, channelId: stage.general.id, locale: 'en-US' });

/** The events that a user's page gets. */
async function listen(userId: string): Promise<ClientEvent[]> {
  const events: ClientEvent[] = [];
  const socket = new WebSocket(`${stage.discord.url.replace('http', 'ws')}/local/events?user=${userId}`);
  socket.on('message', (data: Buffer) => events.push(JSON.parse(data.toString()) as ClientEvent));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return events;
}

describe('the chat page', () => {
  it('is served with its scripts, and may load nothing from elsewhere', async () => {
    const response = await fetch(stage.discord.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('cannot be asked for a file outside its folder', async () => {
    for (const path of [
      '/../server.ts',
      '/%2e%2e/server.ts',
      '/..%2fserver.ts',
      '/..%5cserver.ts',
      '/%00.js',
      '/%E0%A4%A.js',
      '//',
    ]) {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const { hostname, port } = new URL(stage.discord.url);
        request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect([path, status]).toEqual([path, 404]);
    }
  });

  it('shows a user the channels of the guild and their own direct messages', async () => {
    const { channels, persona, online, bot } = await state(stage.member.id);
    expect(channels.map(({ name }) => name)).toEqual(['general', 'cooperation', 'Bot']);
    expect([persona.label, online, bot?.id]).toEqual(['Member', true, stage.client.user.id]);
    const other = await state(stage.discord.user('Operator').id);
    expect(other.channels.at(-1)?.id).not.toBe(channels.at(-1)?.id);
  });

  it('posts actions, and is told in one sentence what is wrong with one', async () => {
    expect(await (await act({ type: 'send-message', ...actor(), content: 'hello' })).json()).toEqual({ type: 'done' });
    expect((await state(stage.member.id)).messages.map(({ message }) => message.content)).toEqual(['hello']);
    const gone = await act({ type: 'use-component', ...actor(), messageId: '1', customId: 'x' });
    expect([gone.status, await gone.json()]).toEqual([404, { message: 'That message is gone.' }]);
    expect((await act({ type: 'shout', ...actor() })).status).toBe(400);
  });

  it('gets the events that its user may see, and no others', async () => {
    const own = await listen(stage.member.id);
    const other = await listen(stage.discord.user('Operator').id);
    await stage.client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    stage.onInteraction((i) => i.isChatInputCommand() && i.reply({ content: 'secret', flags: MessageFlags.Ephemeral }));
    await stage.do({ type: 'run-command', commandId: stage.discord.command('ask').id, options: [] });
    await expect.poll(() => own.map(({ type }) => type)).toEqual(['commands', 'message', 'interaction-answered']);
    expect(other.map(({ type }) => type)).toEqual(['commands']);
  });

  it('is told of deletions, of typing and of the bot coming and going', async () => {
    const events = await listen(stage.member.id);
    const channel = await stage.client.channels.fetch(stage.general.id);
    if (!channel?.isSendable()) throw new Error('not a channel to write in');
    await channel.sendTyping();
    await (await channel.send('x')).delete();
    await stage.client.destroy();
    await expect
      .poll(() => events.map(({ type }) => type))
      .toEqual(['typing', 'message', 'message-deleted', 'presence']);
  });
});

describe('the local Discord is for programs of this computer', () => {
  const get = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(stage.discord.url);
      request({ hostname, port, path: '/local/state', headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });

  it('and refuses a request that a page of another origin sent', async () => {
    const { host } = new URL(stage.discord.url);
    expect(await get({ host, origin: 'https://example.org' })).toBe(403);
    expect(await get({ host, origin: 'null' })).toBe(403);
    expect(await get({ host, origin: stage.discord.url })).toBe(200);
  });

  it('and refuses a request that came under another name', async () => {
    expect(await get({ host: 'rebound.example.org' })).toBe(403);
  });

  it('and takes no action in a form that a page could send without asking first', async () => {
    const action = { type: 'send-message', ...actor(), content: 'x' };
    expect((await act(action, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('and opens no WebSocket for another origin', async () => {
    const address = `${stage.discord.url.replace('http', 'ws')}/local/events?user=${stage.member.id}`;
    const socket = new WebSocket(address, { origin: 'https://example.org' });
    await expect(
      new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject)),
    ).rejects.toThrow();
  });

  it('and listens on loopback alone', async () => {
    const { port } = new URL(stage.discord.url);
    const reach = (host: string) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host, port: Number(port) }, () => resolve(true)).on('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
      });
    expect([await reach('127.0.0.1'), await reach('127.0.0.2')]).toEqual([true, false]);
  });
});
