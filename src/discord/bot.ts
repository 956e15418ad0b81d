import { Events, Routes, type APIApplication, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { LiveEdition } from '../edition/live-edition.js';
import type { ReloadReport } from '../edition/reload-report.js';
import type { Asked } from '../keeping/register-keeper.js';
import { noMetrics, type Metrics } from '../metrics/metrics.js';
import { PictureCache } from '../pictures/picture-cache.js';
import type { State } from '../state/state.js';
import { Budgets, type Limits } from './budgets.js';
import { makeClient, type Timeouts } from './client.js';
import type { Command } from './command.js';
import { Conversations } from './conversations.js';
import { GapNotes } from './gap-notes.js';
import type { Dispatcher } from './deliveries/dispatcher.js';
import { makeDispatcher } from './deliveries/make-dispatcher.js';
import { watchPlaces } from './following/places-gone.js';
import { handleInteraction } from './interactions.js';
import { handleMessage } from './mentions.js';
import { Operators } from './operators.js';
import type { Bot } from './running-bot.js';
import { registerCommands } from './registration/register-commands.js';
import { SourceLinks } from './source-links.js';
import { StartFailure } from './start-failure.js';
import { turns, UnderWay } from './under-way.js';
import { watchClock, watchConnection, watchRest } from './watch-connection.js';

export interface BotOptions {
  readonly live: Pick<LiveEdition, 'current' | 'folder'>;
  /** Loads the register anew; who asked for it, for the history. */
  readonly reload: (asked: Asked) => Promise<ReloadReport>;
  /** What outlives the process. Whoever opened it closes it. */
  readonly state: State;
  readonly token: string;
  /** Base address of the REST API, without the version; Discord's own by default. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  /** Ids of users who may operate the register, besides the application's owner or team. */
  readonly operators: readonly string[];
  /** Of Accord, as `/register status` shows it. */
  readonly version: string;
  readonly logger: Logger;
  /** What one person or server may ask for; default the usual. */
  readonly limits?: Limits;
  /** How long Discord may take over a request; default the usual. */
  readonly timeouts?: Timeouts;
  /** Default: nobody asks for them. */
  readonly metrics?: Metrics;
  /** `YYYY-MM-DD` now, which "last year" is reckoned from. Default: today in UTC. */
  readonly today?: () => string;
  /** The moment by which news are due. Default: the computer's clock. */
  readonly now?: () => Date;
}

/** Pictures kept, in bytes: some hundred of them. */
const bytesOfPictures = 16 * 1024 * 1024;

/** How long `stop` waits for answers under way, and `startBot` for the gateway, in milliseconds. */
const patience = { stop: 10_000, start: 60_000 };

/**
 * Connects to Discord, registers the commands if their definitions changed, and answers until stopped.
 *
 * @throws StartFailure where the token is refused or Discord cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, logger, commands } = options;
  const client = makeClient(apiUrl, options.timeouts);
  client.rest.setToken(token);
  watchConnection(client, logger);
  watchRest(client, logger, options.metrics ?? noMetrics);
  const stopClock = watchClock(client, logger);
  const lost = lostForGood(client);
  // Also when nobody waits for it, a promise that rejects must not end the process.
  lost.catch(() => undefined);
  const links = new SourceLinks(options.state.linkChecks, (error) =>
    logger.warn({ err: error }, 'which sources are out of reach could not be read; it is tried again within the hour'),
  );
  try {
    // This also tells at once whether the token is good and Discord there.
    const readApplication = async () => (await client.rest.get(Routes.currentApplication())) as APIApplication;
    const application = await readApplication();
    const underWay = new UnderWay();
    const turn = turns();
    await links.start();
    const budgets = new Budgets(options.limits);
    const byName = new Map(commands.map((command) => [command.definition.name, command]));
    const bot = (ready: Client<true>, dispatcher: Dispatcher): Bot => ({
      client: ready,
      live: options.live,
      reload: async (asked) => {
        const report = await options.reload(asked);
        await links.refresh();
        return report;
      },
      state: options.state,
      gaps: new GapNotes(options.state.gaps, logger),
      links,
      operators: new Operators(options.operators, application, readApplication),
      conversations: new Conversations(),
      pictures: new PictureCache(bytesOfPictures),
      budgets,
      metrics: options.metrics ?? noMetrics,
      logger,
      version: options.version,
      startedAt: new Date(),
      today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
      now: options.now ?? (() => new Date()),
      deliveries: dispatcher,
      lost,
      stop: async () => {
        client.removeAllListeners(Events.InteractionCreate);
        client.removeAllListeners(Events.MessageCreate);
        client.removeAllListeners(Events.ShardReconnecting);
        underWay.follow(dispatcher.stop());
        await underWay.ended(patience.stop);
        links.close();
        stopClock();
        await client.destroy();
        budgets.close();
      },
    });
    // Listeners are there before the first event can be: those of the same packet as READY included.
    const started = new Promise<Bot>((resolve) => {
      client.once(Events.ClientReady, (ready) => {
        const dispatcher = makeDispatcher(ready, options);
        const running = bot(ready, dispatcher);
        client.on(Events.InteractionCreate, (interaction) =>
          underWay.follow(turn().then(() => handleInteraction(interaction, byName, running))),
        );
        client.on(Events.MessageCreate, (message) => {
          // Discord tells the bot of its own answers too: they take nobody's turn.
          if (!message.author.bot) underWay.follow(turn().then(() => handleMessage(message, running)));
        });
        watchPlaces(ready, options.state.follows, logger);
        void dispatcher.start();
        resolve(running);
      });
    });
    const [running] = await Promise.all([
      Promise.race([started, lost, tooLong(patience.start)]),
      // Commands are the application's, not a shard's: one process registers them.
      isFirst(client) ? register(client, application.id, commands, logger) : Promise.resolve(),
      client.login(token),
    ]);
    return running;
  } catch (error) {
    links.close();
    stopClock();
    await client.destroy();
    throw StartFailure.from(error, apiUrl);
  }
}

/** Whether this is the only process or, where shards have processes of their own, that of the first one. */
export const isFirst = ({ shard }: Client): boolean => shard?.ids.includes(0) ?? true;

/** Commands that could not be registered are as they were: the bot answers them all the same. */
async function register(
  { rest }: Client,
  applicationId: string,
  commands: readonly Command[],
  logger: Logger,
): Promise<void> {
  const definitions = commands.map(({ definition }) => definition);
  try {
    const changed = await registerCommands(rest, applicationId, definitions);
    logger.info(
      changed === null ? 'commands are registered as they should be' : `commands registered anew (${changed})`,
    );
  } catch (error) {
    logger.error({ err: error }, 'the commands could not be registered; those registered before remain');
  }
}

/** discord.js gives up for good after a close code that says that trying again is useless. */
const lostForGood = (client: Client): Promise<never> =>
  new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(StartFailure.ofCloseCode(code)));
    client.once(Events.Invalidated, () =>
      reject(new StartFailure('Discord has declared the session invalid. Start Accord again.')),
    );
  });

const tooLong = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => {
    const error = new StartFailure(
      `Discord's gateway did not answer within ${milliseconds / 1000} seconds. Check the network and https://discordstatus.com.`,
    );
    setTimeout(() => reject(error), milliseconds).unref();
  });
