import { GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { makeClient, ownIntents, Stage } from './bot.js';

describe('logging in', () => {
  let close: () => Promise<void> = async () => {};
  afterEach(() => close());

  it('makes the bot ready, with its guild and the channels it may read', async () => {
    const stage = await Stage.open({
      application: { name: 'Accord' },
      channels: [{ name: 'general' }, { name: 'board', botMayRead: false }],
    });
    close = () => stage.close();
    const guild = stage.client.guilds.cache.first();
    expect(stage.client.user.username).toBe('Accord');
    expect(guild?.name).toBe('Standards Watch');
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(['general']);
    expect(stage.discord.online).toBe(true);
  });

  it('tells whose application it is', async () => {
    const stage = await Stage.open();
    close = () => stage.close();
    const application = await stage.client.application.fetch();
    expect(application.owner?.id).toBe(stage.discord.user('Operator').id);
    expect(stage.discord.state(stage.discord.user('Operator').id).persona.owner).toBe(true);
    expect(stage.discord.state(stage.member.id).persona.owner).toBe(false);
  });

  it('fails with a wrong token', async () => {
    const discord = await startLocalDiscord();
    const client = makeClient(discord);
    close = () => discord.close();
    await expect(client.login('not.the.token')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.online).toBe(false);
  });

  it('closes the connection of a bot that asks for an intent it has no approval for', async () => {
    const discord = await startLocalDiscord();
    const client = makeClient(discord, { intents: [...ownIntents, GatewayIntentBits.MessageContent] });
    close = async () => {
      await client.destroy();
      await discord.close();
    };
    await expect(client.login(discord.token)).rejects.toThrow(/disallowed intents/i);
  });

  it('is no longer online when the bot leaves', async () => {
    const stage = await Stage.open();
    close = () => stage.discord.close();
    await stage.client.destroy();
    await stage.discord.until(() => !stage.discord.online);
    expect(stage.discord.state(stage.member.id).online).toBe(false);
  });

  it('answers 401 to a request with another token, and 404 to a route that does not exist', async () => {
    const stage = await Stage.open();
    close = () => stage.close();
    const response = await fetch(`${stage.discord.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot x' } });
    expect([response.status, await response.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
    expect(await stage.request('GET', '/nonsense')).toEqual({
      status: 404,
      body: { message: '404: Not Found', code: 0 },
    });
    expect(stage.discord.violations.map(({ rule, route }) => [rule, route])).toEqual([
      ['HTTP_401', '/users/@me'],
      ['HTTP_404', '/nonsense'],
    ]);
  });
});
