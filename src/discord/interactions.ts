import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Handled } from '../metrics/metrics.js';
import type { Bot } from './running-bot.js';
import type { Command } from './command.js';
import { useComponent } from './components.js';
import { displayOf, type Display } from './display/display.js';
import { languageOfLocale } from './languages/languages.js';
import { handleFailure, UserError } from './failures.js';
import { submitForm } from './opinions/opinions.js';
import { deferAnswer, send, settledFor } from './sending.js';
import { whereOf } from './where.js';

/** The commands by name. */
export type Commands = ReadonlyMap<string, Command>;

/** Answers one interaction. Never rejects. */
export async function handleInteraction(interaction: Interaction, commands: Commands, bot: Bot): Promise<void> {
  const began = performance.now();
  const display = await displayOf(languageOfLocale(interaction.locale));
  const outcome = await outcomeOf(interaction, commands, display, bot);
  bot.metrics.handled({ ...kindOf(interaction), outcome, seconds: (performance.now() - began) / 1000 });
}

/** What the metrics call an interaction. */
function kindOf(interaction: Interaction): Pick<Handled, 'type' | 'name'> {
  if (interaction.isAutocomplete()) return { type: 'autocomplete', name: interaction.commandName };
  if (interaction.isCommand()) return { type: 'command', name: interaction.commandName };
  return { type: interaction.isModalSubmit() ? 'modal' : 'component', name: '' };
}

async function outcomeOf(interaction: Interaction, commands: Commands, display: Display, bot: Bot): Promise<string> {
  if (interaction.isAutocomplete()) return complete(interaction, commands, display, bot);
  if (!interaction.isRepliable()) return 'ok';
  try {
    bot.budgets.answer(interaction.user.id, display);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
      await run(interaction, commands, display, bot);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) await useComponent(interaction, display, bot);
    else if (interaction.isModalSubmit()) await submitForm(interaction, display, bot);
    else throw new UserError('unknown-control', { lines: [display.labels.oldButton] });
    return 'ok';
  } catch (error) {
    return handleFailure(error, {
      logger: bot.logger,
      display,
      what: interaction.isCommand() ? `/${interaction.commandName}` : 'a component',
      asker: interaction.user.id,
      settled: settledFor(interaction),
      tell: (card, visible) => send(interaction, card, visible),
    });
  }
}

async function run(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  commands: Commands,
  display: Display,
  bot: Bot,
): Promise<void> {
  const command = commands.get(interaction.commandName);
  if (!command) throw new UserError('unknown-command', { lines: [display.labels.oldCommand] });
  await command.run({
    ...given(interaction),
    display,
    user: interaction.user.id,
    channel: interaction.channelId,
    where: whereOf(interaction),
    server: interaction.guildId,
    bot,
    reply: (answer, visible) => send(interaction, answer, visible),
    defer: (visible) => deferAnswer(interaction, visible),
  });
}

/** What the person gave: the options of what was typed, or the text of the message in whose menu the command was picked. */
function given(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): Pick<Parameters<Command['run']>[0], 'options' | 'subcommand' | 'message'> {
  if (interaction.isMessageContextMenuCommand())
    return {
      options: {},
      subcommand: undefined,
      message: {
        text: textOf(interaction.targetMessage),
        posted: interaction.targetMessage.createdAt.toISOString().slice(0, 10),
      },
    };
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  const { data } = interaction.options;
  const options = subcommand === undefined ? data : (data[0]?.options ?? []);
  return { options: Object.fromEntries(options.map(({ name, value }) => [name, value])), subcommand };
}

/** All that can be read in a message: what was written, the embeds of its links, the texts of its components. */
function textOf({ content, embeds, components }: Message): string {
  const embedded = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...embedded, ...textsIn(components.map((component) => component.toJSON()))]
    .filter((text) => text !== null && text !== '')
    .join('\n');
}

/** The texts anywhere in a message's components. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'content' && typeof inner === 'string') yield inner;
    else yield* textsIn(inner);
  }
}

/** Suggests values while a person types. A failure suggests nothing: what they typed is resolved all the same. */
async function complete(
  interaction: AutocompleteInteraction,
  commands: Commands,
  display: Display,
  bot: Bot,
): Promise<string> {
  try {
    const focused = interaction.options.getFocused(true);
    const subcommand = interaction.options.getSubcommand(false);
    const { data } = interaction.options;
    const filled = subcommand === null ? data : (data[0]?.options ?? []);
    const others = Object.fromEntries(
      filled.flatMap(({ name, value }) => (name !== focused.name && typeof value === 'string' ? [[name, value]] : [])),
    );
    const command = commands.get(interaction.commandName);
    const given = { option: focused.name, text: focused.value, others, subcommand: subcommand ?? undefined };
    const choices =
      (await command?.complete?.({ ...given, where: whereOf(interaction), display, user: interaction.user.id, bot })) ??
      [];
    await interaction.respond(choices);
    return 'ok';
  } catch (error) {
    bot.logger.warn({ command: interaction.commandName, err: error }, 'completion failed');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
    return 'failed';
  }
}
