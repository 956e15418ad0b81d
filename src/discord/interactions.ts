import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Bot } from './running-bot.js';
import type { Command } from './command.js';
import { useComponent } from './components.js';
import { displayOf, type Display } from './display/display.js';
import { languageOfLocale } from './languages/languages.js';
import { handleFailure, UserError } from './failures.js';
import { send } from './sending.js';

/** The commands by name. */
export type Commands = ReadonlyMap<string, Command>;

/** Answers one interaction. Never rejects. */
export async function handleInteraction(interaction: Interaction, commands: Commands, bot: Bot): Promise<void> {
  const display = await displayOf(languageOfLocale(interaction.locale));
  if (interaction.isAutocomplete()) return complete(interaction, commands, display, bot);
  if (!interaction.isRepliable()) return;
  try {
    if (interaction.isChatInputCommand()) await run(interaction, commands, display, bot);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) await useComponent(interaction, display, bot);
    else throw new UserError('unknown-control', { lines: [display.labels.oldButton] });
  } catch (error) {
    await handleFailure(error, {
      logger: bot.logger,
      display,
      what: interaction.isChatInputCommand() ? `/${interaction.commandName}` : 'a component',
      tell: (card, visible) => send(interaction, card, visible),
    });
  }
}

async function run(
  interaction: ChatInputCommandInteraction,
  commands: Commands,
  display: Display,
  bot: Bot,
): Promise<void> {
  const command = commands.get(interaction.commandName);
  if (!command) throw new UserError('unknown-command', { lines: [display.labels.oldCommand] });
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const given = subcommand === undefined ? interaction.options.data : (interaction.options.data[0]?.options ?? []);
  await command.run({
    options: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    subcommand,
    display,
    user: interaction.user.id,
    channel: interaction.channelId,
    bot,
    reply: (card, visible) => send(interaction, card, visible),
    defer: async (visible) => {
      // A deferral takes no flag but the one that makes it private (Discord docs, interactions/receiving-and-responding).
      await interaction.deferReply(visible === 'private' ? { flags: MessageFlags.Ephemeral } : {});
    },
  });
}

/** Suggests values while a person types. A failure suggests nothing: what they typed is resolved all the same. */
async function complete(
  interaction: AutocompleteInteraction,
  commands: Commands,
  display: Display,
  bot: Bot,
): Promise<void> {
  try {
    const focused = interaction.options.getFocused(true);
    const others = Object.fromEntries(
      interaction.options.data.flatMap(({ name, value }) =>
        name !== focused.name && typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    const command = commands.get(interaction.commandName);
    const choices = command?.complete?.({ option: focused.name, text: focused.value, others, display, bot }) ?? [];
    await interaction.respond(choices);
  } catch (error) {
    bot.logger.warn({ command: interaction.commandName, err: error }, 'completion failed');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}
