import { Client, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
import { startLocalDiscord, type LocalDiscordOptions } from '../../src/local-discord/server.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';

export interface Stage {
  readonly discord: LocalDiscord;
  readonly client: Client<true>;
  close(): Promise<void>;
}

/** The real discord.js client; only the address of the API differs from one that talks to Discord. */
export const makeClient = (discord: LocalDiscord, options: Partial<ClientOptions> = {}): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  });

/** A local Discord with a bot logged in and ready. */
export async function openStage(
  options: LocalDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Stage> {
  const discord = await startLocalDiscord(options);
  const client = makeClient(discord, clientOptions);
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  return {
    discord,
    client: client as Client<true>,
    close: async () => {
      await client.destroy();
      await discord.close();
    },
  };
}
