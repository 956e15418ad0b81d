import { defineCommand, everywhere } from '../src/discord/command.js';
import { UserError } from '../src/discord/failures.js';
import { reloadCard, statusCard } from '../src/discord/register-cards.js';

/** `/register`: for operators of the register. Hidden from others by default, and refused to them in code. */
export const register = defineCommand(
  {
    name: 'register',
    ...everywhere,
    default_member_permissions: '0',
    options: [
      {
        type: 1,
        name: 'reload',
      },
      {
        type: 1,
        name: 'status',
      },
    ],
  },
  {
    async run({ subcommand, display, user, bot, reply, defer }) {
      if (!(await bot.operators.has(user)))
        throw new UserError('not-an-operator', { lines: [display.labels.onlyOperators] });
      if (subcommand === 'status') {
        await reply(statusCard(bot, display), 'private');
        return;
      }
      await defer('private');
      await reply(reloadCard(await bot.reload({ cause: 'command', userId: user }), display), 'private');
    },
  },
);
