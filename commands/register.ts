import { defineCommand, everywhere } from '../src/discord/command.js';
import { UserError } from '../src/discord/failures.js';
import { reloadCard, statusCard } from '../src/discord/register-cards.js';

/** `/register`: for operators of the register. Hidden from others by default, and refused to them in code. */
export const register = defineCommand(
  {
    name: 'register',
    description: 'For operators: reload the register, or see its state',
    description_localizations: {
      'zh-CN': '供管理员使用：重新载入登记册或查看状态',
      'zh-TW': '供管理員使用：重新載入登記冊或查看狀態',
    },
    ...everywhere,
    default_member_permissions: '0',
    options: [
      {
        type: 1,
        name: 'reload',
        description: 'Read the data folder anew; answers go on meanwhile',
        description_localizations: {
          'zh-CN': '重新读取数据文件夹，期间照常回答',
          'zh-TW': '重新讀取資料夾，期間照常回答',
        },
      },
      {
        type: 1,
        name: 'status',
        description: 'Version, number of records, what was set aside, memory, uptime',
        description_localizations: {
          'zh-CN': '版本、记录数、搁置的记录、内存、运行时间',
          'zh-TW': '版本、記錄數、擱置的記錄、記憶體、執行時間',
        },
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
      await reply(reloadCard(await bot.reload(user), display), 'private');
    },
  },
);
