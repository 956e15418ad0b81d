import { fork } from 'node:child_process';
import { once } from 'node:events';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { underLoad, type Asked, type Load } from './people.js';

/** A local Discord, and people there who ask. */
export interface Discord {
  readonly apiUrl: string;
  readonly token: string;
  underLoad(asked: Asked): Promise<Load>;
  close(): Promise<void>;
}

/** Starts a local Discord in a process of its own: what it costs is not the bot's, as with Discord itself. */
export async function startDiscordApart(): Promise<Discord> {
  const child = fork(new URL('discord-process.js', import.meta.url), { execArgv: ['--max-semi-space-size=32'] });
  const failed = once(child, 'exit').then(([status]) => {
    throw new Error(`The local Discord ended with status ${String(status)}.`);
  });
  failed.catch(() => undefined);
  const told = async <Told>() => (await Promise.race([once(child, 'message'), failed]))[0] as Told;
  const { apiUrl, token } = await told<Pick<Discord, 'apiUrl' | 'token'>>();
  return {
    apiUrl,
    token,
    underLoad: (asked) => {
      child.send(asked);
      return told<Load>();
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** Starts one in this process, which then bears the cost of both. */
export async function startDiscordHere(): Promise<Discord> {
  const local = await startLocalDiscord({ rateLimits: false });
  return {
    apiUrl: local.apiUrl,
    token: local.token,
    underLoad: (asked) => underLoad(local, asked),
    close: () => local.close(),
  };
}
