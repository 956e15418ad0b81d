import { DiscordAPIError, GatewayCloseCodes, HTTPError } from 'discord.js';

const refusedToken =
  'Discord refuses the token. Check DISCORD_TOKEN: it is the token of the bot, not the client secret.';

/** What Discord's gateway says for good, in words (Discord docs, topics/opcodes-and-status-codes). */
const closings: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: refusedToken,
  [GatewayCloseCodes.InvalidIntents]:
    'Discord refuses the intents as invalid. This version of Accord is too old for its gateway.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refuses the intents. Accord needs none that is privileged; check that the token is that of a bot.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord demands sharding: the bot is in more servers than one connection may serve.',
};

/** Errors of sockets that mean that nothing answers there (Node.js docs, errors; undici docs, Errors). */
const unreachable: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** The bot cannot be on Discord. The message says in one line why and what to do. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';

  /** Words an error of discord.js or of the network. What is neither is returned as it is: a fault of ours. */
  static from(error: unknown, apiUrl = 'https://discord.com/api'): unknown {
    if (error instanceof StartFailure) return error;
    const code = codeOf(error);
    const options = { cause: error };
    if (code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401))
      return new StartFailure(refusedToken, options);
    if (unreachable.has(code) || (error instanceof Error && error.name === 'AbortError'))
      return new StartFailure(
        `Discord cannot be reached at ${apiUrl} (${code || 'no answer'}). Check the network, and DISCORD_API_URL where it is set.`,
        options,
      );
    if (error instanceof HTTPError || error instanceof DiscordAPIError)
      return new StartFailure(
        `Discord at ${apiUrl} answered with status ${error.status}. Try again later, and check DISCORD_API_URL where it is set.`,
        options,
      );
    return error;
  }

  static ofCloseCode(code: number): StartFailure {
    return new StartFailure(
      closings[code] ?? `Discord ended the connection for good (code ${code}). Start Accord again.`,
    );
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return 'cause' in error ? codeOf(error.cause) : '';
}
