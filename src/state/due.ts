import type { Digest } from './follows.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Digests go out at this hour, UTC: the working day of Europe begins, China's afternoon, and America reads it in the morning. */
const digestHour = 8;

/** 1970-01-05 was the first Monday. */
const firstMonday = 4 * day;

/** The first wait after a failed delivery, and the longest, in milliseconds; it doubles in between. */
const firstRetry = 30_000;
const longestRetry = 6 * hour;

/** No delivery rightly waits longer than this (a week for a digest): one that seems to comes from a clock that jumped. */
export const longestDue = 8 * day;

/** When news of a moment is due for a digest: at once, at the next 08:00 UTC, or on the next Monday at 08:00 UTC. */
export function dueAt(digest: Digest, at: Date): Date {
  if (digest === 'now') return at;
  const [origin, step] = digest === 'daily' ? [0, day] : [firstMonday, 7 * day];
  const first = origin + digestHour * hour;
  return new Date(first + (Math.floor((at.getTime() - first) / step) + 1) * step);
}

/** When to try again after the given number of failed attempts (1 for the first): 30 s, 1 min, 2 min, up to 6 hours. */
export const retryAt = (attempts: number, at: Date): Date =>
  new Date(at.getTime() + Math.min(firstRetry * 2 ** Math.max(0, attempts - 1), longestRetry));
