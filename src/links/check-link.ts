import type { LinkResult } from './link-results.js';
import { NoReply } from './request.js';
import { Disallowed, statusOf, type Visit, type Visitor } from './visit.js';

/** What came of one address, and whether its host asked for fewer requests. */
export interface Checked {
  readonly result: LinkResult;
  readonly hostIsBusy: boolean;
}

/**
 * Asks for a page with HEAD, which costs its host least, and where HEAD is refused with GET, of which the body is not read.
 *
 * @param earlier the last result of the address
 * @param at the instant of asking
 */
export async function checkLink(
  visitor: Visitor,
  url: string,
  earlier: LinkResult | undefined,
  at: Date,
): Promise<Checked> {
  const checkedAt = at.toISOString();
  const lastReachedAt = earlier?.lastReachedAt ?? null;
  const missed = (outcome: 'unreachable' | 'disallowed', reason: string, status: number | null = null): LinkResult => ({
    url,
    checkedAt,
    outcome,
    status,
    reason,
    redirectedTo: null,
    permanently: false,
    lastReachedAt,
  });
  try {
    const { reply, url: end, permanently } = await headOrGet(visitor, new URL(url));
    const hostIsBusy = askedToWait.has(reply.status);
    if (reply.status < 200 || reply.status >= 300)
      return { result: missed('unreachable', statusOf(reply), reply.status), hostIsBusy };
    const redirectedTo = sameAddress(end, url) ? null : end.href;
    const result: LinkResult = {
      url,
      checkedAt,
      outcome: 'reached',
      status: reply.status,
      reason: null,
      redirectedTo,
      permanently: redirectedTo !== null && permanently,
      lastReachedAt: checkedAt,
    };
    return { result, hostIsBusy };
  } catch (error) {
    if (error instanceof NoReply) return { result: missed('unreachable', error.message), hostIsBusy: false };
    if (error instanceof Disallowed) return { result: missed('disallowed', error.message), hostIsBusy: false };
    throw error;
  }
}

/** 429 Too Many Requests, 503 Service Unavailable: asking again at once would be the opposite of what was asked. */
const askedToWait = new Set([429, 503]);

/**
 * Hosts refuse HEAD with 405 or 501 as HTTP has it, and many with 400, 403, 404, 500 or by hanging up: only what GET gets is
 * believed.
 */
async function headOrGet(visitor: Visitor, start: URL): Promise<Visit> {
  try {
    const visit = await visitor.visit('HEAD', start);
    if (visit.reply.status < 400 || askedToWait.has(visit.reply.status)) return visit;
  } catch (error) {
    if (!(error instanceof NoReply && error.hungUp)) throw error;
  }
  return visitor.visit('GET', start);
}

function sameAddress(end: URL, url: string): boolean {
  const start = new URL(url);
  start.hash = '';
  return end.href === start.href;
}
