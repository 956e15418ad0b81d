import { ApplicationCommandOptionType, ApplicationCommandType, InteractionContextType, Locale } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from './bot.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

const ping = { name: 'ping', description: 'Answers' };

describe('registering commands', () => {
  it('gives each command an id and spells out the defaults', async () => {
    await stage.client.application.commands.set([ping]);
    expect(stage.discord.command('ping')).toMatchObject({
      name: 'ping',
      type: 1,
      application_id: stage.client.application.id,
      default_member_permissions: null,
      contexts: null,
      nsfw: false,
    });
    expect(stage.discord.violations).toEqual([]);
  });

  it('keeps the id of a command that is registered again, and gives it a new version', async () => {
    await stage.client.application.commands.set([ping]);
    const first = stage.discord.command('ping');
    await stage.client.application.commands.set([{ ...ping, description: 'Answers at once' }]);
    const second = stage.discord.command('ping');
    expect(second.id).toBe(first.id);
    expect(BigInt(second.version)).toBeGreaterThan(BigInt(first.version));
  });

  it('drops the commands that a new list leaves out, and only those of the same scope', async () => {
    await stage.client.application.commands.set([ping]);
    await stage.client.application.commands.set([{ name: 'admin', description: 'For us' }], stage.discord.guildId);
    await stage.client.application.commands.set([]);
    expect(stage.discord.state(stage.member.id).commands.map(({ name }) => name)).toEqual(['admin']);
  });

  it('creates, changes, reads and deletes one command', async () => {
    const created = await stage.client.application.commands.create(ping);
    await created.edit({ description: 'Replies' });
    expect((await stage.client.application.commands.fetch(created.id)).description).toBe('Replies');
    await created.delete();
    expect(await stage.request('GET', `/applications/${stage.client.application.id}/commands/${created.id}`)).toEqual({
      status: 404,
      body: { message: 'Unknown application command', code: 10063 },
    });
  });
});

