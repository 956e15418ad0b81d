import { PermissionFlagsBits, type NonThreadGuildBasedChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from './bot.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open({ channels: [{ name: 'general' }, { name: 'news' }] });
});
afterEach(() => stage.close());

const post = async (channelId: string) =>
  (await stage.request('POST', `/channels/${channelId}/messages`, { content: 'x' })).body;
const happens = (event: 'channelDelete' | 'guildDelete' | 'channelUpdate') =>
  new Promise<unknown>((resolve) => stage.client.once(event, (...[, after]) => resolve(after)));

describe('a channel', () => {
  it('that is deleted is gone, and the bot is told', async () => {
    const { id } = stage.discord.channel('news');
    const told = happens('channelDelete');
    stage.discord.deleteChannel(id);
    await told;
    expect(await post(id)).toMatchObject({ code: 10003 });
  });

  it('whose permissions change refuses the bot, and the bot is told', async () => {
    const { id } = stage.discord.channel('news');
    const told = happens('channelUpdate');
    stage.discord.setBotRights(id, { read: true, write: false });
    const after = (await told) as NonThreadGuildBasedChannel;
    expect(after.permissionsFor(stage.client.user.id)?.has(PermissionFlagsBits.SendMessages)).toBe(false);
    expect(await post(id)).toMatchObject({ code: 50013 });
    stage.discord.setBotRights(id, { read: false, write: false });
    expect(await post(id)).toMatchObject({ code: 50001 });
    stage.discord.setBotRights(id, { read: true, write: true });
    expect(await post(id)).toMatchObject({ content: 'x' });
  });
});

describe('a guild', () => {
  it('that removes the bot tells it so, and lets it write no more', async () => {
    const told = happens('guildDelete');
    stage.discord.removeBot();
    await told;
    expect(await post(stage.general.id)).toMatchObject({ code: 50001 });
  });
});
