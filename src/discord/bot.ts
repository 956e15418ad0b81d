import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'pino';
import type { LiveEdition } from '../edition/live-edition.js';
import type { ReloadReport } from '../edition/reload-report.js';
import type { Command } from './command.js';
import { Conversations } from './conversations.js';
import { handleInteraction } from './interactions.js';
import { handleMessage } from './mentions.js';
import { Operators } from './operators.js';
import { registerCommands } from './registration/register-commands.js';

export interface BotOptions {
  readonly live: LiveEdition;
  /** Loads the register anew; `who` asked for it, for the log. */
  readonly reload: (who: string) => Promise<ReloadReport>;
  readonly token: string;
  /** Base address of the REST API, without the version; Discord's own by default. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  /** Ids of users who may operate the register, besides the application's owner or team. */
  readonly operators: readonly string[];
  readonly logger: Logger;
}

/** The running bot, as commands and buttons see it. */
export interface Bot {
  readonly client: Client<true>;
  readonly live: LiveEdition;
  readonly reload: (who: string) => Promise<ReloadReport>;
  readonly commands: ReadonlyMap<string, Command>;
  readonly operators: Operators;
  readonly conversations: Conversations;
  readonly logger: Logger;
  readonly startedAt: Date;
  /** `YYYY-MM-DD` now. */
  readonly today: () => string;
  /** Ends what is being answered (for at most ten seconds), then leaves Discord. */
  readonly stop: () => Promise<void>;
}

/** How long `stop` waits for answers under way, in milliseconds. */
const patience = 10_000;

/**
 * Connects to Discord, registers the commands if their definitions changed, and answers until stopped.
 *
 * Intents: servers, their messages (without content, save where the bot is mentioned) and direct messages; none privileged
 * (Discord docs, gateway/you-might-not-need-a-privileged-intent).
 *
 * @throws what discord.js throws where the token is refused or Discord cannot be reached
 */
export async function startBot({ live, reload, token, apiUrl, commands, operators, logger }: BotOptions): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    ...(apiUrl !== undefined && { rest: { api: apiUrl } }),
    // Nothing is looked up in these: each answer needs only what arrives with its question.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 10, keepOverLimit: (member) => member.id === member.client.user.id },
      PresenceManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      ThreadManager: 0,
      VoiceStateManager: 0,
    }),
  });
  // discord.js turns what a listener throws into an `error` event, and an `error` event without a listener ends the process.
  client.on(Events.Error, (error) => {
    logger.error({ err: error }, 'the Discord client reports an error');
  });
  client.on(Events.ShardDisconnect, (event, shard) => {
    logger.warn({ shard, code: event.code }, 'disconnected from the gateway');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    logger.info({ shard, replayed }, 'resumed the gateway session');
  });

  const underWay = new Set<Promise<void>>();
  const follow = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const stop = async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    const limit = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
    await Promise.race([Promise.allSettled([...underWay]), limit]);
    await client.destroy();
  };

  const ready = once(client, Events.ClientReady);
  try {
    await client.login(token);
    await ready;
  } catch (error) {
    await client.destroy();
    throw error;
  }
  if (!client.isReady()) throw new Error('The Discord client is not ready after logging in.');

  const bot: Bot = {
    client,
    live,
    reload,
    commands: new Map(commands.map((command) => [command.definition.name, command])),
    operators: new Operators(client, operators),
    conversations: new Conversations(),
    logger,
    startedAt: new Date(),
    today: () => new Date().toISOString().slice(0, 10),
    stop,
  };
  client.on(Events.InteractionCreate, (interaction) => {
    follow(handleInteraction(interaction, bot));
  });
  client.on(Events.MessageCreate, (message) => {
    follow(handleMessage(message, bot));
  });
  const changed = await registerCommands(
    client.rest,
    client.application.id,
    commands.map(({ definition }) => definition),
  );
  logger.info(changed === null ? 'commands are registered as they should be' : `commands registered anew (${changed})`);
  return bot;
}
