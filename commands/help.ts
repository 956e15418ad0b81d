import { defineCommand, everywhere } from '../src/discord/command.js';
import { helpCard } from '../src/discord/help.js';

/** `/help`: what can be asked, with examples to click. */
export const help = defineCommand(
  {
    name: 'help',
    ...everywhere,
  },
  {
    async run({ display, reply }) {
      await reply(helpCard(display), 'private');
    },
  },
);
