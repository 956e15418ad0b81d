import type { Bot } from '../running-bot.js';
import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import type { Card } from '../rendering/components.js';
import { noticeCard } from '../rendering/notice-card.js';

/** Asks whether all that is stored about a person is to be erased. */
export function askToForget(user: string, display: Display): Card {
  const { following } = display.labels;
  const buttons = [{ label: following.forgetButton, use: { use: 'forget', user } as const }];
  return noticeCard({ accent: 'unclear', title: following.forgetTitle, lines: following.forget, buttons }, display);
}

/**
 * Erases all that is stored about a person, and says how much that was.
 *
 * @throws UserError where somebody else presses the button
 */
export async function forget(
  user: string,
  {
    presser,
    bot,
    display,
  }: { readonly presser: string; readonly bot: Pick<Bot, 'state' | 'conversations'>; readonly display: Display },
): Promise<Card> {
  const { following } = display.labels;
  if (user !== presser) throw new UserError('not-the-person', { lines: [following.forgetOnlyYou] });
  bot.conversations.forget(user);
  const forgotten = await bot.state.forgetUser(user);
  const lines = [following.forgotten(forgotten), `-# ${following.forgottenNote}`];
  return noticeCard({ accent: 'plain', title: following.forgottenTitle, lines }, display);
}
