import { readFileSync } from 'node:fs';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../commands/registry.js';
import { collectGarbage } from './collect-garbage.js';
import { ConfigurationError, readConfiguration, type Configuration } from './configuration.js';
import { isFirst, startBot } from './discord/bot.js';
import type { Bot } from './discord/running-bot.js';
import { StartFailure } from './discord/start-failure.js';
import { LiveEdition } from './edition/live-edition.js';
import { restoreEdition, saveEdition } from './edition/saved-edition.js';
import type { ReloadReport } from './edition/reload-report.js';
import { watchData } from './edition/watch-data.js';
import { pruneDaily } from './keeping/daily-pruning.js';
import { PublishedRegister } from './keeping/published-register.js';
import { RegisterKeeper, type Asked } from './keeping/register-keeper.js';
import { makeLogger } from './logging.js';
import { startMonitoring } from './monitoring.js';
import { DataFolderError } from './records/register.js';
import type { Bundle } from './run-bundle.js';
import { readSealed, writeSealed } from './sealed-file.js';
import { ownShards, shardsAsked, startShards } from './shards.js';
import { StateError } from './state/state-error.js';
import { inSources } from './source-positions.js';
import { openState, type State } from './state/state.js';

/** What a bundle knows of itself. */
type Prepared = Pick<Bundle<unknown>, 'beside' | 'build' | 'keepCode'>;

/** Runs the bot until it is told to end: the only place that knows all the parts. */
export async function run(prepared?: Prepared): Promise<void> {
  try {
    await start(prepared);
  } catch (error) {
    const isExpected = [ConfigurationError, DataFolderError, StartFailure, StateError].some(
      (kind) => error instanceof kind,
    );
    const reason = error instanceof Error ? (isExpected ? error.message : inSources(error.stack ?? '')) : String(error);
    process.stderr.write(`Accord cannot run: ${reason}\n`);
    process.exit(1);
  }
}

async function start(prepared: Prepared | undefined): Promise<void> {
  const configuration = readConfiguration();
  const logger = makeLogger({ level: configuration.logLevel, json: configuration.production });
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      // Whatever state this leaves the process in is not known: whoever supervises it starts it again.
      logger.fatal({ err: error }, 'an error that nothing caught; Accord ends');
      process.exit(1);
    });

  // A full disk, or a reader that is gone: what cannot be said there must not end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  const shards = shardsAsked(process.argv.slice(2));
  if (shards !== undefined && ownShards() === undefined) return runShards(shards, configuration, logger);

  const state = await openState({ ...configuration.state, logger });
  const published = new PublishedRegister(state);
  const folder = (await published.folder()) ?? configuration.dataFolder;
  const restored = await restoredFrom(folder, prepared);
  const live = restored ?? (await LiveEdition.open(folder));
  const isRestored = restored !== undefined;
  const { register } = live.current;
  logger.info(
    {
      version: register.version,
      records: register.records.length,
      setAside: register.faults.length,
      from: published.version === undefined ? configuration.dataFolder : 'the published register',
    },
    'register loaded',
  );
  const keeper = new RegisterKeeper({
    ...{ live, state, published },
    onError: (error) => logger.error({ err: error }, 'the state could not be used; it is tried again'),
  });
  const version = ownVersion();
  const { httpHost: host } = configuration;
  const monitoring = await startMonitoring({ port: portOfShard(configuration), host, version, live, state });
  const { metrics } = monitoring;
  const counted = (report: ReloadReport, asked: Asked) => {
    metrics.reloaded(report.outcome, report.took / 1000);
    return logged(report, asked, logger);
  };
  const reload = async (asked: Asked) => counted(await keeper.reload(asked), asked);
  await keeper.noteLoad({ cause: 'start' });

  process.on('SIGHUP', () => void reload({ cause: 'signal' }));

  const { token, apiUrl, closeLocal } = await connection(configuration, logger);
  const { operators } = configuration;
  const starting: Promise<Bot> = startBot({
    ...{ live, state, token, apiUrl, commands, operators, logger, metrics, version },
    reload: async (asked) => {
      await reloadOtherShards((await starting).client, state);
      return counted(await keeper.reloadEverywhere(asked), asked);
    },
  });
  const open = [published, state, keeper, { close: closeLocal }, monitoring];
  // Already now: the bot answers before everything is ready.
  leaveOnSignal(logger, async () => {
    await (await soon(starting))?.stop();
    for (const one of open.reverse()) await one.close();
  });
  const bot = await starting;
  keeper.onNews = () => bot.deliveries.wake();
  monitoring.watch(bot.client);
  logger.info({ user: bot.client.user.tag, took: Math.round(performance.now()) }, 'ready');
  const stopListening = await state.published.listen(
    () => void reload({ cause: 'published' }),
    () => void reload({ cause: 'command' }),
  );
  const watch = await watchData(configuration.dataFolder, () => reload({ cause: 'files' }), {
    onError: (error) => logger.warn({ err: error }, 'watching the data folder failed'),
  });
  const pruning = pruneDaily(state, {
    onPruned: (pruned) => logger.info({ ...pruned }, 'removed from the state what was kept long enough'),
    onError: (error) => logger.warn({ err: error }, 'the state could not be pruned; it is tried again tomorrow'),
  });
  open.push({ close: stopListening }, watch, pruning);
  setTimeout(() => {
    collectGarbage();
    if (prepared && isFirst(bot.client)) prepareNext(prepared, isRestored ? undefined : live);
  }, afterwards).unref();
  await bot.lost;
}

/** When what the start left behind is cleared away, in milliseconds after READY: those who asked meanwhile are answered. */
const afterwards = 500;

