import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Follows } from '../../state/follows.js';

/**
 * Ends the follows of channels that are deleted and of servers that the bot is removed from. What happens while the bot is away
 * shows when it next sends there.
 */
export function watchPlaces(client: Client, follows: Follows, logger: Logger): void {
  const end = async (place: Parameters<Follows['removeAll']>[0]) => {
    try {
      const ended = await follows.removeAll(place);
      if (ended > 0) logger.info({ place, ended }, 'follows ended with their place');
    } catch (error) {
      logger.error({ place, err: error }, 'follows could not be ended; sending there will pause them');
    }
  };
  // A server in an outage comes as another event of discord.js (`guildUnavailable`).
  client.on(Events.GuildDelete, ({ id }) => void end({ guild: id }));
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) void end({ channel: channel.id, guild: channel.guildId });
  });
  client.on(Events.ThreadDelete, ({ id, guildId }) => void end({ channel: id, guild: guildId }));
}
