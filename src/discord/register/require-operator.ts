import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import type { Bot } from '../running-bot.js';

/** @throws UserError where somebody is no operator: Discord's own permissions belong to the administrators of each server */
export async function requireOperator(
  user: string,
  { labels }: Display,
  { operators }: Pick<Bot, 'operators'>,
): Promise<void> {
  if (!(await operators.has(user))) throw new UserError('not-an-operator', { lines: [labels.onlyOperators] });
}
