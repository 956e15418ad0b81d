import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * The client of discord.js as Accord needs it.
 *
 * Intents: servers, their messages (without content, save where the bot is mentioned) and direct messages; none privileged
 * (Discord docs, gateway/you-might-not-need-a-privileged-intent). Direct messages come in channels that were never seen
 * before, hence the partial. A message pings nobody unless it says so itself.
 *
 * @param apiUrl base address of the REST API without the version; Discord's own by default
 */
export const makeClient = (apiUrl: string | undefined): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    ...(apiUrl !== undefined && { rest: { api: apiUrl } }),
    // Nothing is looked up in these: each answer needs only what arrives with its question.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 10, keepOverLimit: (member) => member.id === member.client.user.id },
      PresenceManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      ThreadManager: 0,
      VoiceStateManager: 0,
    }),
  });
