import type { Clock } from '../clock.js';
import { rateLimited } from './fault-injection.js';

interface Limit {
  readonly requests: number;
  readonly milliseconds: number;
}

/**
 * How many requests a route takes in how long. Discord publishes none of these numbers and asks clients to read them
 * from the headers (Discord docs, topics/rate-limits). These are guesses, low enough that a bot which ignores the
 * headers soon meets a 429.
 */
const limits: Readonly<Record<string, Limit>> = {
  'POST /channels/:channel/messages': { requests: 5, milliseconds: 5_000 },
  'PATCH /channels/:channel/messages/:message': { requests: 5, milliseconds: 5_000 },
  'DELETE /channels/:channel/messages/:message': { requests: 5, milliseconds: 1_000 },
  'POST /channels/:channel/typing': { requests: 5, milliseconds: 5_000 },
  'POST /webhooks/:application/:token': { requests: 5, milliseconds: 2_000 },
  'PATCH /webhooks/:application/:token/messages/:message': { requests: 5, milliseconds: 2_000 },
};
const otherLimit: Limit = { requests: 50, milliseconds: 1_000 };

/** All requests of a bot together; interaction endpoints do not count (Discord docs, topics/rate-limits, "Global"). */
const globalLimit: Limit = { requests: 50, milliseconds: 1_000 };

interface Window {
  used: number;
  readonly ends: number;
}

/** Counts requests by route and by the channel, guild or webhook in the address. */
export class RateLimits {
  readonly #windows = new Map<string, Window>();

  constructor(
    private readonly clock: Clock,
    private readonly enabled: boolean,
  ) {}

  /**
   * Counts a request.
   * @returns the `X-RateLimit-*` headers of its answer.
   * @throws ApiError 429 when it is one too many.
   */
  count(method: string, pattern: string, params: Readonly<Record<string, string>>): Record<string, string> {
    if (!this.enabled) return {};
    const isInteraction = pattern.startsWith('/interactions/') || pattern.startsWith('/webhooks/');
    if (!isInteraction) {
      const all = this.#use('global', globalLimit);
      if (all.left < 0) throw rateLimited(all.seconds, 'global');
    }
    if (pattern.startsWith('/interactions/')) return {};
    const name = `${method} ${pattern}`;
    const limit = limits[name] ?? otherLimit;
    const major = params['channel'] ?? params['guild'] ?? params['token'] ?? '';
    const { left, seconds } = this.#use(`${name} ${major}`, limit);
    const headers = {
      'x-ratelimit-bucket': bucketName(name),
      'x-ratelimit-limit': String(limit.requests),
      'x-ratelimit-remaining': String(Math.max(0, left)),
      'x-ratelimit-reset': String(this.clock.now() / 1000 + seconds),
      'x-ratelimit-reset-after': String(seconds),
    };
    if (left >= 0) return headers;
    const error = rateLimited(seconds, 'user');
    throw Object.assign(error, { headers: { ...headers, ...error.headers } });
  }

  #use(key: string, limit: Limit): { left: number; seconds: number } {
    const now = this.clock.now();
    let window = this.#windows.get(key);
    if (!window || window.ends <= now) {
      window = { used: 0, ends: now + limit.milliseconds };
      this.#windows.set(key, window);
    }
    window.used += 1;
    return { left: limit.requests - window.used, seconds: Math.max(0.001, (window.ends - now) / 1000) };
  }
}

/** An opaque name for a route, as Discord gives its buckets: 32 hexadecimal digits made from the route's name. */
const bucketName = (route: string): string => Buffer.from(route).toString('hex').padEnd(32, '0').slice(-32);
