import { MessageFlags, type ButtonInteraction, type StringSelectMenuInteraction } from 'discord.js';
import { decodeQuery } from '../questions/query-codec.js';
import { ask, rerun } from './answering.js';
import type { Bot } from './running-bot.js';
import { decodeUse, type ComponentUse } from './custom-id.js';
import { codeOfAnswer, displayOf, type Display } from './display/display.js';
import { UserError } from './failures.js';
import { useFollowing } from './following/use-following.js';
import { judge } from './opinions/opinions.js';
import { useRegisterView } from './register/use-register-view.js';
import { bodyOf, deferAnswer, send } from './sending.js';
import { answerCard } from './rendering/answer-card.js';
import { openView } from './views/open-view.js';
import { isSlow, type View } from './views/view.js';

type Used = ButtonInteraction | StringSelectMenuInteraction;

/**
 * What a button or select does. All it needs stands in its custom id, so that it works after a restart and on a message of any
 * age. The asker turns the pages of their answer in place; anyone else gets the page for themselves alone, so that nobody
 * changes under the asker's eyes what the asker reads.
 */
export async function useComponent(interaction: Used, display: Display, bot: Bot): Promise<void> {
  const use = chosen(interaction);
  switch (use?.use) {
    case 'page':
      return turnPage(interaction, use, display, bot);
    case 'ask':
      return askNext(interaction, use.question, display, bot);
    case 'view':
      return turnView(interaction, use, display, bot);
    case 'open':
      return openBeside(interaction, use.view, display, bot);
    case 'follow':
    case 'unfollow':
    case 'resume':
    case 'following':
    case 'forget':
      return useFollowing(use, interaction, display, bot);
    case 'judge':
    case 'judge-records':
      return judge(use, interaction, display, bot);
    case 'register':
      return useRegisterView(use, interaction, display, bot);
    case 'delete':
      return deleteAnswer(interaction, use.asker, display, bot);
    default:
      throw old(display);
  }
}

const old = ({ labels }: Display) => new UserError('unknown-control', { lines: [labels.oldButton] });

/** What the button says, or what the choice says that was picked in a select. */
function chosen(interaction: Used): ComponentUse | null {
  const use = decodeUse(interaction.customId);
  if (use?.use !== 'choose') return use;
  const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
  return value === undefined ? null : decodeUse(value);
}

const visibilityOf = (interaction: Used) =>
  interaction.message.flags.has(MessageFlags.Ephemeral) ? 'private' : 'public';

async function turnPage(interaction: Used, use: Extract<ComponentUse, { use: 'page' }>, reader: Display, bot: Bot) {
  const query = decodeQuery(use.query);
  if (!query) throw old(reader);
  const { answer } = rerun(query, bot);
  const display = await displayOf(use.display);
  const { position } = use;
  const user = interaction.user.id;
  if (user === use.asker) {
    const isPrivate = visibilityOf(interaction) === 'private';
    const card = answerCard(answer, { display, asker: user, private: isPrivate, position });
    await interaction.update(bodyOf(card));
  } else {
    await send(interaction, answerCard(answer, { display, asker: user, private: true, position }), 'private');
  }
}

async function turnView(interaction: Used, use: Extract<ComponentUse, { use: 'view' }>, reader: Display, bot: Bot) {
  const user = interaction.user.id;
  if (user !== use.asker) return openBeside(interaction, use.view, reader, bot, use.position);
  const isPrivate = visibilityOf(interaction) === 'private';
  const display = await displayOf(use.display);
  // A picture may take a while to draw, and Discord waits for three seconds.
  if (isSlow(use.view)) {
    bot.budgets.costly(user, interaction.guildId, reader);
    await interaction.deferUpdate();
  }
  const { posting } = await openView(use.view, {
    bot,
    display,
    asker: user,
    private: isPrivate,
    position: use.position,
  });
  // Files of the page before are dropped: what is not named here stays.
  const body = { ...bodyOf(posting), attachments: [] };
  await (interaction.deferred ? interaction.editReply(body) : interaction.update(body));
}

/** Shows a view in a message of its own that only the person sees: what one looks up need not fill the channel. */
async function openBeside(interaction: Used, view: View, display: Display, bot: Bot, position?: string) {
  const asker = interaction.user.id;
  if (isSlow(view)) {
    bot.budgets.costly(asker, interaction.guildId, display);
    await deferAnswer(interaction, 'private');
  }
  const { posting } = await openView(view, {
    bot,
    display,
    asker,
    private: true,
    ...(position !== undefined && { position }),
  });
  await send(interaction, posting, 'private');
}

async function askNext(interaction: Used, question: string, reader: Display, bot: Bot) {
  const user = interaction.user.id;
  const { answer, conversation } = ask(question, bot);
  const visible = visibilityOf(interaction);
  const display = await displayOf(codeOfAnswer(answer.language, question, reader.code));
  const card = answerCard(answer, { display, asker: user, private: visible === 'private' });
  const place = { channel: interaction.channelId, user };
  await bot.conversations.during(conversation, place, () => send(interaction, card, visible));
}

async function deleteAnswer(interaction: Used, asker: string, { labels }: Display, bot: Bot) {
  const user = interaction.user.id;
  if (user !== asker && !(await bot.operators.has(user)))
    throw new UserError('not-the-asker', { lines: [labels.notYours] });
  // By the interaction's own token, which also reaches messages in servers that the bot is no member of.
  await interaction.deferUpdate();
  await interaction.deleteReply();
}
