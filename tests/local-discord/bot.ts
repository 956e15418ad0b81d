import { Client, GatewayIntentBits, Locale, Partials, type ClientOptions, type Interaction } from 'discord.js';
import type { Action, ClientMessage } from '../../src/local-discord/client-protocol.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord, type LocalDiscordOptions } from '../../src/local-discord/server.js';

export const ownIntents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** The real discord.js client; only the address of the API differs from one that talks to Discord. */
export const makeClient = (discord: LocalDiscord, options: Partial<ClientOptions> = {}): Client => {
  const client = new Client({
    intents: ownIntents,
    partials: [Partials.Channel],
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  });
  // What a listener throws comes here; without a listener for it the process would end.
  client.on('error', () => {});
  return client;
};

type Actor = Pick<Action, 'userId' | 'channelId' | 'locale'>;
type WithDefaults<Each> = Each extends Action ? Omit<Each, keyof Actor> & Partial<Actor> : never;
/** An action without who acts where: by default the Member in #general, in English. */
type Doing = WithDefaults<Action>;

/** A local Discord with a bot logged in and ready. */
export class Stage {
  private constructor(
    readonly discord: LocalDiscord,
    readonly client: Client<true>,
  ) {}

  static async open(options: LocalDiscordOptions = {}, clientOptions: Partial<ClientOptions> = {}): Promise<Stage> {
    const discord = await startLocalDiscord(options);
    const client = makeClient(discord, clientOptions);
    const ready = new Promise((resolve) => client.once('clientReady', resolve));
    await client.login(discord.token);
    await ready;
    return new Stage(discord, client as Client<true>);
  }

  async close(): Promise<void> {
    await this.client.destroy();
    await this.discord.close();
  }

  get member() {
    return this.discord.user('Member');
  }

  get general() {
    return this.discord.channel('general');
  }

  /** Lets the bot handle interactions. */
  onInteraction(handle: (interaction: Interaction) => unknown): void {
    this.client.on('interactionCreate', (interaction) => handle(interaction));
  }

  /** Does something and returns the id of the interaction that this began, if it began one. */
  async do(doing: Doing): Promise<string | undefined> {
    const actor = { userId: this.member.id, channelId: this.general.id, locale: Locale.EnglishUS };
    const result = await this.discord.act({ ...actor, ...doing });
    return result.type === 'done' ? result.interactionId : undefined;
  }

  /** Does something and returns the bot's answer. */
  async ask(doing: Doing): Promise<ClientMessage> {
    return this.discord.answer(await this.do(doing));
  }

  /** Sends a request as a bot of any make would. */
  async request(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.discord.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${this.discord.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
}
