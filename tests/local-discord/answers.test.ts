import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import { LabelBuilder, TextInputBuilder, TextInputStyle, type ChatInputCommandInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/local-discord/clock.js';
import { Stage } from './bot.js';

const clock = new MovableClock();
let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open({ clock });
  await stage.client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
});
afterEach(() => stage.close());

const command = () => ({ type: 'run-command' as const, commandId: stage.discord.command('ask').id, options: [] });
const onCommand = (handle: (interaction: ChatInputCommandInteraction) => unknown) =>
  stage.onInteraction((interaction) => interaction.isChatInputCommand() && handle(interaction));
const row = (component: ButtonBuilder | StringSelectMenuBuilder) =>
  new ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>().addComponents(component);
const seenBy = (persona: string) =>
  stage.discord.messages(stage.general.id, stage.discord.user(persona).id).map(({ message }) => message.content);

describe('answering a command', () => {
  it('may be deferred: a place is held, and an edit fills it', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply();
      await stage.discord.until(() => stage.discord.messages(stage.general.id)[0]?.thinking);
      await interaction.editReply('Three documents.');
    });
    const answer = await stage.ask(command());
    expect(answer).toMatchObject({ thinking: false, message: { content: 'Three documents.', edited_timestamp: null } });
    expect(stage.discord.messages(stage.general.id)).toHaveLength(1);
  });

  it('keeps to the privacy that the deferral chose', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('For you.');
    });
    expect((await stage.ask(command())).onlyFor).toBe(stage.member.id);
    expect([seenBy('Member'), seenBy('Operator')]).toEqual([['For you.'], []]);
  });

  it('may be ephemeral: nobody else sees it, nor finds it by its id', async () => {
    onCommand((interaction) => interaction.reply({ content: 'For you.', flags: MessageFlags.Ephemeral }));
    const { message } = await stage.ask(command());
    expect([seenBy('Member'), seenBy('Operator')]).toEqual([['For you.'], []]);
    expect(await stage.request('GET', `/channels/${stage.general.id}/messages/${message.id}`)).toEqual({
      status: 404,
      body: { message: 'Unknown Message', code: 10008 },
    });
  });

  it('may be followed by further messages, which can be edited, read and deleted', async () => {
    onCommand(async (interaction) => {
      await interaction.reply('One.');
      const second = await interaction.followUp('Two.');
      await interaction.followUp({ content: 'Three.', flags: MessageFlags.Ephemeral });
      await interaction.webhook.editMessage(second.id, 'Two, edited.');
      const { content } = await interaction.webhook.fetchMessage(second.id);
      await interaction.followUp(content);
      await interaction.webhook.deleteMessage(second.id);
      await interaction.editReply('One, edited.');
    });
    await stage.do(command());
    await stage.discord.until(() => seenBy('Member')[0] === 'One, edited.');
    expect(seenBy('Member')).toEqual(['One, edited.', 'Three.', 'Two, edited.']);
    expect(seenBy('Operator')).toEqual(['One, edited.', 'Two, edited.']);
  });

  it('takes the first message after a deferral for the deferred answer', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp('Here.');
    });
    expect((await stage.ask(command())).message.content).toBe('Here.');
    expect(stage.discord.messages(stage.general.id)).toHaveLength(1);
  });

  it('returns the message when the bot asks for it', async () => {
    let id: string | undefined;
    onCommand(async (interaction) => {
      const response = await interaction.reply({ content: 'Here.', withResponse: true });
      id = response.resource?.message?.id;
    });
    const { message } = await stage.ask(command());
    await stage.discord.until(() => id);
    expect(id).toBe(message.id);
  });

  it('is refused a second time', async () => {
    let refusal: unknown;
    onCommand(async (interaction) => {
      await interaction.reply('One.');
      interaction.replied = false;
      await interaction.reply('Two.').catch((error: unknown) => (refusal = error));
      interaction.replied = true;
      await interaction.editReply('done');
    });
    await stage.do(command());
    await stage.discord.until(() => seenBy('Member')[0] === 'done');
    expect(refusal).toMatchObject({ code: 40060, status: 400 });
  });

  it('is refused after 3 seconds, when the user has been told that it failed', async () => {
    let refusal: unknown;
    const failed: string[] = [];
    stage.discord.on((event) => event.type === 'interaction-failed' && failed.push(event.reason));
    onCommand(async (interaction) => {
      clock.advance(3_001);
      await interaction.reply('Too late.').catch((error: unknown) => (refusal = error));
    });
    await expect(stage.ask(command())).rejects.toThrow('The application did not respond');
    await expect.poll(() => refusal).toMatchObject({ code: 10062, status: 404 });
    expect(failed).toEqual(['The application did not respond']);
  });

  it('cannot be changed after 15 minutes', async () => {
    let refusal: unknown;
    onCommand(async (interaction) => {
      await interaction.reply('Here.');
      clock.advance(15 * 60_000);
      await interaction.editReply('Changed.').catch((error: unknown) => (refusal = error));
    });
    await stage.ask(command());
    await expect.poll(() => refusal).toMatchObject({ code: 50027, status: 401 });
    expect(seenBy('Member')).toEqual(['Here.']);
  });

  it('must be of a kind that fits: no update where there is no message to update', async () => {
    let refusal: unknown;
    onCommand(async ({ id, token }) => {
      const answer = await stage.request('POST', `/interactions/${id}/${token}/callback`, { type: 7, data: {} });
      refusal = answer.body;
    });
    await stage.do(command());
    await expect.poll(() => refusal).toMatchObject({ code: 50035, errors: { type: {} } });
  });
});

