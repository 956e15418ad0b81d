import { ApiError } from '../http/api-error.js';

/** A failure to serve instead of an answer. */
export interface Failure {
  /** Only requests of this method. */
  readonly method?: string;
  /** Only requests to this route, as in `RequestRecord.route`: `/channels/:channel/messages`. */
  readonly route?: string;
  readonly status: number;
  /** Seconds, with a status of 429. */
  readonly retryAfter?: number;
  /** With a status of 429: the limit of all routes together. */
  readonly global?: boolean;
  /** How often; default once. */
  readonly times?: number;
  /** Milliseconds to wait before failing. With a status of 0 the connection is cut then. */
  readonly hang?: number;
  /** The request is carried out all the same: only its answer is lost. */
  readonly isCarriedOut?: boolean;
}

/** Failures that were ordered and not yet served, in order. */
export class FailureQueue {
  readonly #waiting: { failure: Failure; left: number }[] = [];

  add(failure: Failure): void {
    this.#waiting.push({ failure, left: failure.times ?? 1 });
  }

  /** The failure that a request meets, if one was ordered for it; it counts as served. */
  take(method: string, route: string): Failure | undefined {
    const index = this.#waiting.findIndex(
      ({ failure }) => (failure.method ?? method) === method && (failure.route ?? route) === route,
    );
    const found = this.#waiting[index];
    if (!found) return undefined;
    found.left -= 1;
    if (found.left === 0) this.#waiting.splice(index, 1);
    return found.failure;
  }
}

/** A failure in Discord's shape. */
export function toApiError({ status, retryAfter = 1, global = false }: Failure): ApiError {
  if (status === 429) return rateLimited(retryAfter, global ? 'global' : 'user');
  const text = status >= 500 ? 'Internal Server Error' : 'Refused by an injected failure';
  return new ApiError(status, 0, `${status}: ${text}`);
}

/** The answer to one request too many (Discord docs, topics/rate-limits, "Exceeding A Rate Limit"). */
export const rateLimited = (seconds: number, scope: 'user' | 'global' | 'shared'): ApiError =>
  new ApiError(
    429,
    0,
    'You are being rate limited.',
    { retry_after: seconds, global: scope === 'global' },
    {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  );
