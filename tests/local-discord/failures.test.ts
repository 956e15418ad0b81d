import { afterEach, describe, expect, it } from 'vitest';
import type { LocalDiscordOptions } from '../../src/local-discord/server.js';
import { Stage } from './bot.js';

let stage: Stage;
afterEach(() => stage.close());

const open = async (options: LocalDiscordOptions = {}, rest: { retries?: number } = {}) => {
  stage = await Stage.open(options, { rest });
};
const send = async (content: string) => {
  const channel = await stage.client.channels.fetch(stage.general.id);
  if (!channel?.isSendable()) throw new Error('not a channel to write in');
  return channel.send(content);
};
const contents = () => stage.discord.messages(stage.general.id).map(({ message }) => message.content);
const statuses = () =>
  stage.discord.requests.filter(({ route }) => route === '/channels/:channel/messages').map(({ status }) => status);

describe('a request that fails on order', () => {
  it('with 429 is sent again by the client after the time it was told', async () => {
    await open();
    stage.discord.failNext({ route: '/channels/:channel/messages', status: 429, retryAfter: 0.02 });
    await send('Once.');
    expect([statuses(), contents()]).toEqual([[429, 200], ['Once.']]);
    expect(stage.discord.violations).toEqual([]);
  });

  it('with 500 is sent again, as often as the client is patient', async () => {
    await open({}, { retries: 2 });
    stage.discord.failNext({ method: 'POST', status: 500, times: 2 });
    await send('Once.');
    stage.discord.failNext({ method: 'POST', status: 503, times: 3 });
    await expect(send('Twice.')).rejects.toMatchObject({ status: 503 });
    expect([statuses(), contents()]).toEqual([[500, 500, 200, 503, 503, 503], ['Once.']]);
  });

  it('with a cut connection or any other status is as it would be on the network', async () => {
    await open({}, { retries: 0 });
    stage.discord.failNext({ method: 'POST', status: 0, hang: 5 });
    await expect(send('x')).rejects.toThrow();
    stage.discord.failNext({ method: 'POST', status: 403 });
    await expect(send('x')).rejects.toMatchObject({ status: 403 });
    expect(stage.discord.violations).toEqual([]);
  });
});

describe('a request that is carried out and whose answer is lost', () => {
  it('has its effect each time that the client sends it again', async () => {
    await open({}, { retries: 1 });
    stage.discord.failNext({ method: 'POST', status: 500, isCarriedOut: true });
    await send('Once.');
    expect([statuses(), contents()]).toEqual([
      [500, 200],
      ['Once.', 'Once.'],
    ]);
  });
});

describe('the limit of a route', () => {
  const post = () =>
    fetch(`${stage.discord.apiUrl}/v10/channels/${stage.general.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${stage.discord.token}`, 'content-type': 'application/json' },
      body: '{"content":"x"}',
    });

  it('is told in the headers, and one request too many gets 429 with the time to wait', async () => {
    await open();
    const answers = [];
    for (let count = 0; count < 6; count += 1) answers.push(await post());
    expect(answers.map((answer) => answer.headers.get('x-ratelimit-remaining'))).toEqual([
      '4',
      '3',
      '2',
      '1',
      '0',
      '0',
    ]);
    const [last] = answers.slice(-1);
    expect(last?.status).toBe(429);
    const body = (await last?.json()) as { retry_after: number; global: boolean };
    expect(body.global).toBe(false);
    expect(body.retry_after).toBeGreaterThan(0);
    expect(Number(last?.headers.get('retry-after'))).toBe(body.retry_after);
  });

  it('does not exist when rate limits are switched off', async () => {
    await open({ rateLimits: false });
    const answers = await Promise.all(Array.from({ length: 12 }, post));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });
});

describe('the global limit', () => {
  it('of 50 requests a second does not count interactions', async () => {
    await open();
    const ask = (path: string) => stage.request('POST', path, { type: 1 });
    const callbacks = await Promise.all(Array.from({ length: 60 }, () => ask('/interactions/1/x/callback')));
    expect(new Set(callbacks.map(({ status }) => status))).toEqual(new Set([404]));
    const others = await Promise.all(
      Array.from({ length: 60 }, (_, index) => stage.request('GET', `/users/${index + 1}`)),
    );
    expect(others.filter(({ status }) => status === 429)[0]?.body).toMatchObject({ global: true });
  });
});

describe('the gateway', () => {
  const resumed = () =>
    new Promise<number>((resolve) => stage.client.once('shardResume', (_, count) => resolve(count)));
  const direct = () => stage.discord.directChannel(stage.member.id).id;

  it('when its connection drops replays to the returning bot what it missed', async () => {
    await open();
    const heard: string[] = [];
    stage.client.on('messageCreate', (message) => heard.push(message.content));
    const back = resumed();
    stage.discord.dropGateway();
    await stage.discord.until(() => !stage.discord.online);
    await stage.do({ type: 'send-message', channelId: direct(), content: 'meanwhile' });
    expect(await back).toBeGreaterThan(0);
    expect(heard).toEqual(['meanwhile']);
    expect(stage.discord.online).toBe(true);
  });

  it('may ask the bot to connect anew, and the session goes on', async () => {
    await open();
    const back = resumed();
    stage.discord.askToReconnect();
    await back;
    expect(stage.discord.online).toBe(true);
  });

  it('may declare the session invalid: a resumable one goes on', async () => {
    await open();
    const back = resumed();
    stage.discord.invalidateSession(true);
    await back;
    expect(stage.discord.online).toBe(true);
  });

  it('may end the session: the bot identifies again and still hears everything once', async () => {
    await open();
    const heard: string[] = [];
    stage.client.on('messageCreate', (message) => heard.push(message.content));
    const ready = new Promise((resolve) => stage.client.once('shardReady', resolve));
    stage.discord.invalidateSession(false);
    await ready;
    await stage.do({ type: 'send-message', channelId: direct(), content: 'after' });
    await expect.poll(() => heard).toEqual(['after']);
  });

  it('that stops acknowledging heartbeats is left by the bot, which comes back and resumes', async () => {
    await open({ heartbeatInterval: 60 });
    const back = resumed();
    stage.discord.stopAcks();
    await stage.discord.until(() => !stage.discord.online);
    stage.discord.resumeAcks();
    await back;
    expect(stage.discord.online).toBe(true);
  });
});
