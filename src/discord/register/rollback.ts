import type { Call, Completion, OptionValue } from '../command.js';
import { UserError } from '../failures.js';
import { choicesOfAutocomplete, nameOfChoice } from '../limits.js';
import { label, shortened } from '../rendering/plain-text.js';
import { reloadCard } from '../register-cards.js';

/**
 * Makes a version of the published register current again, and loads it here; other processes hear of it.
 *
 * @throws UserError where nothing is published, or no such version
 */
export async function rollBack({
  options,
  display,
  user,
  bot,
  reply,
}: Call<Readonly<Record<string, OptionValue>>>): Promise<void> {
  const { operators } = display.labels;
  const version = String(options['version'] ?? '').trim();
  const { published } = bot.state;
  if (!(await published.current())) throw new UserError('nothing-published', { lines: [operators.nothingPublished] });
  if (!(await published.rollback(version, new Date())))
    throw new UserError('unknown-version', { lines: [operators.unknownVersion(shortened(version, 40))] });
  await reply(reloadCard(await bot.reload({ cause: 'published', userId: user }), display), 'private');
}

/** The versions that were published, newest first, for operators alone. */
export async function completeVersion({ text, user, bot, display }: Completion) {
  if (!(await bot.operators.has(user))) return [];
  const versions = await bot.state.published.list();
  return versions
    .filter(({ version, note }) => `${version} ${note}`.toLowerCase().includes(text.trim().toLowerCase()))
    .slice(0, choicesOfAutocomplete)
    .map(({ version, createdAt, note, isCurrent }) => ({
      name: label(
        [
          version,
          display.labels.date(createdAt.toISOString().slice(0, 10)),
          note,
          isCurrent ? display.labels.operators.current : '',
        ]
          .filter(Boolean)
          .join(' · '),
        nameOfChoice,
      ),
      value: version,
    }));
}
