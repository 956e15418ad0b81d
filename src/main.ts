import { pino, type Logger } from 'pino';
import { commands } from '../commands/registry.js';
import { ConfigurationError, readConfiguration, type Configuration } from './configuration.js';
import { startBot, type Bot } from './discord/bot.js';
import { explainStartFailure } from './discord/start-failure.js';
import { LiveEdition } from './edition/live-edition.js';
import type { ReloadReport } from './edition/reload-report.js';
import { watchData } from './edition/watch-data.js';
import { readableLines } from './logging.js';
import { DataFolderError } from './records/register.js';

/** Starts the bot: the only place that knows all the parts. */

const loggerFor = ({ logLevel, production }: Configuration): Logger =>
  pino(
    {
      level: logLevel,
      redact: {
        paths: [
          'token',
          '*.token',
          'headers.authorization',
          '*.headers.authorization',
          'err.requestBody',
          'err.request',
        ],
        censor: '[redacted]',
      },
    },
    production ? pino.destination({ sync: true }) : readableLines(process.stderr),
  );

/** Why the bot cannot start, in one line; anything else is a fault of ours and keeps its stack. */
function reasonOf(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof DataFolderError) return error.message;
  return explainStartFailure(error);
}

async function main(): Promise<void> {
  const configuration = readConfiguration();
  const logger = loggerFor(configuration);
  const live = await LiveEdition.open(configuration.dataFolder);
  const { register } = live.current;
  logger.info(
    { version: register.version, records: register.records.length, setAside: register.faults.length },
    'register loaded',
  );

  const reload = async (who: string): Promise<ReloadReport> => {
    const report = await live.reload();
    const { error, setAside, added, changed, removed, ...rest } = report;
    const line = {
      ...rest,
      who,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      setAside: setAside.length,
      ...(error !== undefined && { err: error }),
    };
    if (report.outcome === 'failed') logger.error(line, 'reload failed, the register in use goes on serving');
    else logger.info(line, 'register reloaded');
    for (const fault of setAside) logger.warn({ ...fault }, 'set aside');
    return report;
  };

  let { token, apiUrl } = configuration;
  let closeLocal: () => Promise<void> = async () => {};
  if (token === undefined) {
    const { startLocalDiscord } = await import('./local-discord/server.js');
    const local = await startLocalDiscord({ port: configuration.localPort, application: { name: 'Accord' } });
    token = local.token;
    apiUrl = local.apiUrl;
    closeLocal = () => local.close();
    logger.info('no DISCORD_TOKEN: using the local Discord');
    process.stdout.write(`\nOpen ${local.url} in a browser and try /mou cambodia\n\n`);
  }

  const bot = await startBot({ live, reload, token, apiUrl, commands, operators: configuration.operators, logger });
  logger.info({ user: bot.client.user.tag, took: Math.round(performance.now()) }, 'ready');
  const watch = await watchData(configuration.dataFolder, () => reload('file watching'), {
    onError: (error) => {
      logger.warn({ err: error }, 'watching the data folder failed');
    },
  });
  process.on('SIGHUP', () => void reload('SIGHUP'));
  leaveOnSignal(bot, logger, async () => {
    await watch.close();
    await closeLocal();
  });
}

/** The first SIGTERM or SIGINT finishes what is being answered and leaves; a second one leaves at once. */
function leaveOnSignal(bot: Bot, logger: Logger, release: () => Promise<void>): void {
  let leaving = false;
  const leave = async (signal: NodeJS.Signals) => {
    if (leaving) process.exit(1);
    leaving = true;
    logger.info({ signal }, 'leaving');
    await bot.stop();
    await release();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(signal));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`Accord cannot start: ${reasonOf(error)}\n`);
  process.exit(1);
}
