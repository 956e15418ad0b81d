import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { ComponentUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { bodyOf, deferAnswer, send } from '../sending.js';
import type { Bot } from '../running-bot.js';
import { openRegisterView } from './open-register-view.js';
import { requireOperator } from './require-operator.js';

/** What a button of an operator's card does: it changes the card in place; a file comes in a message of its own. */
export async function useRegisterView(
  { view, position }: Extract<ComponentUse, { use: 'register' }>,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  display: Display,
  bot: Bot,
): Promise<void> {
  const asker = interaction.user.id;
  await requireOperator(asker, display, bot);
  const isFile = view.view === 'gaps-file';
  await (isFile ? deferAnswer(interaction, 'private') : interaction.deferUpdate());
  const posting = await openRegisterView(view, { bot, display, asker, position });
  // Files of the page before are dropped: what is not named here stays.
  if (isFile) await send(interaction, posting, 'private');
  else await interaction.editReply({ ...bodyOf(posting), attachments: [] });
}
