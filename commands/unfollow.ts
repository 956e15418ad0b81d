import { defineCommand, everywhere, requiredName } from '../src/discord/command.js';
import { completeUnfollow, runUnfollow } from '../src/discord/following/commands.js';

/** `/unfollow`: ends one follow of the channel or the person, or all. */
export const unfollow = defineCommand(
  { name: 'unfollow', ...everywhere, options: [requiredName('what')] },
  { run: runUnfollow, complete: completeUnfollow },
);
