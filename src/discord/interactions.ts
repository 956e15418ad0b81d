import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import type { Bot } from './bot.js';
import { handleButton } from './buttons.js';
import { messages, readerLocale } from './catalogue/catalogue.js';
import type { Call } from './command.js';
import { handleFailure } from './failures.js';
import { renderNotice } from './rendering/render-notice.js';
import type { Card } from './rendering/render-answer.js';

/** Answers one interaction. Never rejects. */
export async function handleInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  if (!interaction.isRepliable()) return;
  const locale = readerLocale(interaction.locale);
  try {
    if (interaction.isChatInputCommand()) await run(interaction, bot);
    else if (interaction.isButton()) await handleButton(interaction, bot);
    else
      await send(
        interaction,
        renderNotice({ text: messages(locale).unknownControl, tone: 'warning' }, { locale }),
        'private',
      );
  } catch (error) {
    const what = interaction.isChatInputCommand() ? `/${interaction.commandName}` : 'a button';
    await handleFailure(error, {
      logger: bot.logger,
      locale,
      what,
      tell: (card) => send(interaction, card, 'private'),
    });
  }
}

async function run(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const command = bot.commands.get(interaction.commandName);
  const locale = readerLocale(interaction.locale);
  if (!command) {
    await send(
      interaction,
      renderNotice({ text: messages(locale).unknownControl, tone: 'warning' }, { locale }),
      'private',
    );
    return;
  }
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const given = subcommand === undefined ? interaction.options.data : (interaction.options.data[0]?.options ?? []);
  const call: Call<Readonly<Record<string, string | number | boolean | undefined>>> = {
    options: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    subcommand,
    locale,
    user: interaction.user.id,
    channel: interaction.channelId,
    bot,
    reply: (card, visible) => send(interaction, card, visible),
    defer: async (visible) => {
      await interaction.deferReply(visible === 'private' ? { flags: MessageFlags.Ephemeral } : {});
    },
  };
  await command.run(call);
}

/**
 * Sends the answer to an interaction by whatever way is still open: at once, into the deferred reply, or as a follow-up.
 *
 * @returns the id of the message, or of the interaction where Discord is not asked for the message
 */
export async function send(
  interaction: RepliableInteraction,
  card: Card,
  visible: 'public' | 'private',
): Promise<{ readonly id: string }> {
  const { flags, ...body } = card;
  if (interaction.deferred && !interaction.replied)
    return interaction.editReply({ ...body, flags } as Parameters<typeof interaction.editReply>[0]);
  const payload = { ...body, flags: visible === 'private' ? flags | MessageFlags.Ephemeral : flags } as Parameters<
    typeof interaction.reply
  >[0];
  if (interaction.replied) return interaction.followUp(payload as Parameters<typeof interaction.followUp>[0]);
  await interaction.reply(payload);
  return { id: interaction.id };
}

/** Suggests values while a person types. A failure suggests nothing: what they typed is resolved all the same. */
async function complete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  try {
    const focused = interaction.options.getFocused(true);
    const others = Object.fromEntries(
      interaction.options.data.flatMap(({ name, value }) =>
        name !== focused.name && typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    const command = bot.commands.get(interaction.commandName);
    const choices =
      command?.complete?.({
        option: focused.name,
        text: focused.value,
        others,
        locale: readerLocale(interaction.locale),
        bot,
      }) ?? [];
    await interaction.respond(choices);
  } catch (error) {
    bot.logger.warn({ command: interaction.commandName, err: error }, 'completion failed');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}
