import { defineCommand, everywhere } from '../src/discord/command.js';
import { askToForget } from '../src/discord/following/forget-me.js';

/** `/forget-me`: erases what is stored about the person, once they confirm it. */
export const forgetMe = defineCommand(
  { name: 'forget-me', ...everywhere },
  { run: async ({ user, display, reply }) => void (await reply(askToForget(user, display), 'private')) },
);
