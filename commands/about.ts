import { aboutCard } from '../src/discord/about.js';
import { defineCommand, everywhere } from '../src/discord/command.js';

/** `/about`: what Accord is, what its data are, and under which terms. */
export const about = defineCommand(
  { name: 'about', ...everywhere },
  {
    async run({ display, bot, reply }) {
      await reply(aboutCard(bot, display), 'private');
    },
  },
);
