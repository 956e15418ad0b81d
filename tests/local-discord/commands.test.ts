import { Locale } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './bot.js';

describe('a slash command', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await stage.client.application.commands.set([{ name: 'ping', description: 'Answers' }]);
  });
  afterEach(() => stage.close());

  it('reaches the bot and its answer appears in the channel', async () => {
    const { discord, client } = stage;
    client.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply(`pong, ${interaction.user.globalName}`);
    });
    const result = await discord.act({
      type: 'run-command',
      userId: discord.user('Member').id,
      channelId: discord.channel('general').id,
      locale: Locale.EnglishUS,
      commandId: discord.command('ping').id,
      options: [],
    });
    const answer = await discord.answer(result.type === 'done' ? result.interactionId : undefined);
    expect(answer.message.content).toBe('pong, Mei');
    expect(discord.violations).toEqual([]);
  });
});
