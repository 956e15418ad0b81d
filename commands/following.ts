import { defineCommand, everywhere } from '../src/discord/command.js';
import { followingCard } from '../src/discord/following/list.js';

/** `/following`: what is followed here, and buttons that end it. */
export const following = defineCommand(
  { name: 'following', ...everywhere },
  {
    run: async (call) => {
      await call.defer('private');
      await call.reply(await followingCard(call), 'private');
    },
  },
);
