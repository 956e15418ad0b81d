import { defineCommand, everywhere } from '../src/discord/command.js';
import { helpCard } from '../src/discord/help.js';

/** `/help`: what can be asked, with examples to click. */
export const help = defineCommand(
  {
    name: 'help',
    description: 'What you can ask, with examples',
    description_localizations: { 'zh-CN': '可以问什么，附示例', 'zh-TW': '可以問什麼，附示例' },
    ...everywhere,
  },
  {
    async run({ display, reply }) {
      await reply(helpCard(display), 'private');
    },
  },
);
