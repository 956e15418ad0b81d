import type { LinkCheck, LinkChecks } from '../state/link-checks.js';
import type { LinkResult, LinkResults } from './link-results.js';

/** Results in the state of the bot, which marks in its answers what could not be reached. Several processes may use it. */
export class StateResults implements LinkResults {
  constructor(private readonly checks: Pick<LinkChecks, 'get' | 'note'>) {}

  /** @throws StateError where the state cannot be read */
  async read(url: string): Promise<LinkResult | undefined> {
    const check = await this.checks.get(url);
    return check && resultOf(check);
  }

  /** @throws StateError where the state cannot be written */
  async write({ url, checkedAt, outcome, status, reason, redirectedTo, permanently }: LinkResult): Promise<void> {
    await this.checks.note({
      url,
      at: new Date(checkedAt),
      outcome: outcome === 'reached' ? 'ok' : outcome,
      permanently,
      ...(status !== null && { status }),
      ...(reason !== null && { reason }),
      ...(redirectedTo !== null && { redirectedTo }),
    });
  }
}

const resultOf = ({
  url,
  at,
  outcome,
  status,
  reason,
  redirectedTo,
  permanently,
  lastOkAt,
}: LinkCheck): LinkResult => ({
  url,
  checkedAt: at.toISOString(),
  outcome: outcome === 'ok' ? 'reached' : outcome,
  status: status ?? null,
  reason: reason ?? null,
  redirectedTo: redirectedTo ?? null,
  permanently: permanently ?? false,
  lastReachedAt: lastOkAt?.toISOString() ?? null,
});
