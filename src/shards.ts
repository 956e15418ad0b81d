import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { REST, Routes, ShardingManager, type APIGatewayBotInfo } from 'discord.js';
import type { Logger } from 'pino';
import { StartFailure } from './discord/start-failure.js';

export interface ShardsOptions {
  /** How many shards, each in a process of its own; `auto` for as many as Discord recommends. */
  readonly count: number | 'auto';
  readonly token: string;
  /** Base address of the REST API, without the version; Discord's own by default. */
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
}

export interface Shards {
  readonly total: number;
  /** Has every process that is ready read the records anew, as SIGHUP does. */
  readonly reload: () => void;
  /** Ends every process as SIGTERM does, and waits for them. */
  readonly stop: () => Promise<void>;
}

/** Longest that a shard may take until it is ready, in milliseconds. */
const patience = 120_000;
/** Discord lets a bot identify once in five seconds, times its concurrency (Discord docs, events/gateway, "Rate Limiting"). */
const betweenIdentifies = 5_500;

/**
 * Runs the bot in several processes, with the sharding of discord.js: each has one shard, loads the register, and is started
 * again where it ends.
 *
 * @throws StartFailure where Discord cannot be asked how many shards there are to be
 */
export async function startShards({ count, token, apiUrl, logger }: ShardsOptions): Promise<Shards> {
  const { shards: recommended, session_start_limit: limit } = await gatewayInfo(token, apiUrl);
  const total = count === 'auto' ? recommended : count;
  // What the processes read of their environment, where this one was told otherwise or chose itself.
  if (apiUrl !== undefined) process.env['DISCORD_API_URL'] = apiUrl;
  const manager = new ShardingManager(fileURLToPath(new URL('./main.js', import.meta.url)), {
    token,
    totalShards: total,
    mode: 'process',
    respawn: true,
    // Compiled code is kept for the flags under which it was made.
    execArgv: ['--enable-source-maps', ...process.execArgv.filter((flag) => flag.startsWith('--max-semi-space-size'))],
  });
  manager.on('shardCreate', (shard) => {
    shard.on('ready', () => logger.info({ shard: shard.id }, 'a shard is ready'));
    shard.on('death', () => logger.warn({ shard: shard.id }, 'a shard has ended'));
    shard.on('error', (error) => logger.error({ shard: shard.id, err: error }, 'a shard failed'));
  });
  logger.info({ shards: total }, 'starting shards');
  try {
    await manager.spawn({ delay: betweenIdentifies / Math.max(1, limit.max_concurrency), timeout: patience });
  } catch (error) {
    await stop(manager);
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartFailure(`The shards could not be started: ${reason} What it said itself stands above.`);
  }
  return { total, reload: () => reload(manager), stop: () => stop(manager) };
}

/** How many shards Discord recommends, and how fast they may identify (Discord docs, events/gateway, "Get Gateway Bot"). */
async function gatewayInfo(token: string, apiUrl: string | undefined): Promise<APIGatewayBotInfo> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    return (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  } catch (error) {
    throw StartFailure.from(error, apiUrl);
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

/** One that is not ready yet has just read them. */
function reload(manager: ShardingManager): void {
  for (const shard of manager.shards.values()) if (shard.ready) shard.process?.kill('SIGHUP');
}

async function stop(manager: ShardingManager): Promise<void> {
  manager.respawn = false;
  const ended = [...manager.shards.values()].flatMap((shard) => {
    const child = shard.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return [];
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    return [exit];
  });
  await Promise.all(ended);
}

/** The shards of this process, as discord.js tells those that it starts; undefined where it was not started so. */
export function ownShards(environment: NodeJS.ProcessEnv = process.env): readonly number[] | undefined {
  const { SHARDING_MANAGER: isManaged, SHARDS: written } = environment;
  if (isManaged === undefined || written === undefined) return undefined;
  const shards: unknown = JSON.parse(written);
  return [shards].flat().map(Number);
}

/**
 * What `--shards` says on the command line; undefined where it is not there.
 *
 * @throws Error where it is no number of shards
 */
export function shardsAsked(words: readonly string[]): number | 'auto' | undefined {
  const at = words.indexOf('--shards');
  if (at === -1) return undefined;
  const written = words[at + 1] ?? '';
  if (written === 'auto') return 'auto';
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--shards takes "auto" or a number of 1 or more, not "${written}".`);
  return count;
}