describe('running a command', () => {
  it('reaches the bot, whose answer appears in the channel', async () => {
    await stage.client.application.commands.set([ping]);
    stage.onInteraction((i) => i.isChatInputCommand() && i.reply(`pong, ${i.user.globalName}`));
    const answer = await stage.ask({
      type: 'run-command',
      commandId: stage.discord.command('ping').id,
      options: [],
    });
    expect(answer.message.content).toBe('pong, Mei');
    expect(answer.message.interaction_metadata?.user.id).toBe(stage.member.id);
    expect(stage.discord.messages(stage.general.id)).toHaveLength(1);
    expect(stage.discord.violations).toEqual([]);
  });

  it('tells the bot the locale, the place and what the options stand for', async () => {
    await stage.client.application.commands.set([
      {
        name: 'meet',
        description: 'Introduces',
        options: [
          { name: 'whom', description: 'A user', type: ApplicationCommandOptionType.User, required: true },
          { name: 'where', description: 'A channel', type: ApplicationCommandOptionType.Channel },
        ],
      },
    ]);
    let seen: unknown;
    stage.onInteraction((i) => {
      if (!i.isChatInputCommand()) return;
      const whom = i.options.getUser('whom', true).username;
      const where = i.options.getChannel('where', true).name;
      seen = { whom, where, locale: i.locale, guildLocale: i.guildLocale, context: i.context, inGuild: i.inGuild() };
      return i.reply('done');
    });
    await stage.ask({
      type: 'run-command',
      locale: Locale.ChineseCN,
      commandId: stage.discord.command('meet').id,
      options: [
        { name: 'whom', type: ApplicationCommandOptionType.User, value: stage.discord.user('Operator').id },
        { name: 'where', type: ApplicationCommandOptionType.Channel, value: stage.general.id },
      ],
    });
    expect(seen).toEqual({
      whom: 'olga',
      where: 'general',
      locale: 'zh-CN',
      guildLocale: 'en-US',
      context: InteractionContextType.Guild,
      inGuild: true,
    });
  });

  it('works in direct messages, where there is no guild', async () => {
    await stage.client.application.commands.set([ping]);
    stage.onInteraction((i) => i.isChatInputCommand() && i.reply(`guild: ${i.guildId}, context: ${i.context}`));
    const answer = await stage.ask({
      type: 'run-command',
      channelId: stage.discord.directChannel(stage.member.id).id,
      commandId: stage.discord.command('ping').id,
      options: [],
    });
    expect(answer.message.content).toBe(`guild: null, context: ${InteractionContextType.BotDM}`);
  });

  it('is not possible without a required option, or with a value that is no choice', async () => {
    await stage.client.application.commands.set([
      {
        name: 'year',
        description: 'Takes a year',
        options: [
          {
            name: 'of',
            description: 'The year',
            type: ApplicationCommandOptionType.Integer,
            required: true,
            choices: [{ name: '2025', value: 2025 }],
          },
        ],
      },
    ]);
    const commandId = stage.discord.command('year').id;
    await expect(stage.do({ type: 'run-command', commandId, options: [] })).rejects.toThrow('"of" is required');
    const options = [{ name: 'of', type: ApplicationCommandOptionType.Integer as const, value: 1990 }];
    await expect(stage.do({ type: 'run-command', commandId, options })).rejects.toThrow('one of its choices');
  });

  it('names the subcommand, and is not possible without one', async () => {
    await stage.client.application.commands.set([
      {
        name: 'register',
        description: 'The register',
        options: [{ name: 'reload', description: 'Reads it anew', type: ApplicationCommandOptionType.Subcommand }],
      },
    ]);
    const commandId = stage.discord.command('register').id;
    await expect(stage.do({ type: 'run-command', commandId, options: [] })).rejects.toThrow('subcommands');
    stage.onInteraction((i) => i.isChatInputCommand() && i.reply(i.options.getSubcommand()));
    const options = [{ name: 'reload', type: ApplicationCommandOptionType.Subcommand as const }];
    expect((await stage.ask({ type: 'run-command', commandId, options })).message.content).toBe('reload');
  });

  it('is for administrators alone when its default permissions are "0"', async () => {
    await stage.client.application.commands.set([{ ...ping, defaultMemberPermissions: '0' }], stage.discord.guildId);
    const commandId = stage.discord.command('ping').id;
    stage.onInteraction((i) => i.isChatInputCommand() && i.reply('pong'));
    await expect(stage.do({ type: 'run-command', commandId, options: [] })).rejects.toThrow('may not use');
    expect(stage.discord.state(stage.member.id).commands).toEqual([]);
    const administrator = stage.discord.user('Administrator').id;
    const answer = await stage.ask({ type: 'run-command', userId: administrator, commandId, options: [] });
    expect(answer.message.content).toBe('pong');
  });

  it('on a message gives the bot that whole message, whatever its intents', async () => {
    await stage.client.application.commands.set([{ name: 'Find records', type: ApplicationCommandType.Message }]);
    stage.onInteraction((i) => i.isMessageContextMenuCommand() && i.reply(i.targetMessage.content.toUpperCase()));
    await stage.do({ type: 'send-message', content: 'signed in Samarkand' });
    const messageId = stage.discord.messages(stage.general.id)[0]?.message.id ?? '';
    const commandId = stage.discord.command('Find records').id;
    const answer = await stage.ask({ type: 'run-message-command', commandId, messageId });
    expect(answer.message.content).toBe('SIGNED IN SAMARKAND');
  });

  it('fails at once when no bot is there', async () => {
    await stage.client.application.commands.set([ping]);
    await stage.client.destroy();
    await stage.discord.until(() => !stage.discord.online);
    const interactionId = await stage.do({
      type: 'run-command',
      commandId: stage.discord.command('ping').id,
      options: [],
    });
    await expect(stage.discord.answer(interactionId)).rejects.toThrow('The application did not respond');
  });
});

describe('autocomplete', () => {
  const country = { name: 'country', description: 'Which', type: ApplicationCommandOptionType.String as const };

  it('shows the choices that the bot offers for what was typed', async () => {
    await stage.client.application.commands.set([
      { name: 'mou', description: 'Documents', options: [{ ...country, autocomplete: true }] },
    ]);
    stage.onInteraction((i) => i.isAutocomplete() && i.respond([{ name: i.options.getFocused(), value: 'KH' }]));
    const result = await stage.discord.act({
      type: 'autocomplete',
      userId: stage.member.id,
      channelId: stage.general.id,
      locale: Locale.EnglishUS,
      commandId: stage.discord.command('mou').id,
      options: [{ name: 'country', type: ApplicationCommandOptionType.String, value: 'camb', focused: true }],
    });
    expect(result).toEqual({ type: 'choices', choices: [{ name: 'camb', value: 'KH' }] });
    expect(stage.discord.violations).toEqual([]);
  });
});