/** The file of the edition as it was last built from its data folder. */
const savedEdition = 'accord.edition';

/** The edition as it was kept, where it is that of the folder still. */
async function restoredFrom(folder: string, prepared: Prepared | undefined): Promise<LiveEdition | undefined> {
  const saved = prepared && readSealed(prepared.beside(savedEdition), prepared.build);
  const edition = saved && (await restoreEdition(saved.toString('utf8'), folder));
  return edition && LiveEdition.from(folder, edition);
}

/** Keeps for the next start what this one had to make itself. */
function prepareNext({ beside, build, keepCode }: Prepared, built: LiveEdition | undefined): void {
  const text = built && saveEdition(built.current, built.folder);
  if (text !== undefined) writeSealed(beside(savedEdition), build, Buffer.from(text));
  if (keepCode() || text !== undefined) collectGarbage();
  if (process.argv.includes('--prepare')) process.emit('SIGTERM');
}

/** How long leaving waits for a bot that is still being started, in milliseconds. */
const startingWait = 2_000;

/** What is being started, if that succeeds soon. */
const soon = <Started>(starting: Promise<Started>): Promise<Started | undefined> =>
  Promise.race([
    starting.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), startingWait)),
  ]);

/** Runs one process a shard, passes SIGHUP on to them, and ends when it is told to. */
async function runShards(count: number | 'auto', configuration: Configuration, logger: Logger): Promise<void> {
  const { token, apiUrl, closeLocal } = await connection(configuration, logger);
  const starting = startShards({ count, token, apiUrl, logger });
  // Also before all are there: without a listener the signal would end this process.
  process.on('SIGHUP', () => {
    starting.then(({ reload }) => reload()).catch(() => undefined);
  });
  const running = await starting;
  logger.info({ shards: running.total }, 'all shards are ready');
  leaveOnSignal(logger, async () => {
    await running.stop();
    await closeLocal();
  });
  await new Promise(() => undefined);
}

/** The processes of one machine that share a file cannot hear each other through it: discord.js passes the word on. */
async function reloadOtherShards(client: Client, { kind }: State): Promise<void> {
  if (kind === 'postgres' || !client.shard) return;
  await client.shard.broadcastEval(
    ({ shard }, { own }) => {
      if (!shard?.ids.some((id) => own.includes(id))) process.emit('SIGHUP');
    },
    { context: { own: client.shard.ids } },
  );
}

/** Each process listens on a port of its own: that of the first shard, and those after it. */
const portOfShard = ({ httpPort }: Configuration): number | undefined =>
  httpPort === undefined || httpPort === 0 ? httpPort : httpPort + (ownShards()?.[0] ?? 0);

interface Connection {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly closeLocal: () => Promise<void>;
}

/** Where Discord is: with a token, where the configuration says; without, in this process. */
async function connection({ token, apiUrl, localPort }: Configuration, logger: Logger): Promise<Connection> {
  if (token !== undefined) return { token, apiUrl, closeLocal: () => Promise.resolve() };
  const { startLocalDiscord } = await import('./local-discord/server.js');
  const local = await startLocalDiscord({ port: localPort, application: { name: 'Accord' }, logger }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      throw new ConfigurationError(
        `port ${localPort} of the local Discord is in use. Set ACCORD_LOCAL_PORT to another, or to 0 for any free one.`,
      );
    },
  );
  logger.info('no DISCORD_TOKEN: using the local Discord');
  process.stdout.write(`\nOpen ${local.url} in a browser and try /mou cambodia\n\n`);
  return { token: local.token, apiUrl: local.apiUrl, closeLocal: () => local.close() };
}

function logged(report: ReloadReport, { cause, userId }: Asked, logger: Logger): ReloadReport {
  const { error, setAside, added, changed, removed, ...rest } = report;
  const counts = { added: added.length, changed: changed.length, removed: removed.length, setAside: setAside.length };
  const line = {
    ...rest,
    cause,
    ...(userId !== undefined && { userId }),
    ...counts,
    ...(error !== undefined && { err: error }),
  };
  if (report.outcome === 'failed') logger.error(line, 'reload failed, the register in use goes on serving');
  else logger.info(line, 'register reloaded');
  for (const fault of setAside) logger.warn({ ...fault }, 'set aside');
  return report;
}

/** Who started this process; whoever watches for its end later may find another already. */
const parent = process.ppid;

/** How often it is looked whether the parent is still there, in milliseconds. */
const parentWatch = 500;

/**
 * The first SIGTERM or SIGINT finishes what is being answered and leaves; a second one leaves at once. A shard hears of one Ctrl+C
 * twice, from the terminal and from its parent, so it goes on finishing.
 */
function leaveOnSignal(logger: Logger, release: () => Promise<void>): void {
  let leaving = false;
  const isShard = ownShards() !== undefined;
  const leave = async (signal: string) => {
    if (leaving && isShard) return;
    if (leaving) process.exit(1);
    leaving = true;
    logger.info({ signal }, 'leaving');
    await release();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(signal));

  // npm runs a script through a shell, and a signal ends the shell only: that the parent is gone is all this process hears of it.
  // A shard whose parent was killed would otherwise go on answering beside those of the next parent.
  if (process.env['npm_lifecycle_event'] === undefined && !isShard) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void leave(isShard ? 'the process that runs the shards has ended' : 'npm has ended');
  }, parentWatch);
  watch.unref();
}

/** The nearest package.json above this file: the sources and what is built from them lie at different depths. */
function ownVersion(): string {
  for (const above of ['../package.json', '../../package.json']) {
    try {
      const { version } = JSON.parse(readFileSync(new URL(above, import.meta.url), 'utf8')) as { version: string };
      return version;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return 'unknown';
}
