import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials, type RESTOptions } from 'discord.js';

/** How long Discord may take over a request, in milliseconds, before it is sent again. */
export interface Timeouts {
  /** For the first answer to an interaction, which Discord takes for 3 seconds: so that a second try comes in time. */
  readonly callback: number;
  readonly other: number;
}

export const usualTimeouts: Timeouts = { callback: 1_200, other: 15_000 };

/**
 * The client of discord.js as Accord needs it.
 *
 * Intents: servers, their messages (without content, save where the bot is mentioned) and direct messages; none privileged
 * (Discord docs, gateway/you-might-not-need-a-privileged-intent). Direct messages come in channels that were never seen
 * before, hence the partial. A message pings nobody unless it says so itself.
 *
 * @param apiUrl base address of the REST API without the version; Discord's own by default
 */
export const makeClient = (apiUrl: string | undefined, timeouts: Timeouts = usualTimeouts): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // Accord writes everything in the form of Discord's API already.
    jsonTransformer: (data) => data,
    rest: {
      ...(apiUrl !== undefined && { api: apiUrl }),
      timeout: timeouts.other,
      makeRequest: impatientForCallbacks(timeouts.callback),
    },
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

type MakeRequest = RESTOptions['makeRequest'];

/** With so many callbacks under way, in this process, it is the process that is slow: to send them again would add to it. */
const many = 20;

/**
 * Gives up a callback that hangs, whereupon discord.js sends it again. discord.js itself knows one time for all requests, far longer
 * than Discord takes an answer.
 */
function impatientForCallbacks(milliseconds: number): MakeRequest {
  let underWay = 0;
  return async (url, init) => {
    if (!url.includes('/interactions/')) return DefaultRestOptions.makeRequest(url, init);
    const given = new AbortController();
    const giveUp = () => given.abort();
    init.signal?.addEventListener('abort', giveUp);
    const timer = setTimeout(() => {
      // What has arrived meanwhile is read first.
      if (underWay < many) setImmediate(giveUp);
    }, milliseconds);
    underWay += 1;
    try {
      return await DefaultRestOptions.makeRequest(url, { ...init, signal: given.signal });
    } finally {
      underWay -= 1;
      clearTimeout(timer);
    }
  };
}
