import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { systemClock, type Clock } from './clock.js';
import type { Core } from './core.js';
import { Gateway } from './gateway.js';
import { isLocalRequest } from './http/origin-guard.js';
import { Interactions } from './interactions.js';
import { LocalDiscord } from './local-discord.js';
import { PageServer } from './page-server.js';
import { Rest } from './rest/serve.js';
import type { Seed } from './seed.js';
import { UserSide } from './user-side.js';
import { World } from './world.js';

/** A logger as pino's, as far as the local Discord uses it. */
export interface Logger {
  error(details: object, message: string): void;
}

export interface LocalDiscordOptions extends Seed {
  /** Default 0: any free port. */
  readonly port?: number;
  /** The token that the bot must use. Default: a random one. */
  readonly token?: string;
  /** Whether routes count requests and answer 429. Default true. */
  readonly rateLimits?: boolean;
  /** Milliseconds between the bot's heartbeats. Default 41,250, as Discord's. */
  readonly heartbeatInterval?: number;
  /** The time; a `MovableClock` lets a test reach the end of an interaction. Default: the computer's. */
  readonly clock?: Clock;
  readonly logger?: Logger;
}

const host = '127.0.0.1';

/**
 * Starts a local Discord on loopback: REST v10 and gateway v10 for a bot, and a chat page for people.
 * Point the bot's `rest.api` at `apiUrl` and log in with `token`.
 * @throws when the port cannot be had.
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const server = createServer();
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const world = new World(options.clock ?? systemClock, `http://${host}:${port}`, options);
  const token =
    options.token ?? `${Buffer.from(world.bot.id).toString('base64url')}.${randomBytes(24).toString('hex')}`;
  const interactions = new Interactions(world);
  const gateway = new Gateway(world, { token, heartbeatInterval: options.heartbeatInterval ?? 41_250 });
  const core: Core = { world, interactions, gateway };
  const onInternalError = (error: unknown) => options.logger?.error({ err: error }, 'The local Discord failed');
  const rest = new Rest(core, { token, rateLimits: options.rateLimits ?? true, onInternalError });
  const users = new UserSide(core);
  const page = new PageServer(world, users);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refuse = (status: number, why: string) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(why);
    if (!isLocalRequest(request, port)) return void refuse(403, 'Only for programs of this computer.');
    const url = addressOf(request, world.origin);
    if (!url) return void refuse(400, 'Not an address.');
    const serving = url.pathname.startsWith('/api/')
      ? rest.serve(request, response, url)
      : page.serve(request, response, url);
    serving.catch((error: unknown) => {
      onInternalError(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const url = addressOf(request, world.origin);
    if (!url || !isLocalRequest(request, port)) return void socket.destroy();
    if (url.pathname === '/gateway' || url.pathname === '/gateway/') return gateway.accept(request, socket, head);
    const userId = url.searchParams.get('user');
    if (url.pathname === '/local/events' && userId !== null && world.user(userId))
      return page.accept(request, socket, head, userId);
    socket.destroy();
  });

  return new LocalDiscord(core, rest, users, token, async () => {
    interactions.close();
    gateway.close();
    page.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Where a request goes; null for a line such as `GET //` that names no address. */
function addressOf(request: IncomingMessage, origin: string): URL | null {
  const address = `${origin}${request.url ?? '/'}`;
  return URL.canParse(address) ? new URL(address) : null;
}
