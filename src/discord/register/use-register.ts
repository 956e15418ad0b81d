import { check } from '../../records/check.js';
import { verdicts } from '../../state/feedback.js';
import type { Call, OptionValue } from '../command.js';
import { reloadCard, statusCard } from '../register-cards.js';
import type { Posting } from '../sending.js';
import { viewPosting } from '../views/posting.js';
import type { ViewContent } from '../views/content.js';
import { checkContent } from './check-content.js';
import { diffContent } from './diff-content.js';
import { openRegisterView } from './open-register-view.js';
import { gapGroupings, type RegisterView } from './register-view.js';
import { rollBack } from './rollback.js';
import { requireOperator } from './require-operator.js';

type Asked = Call<Readonly<Record<string, OptionValue>>>;

/**
 * What `/register` does, for operators alone. Everything is said privately: faults name files, and the state holds what people
 * asked and said.
 *
 * @throws UserError where whoever asks is no operator
 */
export async function useRegister(call: Asked): Promise<void> {
  const { subcommand, display, user, bot, reply, defer } = call;
  await requireOperator(user, display, bot);
  // Reading the folder takes longer than Discord waits, and the state may be slow to answer.
  await defer('private');
  const view = viewOf(call);
  if (view) {
    await reply(await openRegisterView(view, { bot, display, asker: user }), 'private');
    return;
  }
  const { register } = bot.live.current;
  switch (subcommand) {
    case 'check':
      return said(checkContent(await check(bot.live.folder), display), call);
    case 'diff':
      return said(await diffContent(bot.live.folder, register, display), call);
    case 'rollback':
      return rollBack(call);
    case 'reload':
      await reply(reloadCard(await bot.reload({ cause: 'command', userId: user }), display), 'private');
      return;
    default:
      await reply(await statusCard(bot, display), 'private');
  }
}

/** What is shown of the state, where the subcommand shows that. */
function viewOf({ subcommand, options }: Asked): RegisterView | null {
  switch (subcommand) {
    case 'history':
      return { view: 'history' };
    case 'gaps':
      if (options['export'] === true) return { view: 'gaps-file' };
      return { view: 'gaps', by: gapGroupings.find((by) => by === options['by']) ?? 'words' };
    case 'feedback':
      return {
        view: 'feedback',
        verdict: verdicts.find((verdict) => verdict === options['verdict']) ?? 'wrong',
        from: 0,
      };
    default:
      return null;
  }
}

async function said(content: ViewContent, { bot, display, user, reply }: Asked): Promise<void> {
  const posting: Posting = viewPosting(content, null, {
    edition: bot.live.current,
    display,
    asker: user,
    private: true,
  });
  await reply(posting, 'private');
}
