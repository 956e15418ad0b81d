import { MessageFlags, type ButtonInteraction, type StringSelectMenuInteraction } from 'discord.js';
import type { Bot } from '../running-bot.js';
import type { ComponentUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import type { Card } from '../rendering/components.js';
import { bodyOf, deferAnswer, send } from '../sending.js';
import { whereOf } from '../where.js';
import { follow, resume, unfollow, type Asking } from './follow.js';
import { forget } from './forget-me.js';
import { followingCard } from './list.js';

type FollowingUse = Extract<ComponentUse, { use: 'follow' | 'unfollow' | 'resume' | 'following' | 'forget' }>;

/** What a button about follows does. Only the person who presses sees what came of it: a channel needs no such talk. */
export async function useFollowing(
  use: FollowingUse,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  display: Display,
  bot: Bot,
): Promise<void> {
  const asking: Asking = { bot, display, where: whereOf(interaction) };
  // The state may have to be waited for, and Discord waits for three seconds.
  if (use.use === 'forget') {
    const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    await (isPrivate ? interaction.deferUpdate() : deferAnswer(interaction, 'private'));
    const card = await forget(use.user, { presser: interaction.user.id, bot, display });
    // In place of the question, so that it is not asked twice.
    await (isPrivate ? interaction.editReply(bodyOf(card)) : send(interaction, card, 'private'));
    return;
  }
  await deferAnswer(interaction, 'private');
  await send(interaction, await cardOf(use, asking), 'private');
}

function cardOf(use: Exclude<FollowingUse, { use: 'forget' }>, asking: Asking): Promise<Card> {
  switch (use.use) {
    case 'follow':
      return follow(use, asking);
    case 'unfollow':
      return unfollow(use.subject, use.place, asking);
    case 'resume':
      return resume(use.place, asking);
    case 'following':
      return followingCard(asking);
  }
}
