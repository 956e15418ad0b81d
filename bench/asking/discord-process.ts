import { startLocalDiscord } from '../../src/local-discord/server.js';
import { underLoad, type Asked } from './people.js';

// A local Discord and the people who use it, in a process of their own, as Discord is. It tells where it is, and of each load
// that it is asked for what became of it.
const discord = await startLocalDiscord({ rateLimits: false });
process.on('message', (asked) => {
  void underLoad(discord, asked as Asked).then((load) => process.send?.(load));
});
process.on('disconnect', () => process.exit());
process.send?.({ apiUrl: discord.apiUrl, token: discord.token });
