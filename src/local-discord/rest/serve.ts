import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '../core.js';
import { ApiError, notFound, unauthorized } from '../http/api-error.js';
import { readBody } from '../http/request-body.js';
import { findRoute, type Reply, type Route } from '../http/router.js';
import { InvalidBody } from '../rules/checked.js';
import { applicationRoutes } from './application.js';
import { callbackRoutes } from './callbacks.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { FailureQueue, toApiError, type Failure } from './fault-injection.js';
import { guildRoutes } from './guilds.js';
import { RateLimits } from './rate-limits.js';
import { webhookRoutes } from './webhooks.js';

/** A request that the bot sent, and what it got. */
export interface RequestRecord {
  readonly method: string;
  /** The route's pattern, such as `/channels/:channel/messages`; the address itself where none fits. */
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
  readonly status: number;
  /** Milliseconds since 1970, when it arrived. */
  readonly time: number;
}

/** Something in a request that Discord would have refused. */
export interface Violation {
  readonly method: string;
  readonly route: string;
  /** Where in the body: `embeds.0.title`. Empty: the request as a whole. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

export interface RestOptions {
  readonly token: string;
  readonly rateLimits: boolean;
  /** Told of an error in the local Discord itself. */
  readonly onInternalError: (error: unknown) => void;
}

/** How many requests are remembered, so that a long session does not grow without end. */
const keptRequests = 10_000;

/** REST v10: finds the route, checks token, limits and body, answers, and keeps a record. */
export class Rest {
  readonly requests: RequestRecord[] = [];
  readonly violations: Violation[] = [];
  readonly failures = new FailureQueue();
  readonly #routes: readonly Route[];
  readonly #limits: RateLimits;

  constructor(
    private readonly core: Core,
    private readonly options: RestOptions,
  ) {
    this.#limits = new RateLimits(core.world.clock, options.rateLimits);
    this.#routes = [
      applicationRoutes,
      commandRoutes,
      callbackRoutes,
      webhookRoutes,
      channelRoutes,
      guildRoutes,
    ].flatMap((routesOf) => routesOf(core));
  }

  /** Answers one request below `/api`. */
  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const time = this.core.world.clock.now();
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api(\/v\d+)?/, '');
    const match = findRoute(this.#routes, method, path);
    const route = match?.route.pattern ?? path;
    const seen: { body: unknown; files: readonly string[] } = { body: undefined, files: [] };
    const headers: Record<string, string> = {};

    const answer = async (): Promise<Reply> => {
      const { json, files } = await readBody(request);
      seen.body = json;
      seen.files = files.map(({ name }) => name);
      const failure = this.failures.take(method, route);
      if (failure && failure.isCarriedOut !== true) await fail(failure);
      if (!url.pathname.startsWith('/api/v10/')) throw new ApiError(400, 50041, 'Invalid API version provided');
      if (!match) throw notFound();
      if (match.route.authorization === 'bot' && request.headers.authorization !== `Bot ${this.options.token}`)
        throw unauthorized();
      Object.assign(headers, this.#limits.count(method, route, match.params));
      const reply = await match.route.answer({ params: match.params, query: url.searchParams, body: json, files });
      if (failure) await fail(failure);
      return reply;
    };

    const reply = await answer().catch((error: unknown) => this.#refusal(error, method, route, headers));
    if (this.requests.length >= keptRequests) this.requests.shift();
    this.requests.push({ method, route, path, ...seen, status: reply?.status ?? 0, time });
    if (!reply) return void request.socket.destroy();
    response.writeHead(reply.status, {
      ...headers,
      ...(reply.body === undefined ? {} : { 'content-type': 'application/json' }),
    });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }

  /** An error as an answer; `null` where the connection is to be cut. Adds what the bot did wrong to `violations`. */
  #refusal(error: unknown, method: string, route: string, headers: Record<string, string>): Reply | null {
    if (error instanceof InvalidBody) {
      for (const { path, rule, message } of error.faults)
        this.violations.push({ method, route, path: path.join('.'), rule, message });
      return { status: 400, body: error.asApiError().body() };
    }
    const refused = error instanceof Injected ? error.answer : error;
    if (refused === null) return null;
    if (refused instanceof ApiError) {
      Object.assign(headers, refused.headers);
      if (refused === error && refused.status !== 429)
        this.violations.push({ method, route, path: '', rule: ruleOf(refused), message: refused.message });
      return { status: refused.status, body: refused.body() };
    }
    this.options.onInternalError(error);
    return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
  }
}

/** Discord's code of a refusal; of one without a code, as for a route that does not exist, its status. */
const ruleOf = ({ code, status }: ApiError): string => (code === 0 ? `HTTP_${status}` : String(code));

async function fail(failure: Failure): Promise<void> {
  if (failure.hang) await wait(failure.hang, undefined, { ref: false });
  throw new Injected(failure.status === 0 ? null : toApiError(failure));
}

/** A failure that a test ordered; without an answer the connection is cut. The bot did nothing wrong. */
class Injected extends Error {
  constructor(readonly answer: ApiError | null) {
    super('Ordered by a test');
  }
}