describe('components', () => {
  it('let a button change its own message', async () => {
    const button = new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary);
    onCommand((interaction) => interaction.reply({ content: 'Page 1', components: [row(button)] }));
    stage.onInteraction((i) => i.isButton() && i.update(`Page 2 after ${i.message.content}`));
    const { message } = await stage.ask(command());
    const use = { type: 'use-component' as const, messageId: message.id, customId: 'next' };
    const updated = await stage.ask(use);
    expect(updated.message).toMatchObject({ id: message.id, content: 'Page 2 after Page 1' });
  });

  it('give the bot what was chosen in a select, and let nothing else be chosen', async () => {
    const select = new StringSelectMenuBuilder()
      .setCustomId('which')
      .addOptions({ label: 'Georgia', value: 'GE' }, { label: 'Germany', value: 'DE' });
    onCommand((interaction) => interaction.reply({ content: 'Which?', components: [row(select)] }));
    stage.onInteraction((i) => i.isStringSelectMenu() && i.reply(i.values.join()));
    const { message } = await stage.ask(command());
    const use = { type: 'use-component' as const, messageId: message.id, customId: 'which' };
    await expect(stage.do({ ...use, values: ['FR'] })).rejects.toThrow('does not offer');
    expect((await stage.ask({ ...use, values: ['GE'] })).message.content).toBe('GE');
  });

  it('may be deferred and changed later', async () => {
    const button = new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary);
    onCommand((interaction) => interaction.reply({ content: 'Short', components: [row(button)] }));
    stage.onInteraction(async (i) => {
      if (!i.isButton()) return;
      await i.deferUpdate();
      await i.editReply({ content: 'Long', components: [] });
    });
    const { message } = await stage.ask(command());
    await stage.do({ type: 'use-component', messageId: message.id, customId: 'more' });
    await stage.discord.until(() => seenBy('Member')[0] === 'Long');
    expect(stage.discord.messages(stage.general.id)[0]?.message.components).toEqual([]);
  });

  it('cannot be used when they are disabled or gone', async () => {
    const button = new ButtonBuilder().setCustomId('no').setLabel('No').setStyle(ButtonStyle.Danger).setDisabled();
    onCommand((interaction) => interaction.reply({ content: 'x', components: [row(button)] }));
    const { message } = await stage.ask(command());
    const use = { type: 'use-component' as const, messageId: message.id };
    await expect(stage.do({ ...use, customId: 'no' })).rejects.toThrow('disabled');
    await expect(stage.do({ ...use, customId: 'other' })).rejects.toThrow('no such component');
  });
});

describe('a modal', () => {
  const input = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short).setMinLength(2);
  const modal = new ModalBuilder()
    .setCustomId('correct')
    .setTitle('Correct a record')
    .addLabelComponents(new LabelBuilder().setLabel('Why').setTextInputComponent(input));

  it('is shown to the user, and what they enter comes back', async () => {
    onCommand((interaction) => interaction.showModal(modal));
    stage.onInteraction((i) => i.isModalSubmit() && i.reply(i.fields.getTextInputValue('why')));
    const shown: string[] = [];
    stage.discord.on((event) => event.type === 'modal' && shown.push(event.modal.title), stage.member.id);
    const interactionId = (await stage.do(command())) ?? '';
    await stage.discord.until(() => shown.length > 0);
    const submission = { type: 'submit-modal' as const, interactionId, customId: 'correct' };
    await expect(stage.do({ ...submission, fields: { why: 'x' } })).rejects.toThrow('2 to 4000');
    const answer = await stage.ask({ ...submission, fields: { why: 'The year is wrong.' } });
    expect(answer.message.content).toBe('The year is wrong.');
    expect(shown).toEqual(['Correct a record']);
    await expect(stage.do({ ...submission, fields: { why: 'again' } })).rejects.toThrow('not open');
  });
});
