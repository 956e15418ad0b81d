import { DiscordAPIError, HTTPError } from 'discord.js';

/** Errors of Node's sockets that mean that nothing answers there. */
const unreachable: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
};

/** Why connecting to Discord failed, in one line that says what to do. */
export function explainStartFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (codeOf(error) === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401))
    return 'Discord refuses the token. Check DISCORD_TOKEN: it is the bot’s token, not the client secret.';
  if (codeOf(error) === 'DisallowedIntents')
    return 'Discord refuses the intents. Accord needs none that is privileged; check that the token belongs to a bot.';
  if (unreachable.has(codeOf(error)) || error instanceof HTTPError)
    return `Discord cannot be reached (${message}). Check the network, and DISCORD_API_URL where it is set.`;
  if (codeOf(error) === 'EADDRINUSE')
    return 'the port of the local Discord is in use. Set ACCORD_LOCAL_PORT to another, or to 0 for any free one.';
  return message;
}
