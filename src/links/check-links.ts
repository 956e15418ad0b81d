import { checkLink } from './check-link.js';
import { systemClock, type Clock } from './clock.js';
import { HostTurns } from './host-turns.js';
import type { LinkResult, LinkResults } from './link-results.js';
import { product, Visitor } from './visit.js';

export interface LinkCheckOptions {
  readonly results: LinkResults;
  /** Where whoever keeps a host finds who asks: a web or mail address for the User-Agent. */
  readonly contact?: string | undefined;
  readonly clock?: Clock;
  /** Milliseconds after which a host is taken not to answer. */
  readonly timeout?: number;
  /** Milliseconds between two requests to one host; more where its robots.txt asks for more. */
  readonly pause?: number;
  /** To how many hosts requests go at a time. */
  readonly hostsAtOnce?: number;
  /** Called with the number of addresses; what it gives back is told as each is done, and when all are. */
  readonly watched?: (total: number) => { step(n?: number): void; end(): void };
}

/** What is known of addresses after a check. */
export interface LinkReport {
  /** The latest result of each address that has one, of this check or an earlier one. */
  readonly results: ReadonlyMap<string, LinkResult>;
  /** How many were asked for now. */
  readonly asked: number;
  /** How many were asked for within the day before, and not again. */
  readonly recent: number;
  /** Those left out because their host asked for fewer requests. The next check takes them up. */
  readonly postponed: readonly string[];
}

/** No address is asked for again before this has passed. */
export const day = 24 * 60 * 60 * 1000;

/**
 * Asks for addresses, politely: each at most once a day, one request a host at a time, with a pause between requests to a
 * host, as its robots.txt allows. Each result is kept as soon as it is there: a check that is broken off goes on where
 * it was.
 */
export async function checkLinks(urls: Iterable<string>, options: LinkCheckOptions): Promise<LinkReport> {
  const { results, clock = systemClock, watched } = options;
  const known = new Map<string, LinkResult>();
  const due: { readonly url: string; readonly earlier: LinkResult | undefined }[] = [];
  let recent = 0;
  for (const url of new Set(urls)) {
    const earlier = await results.read(url);
    if (earlier) known.set(url, earlier);
    if (earlier && isRecent(earlier, clock.now())) recent++;
    else due.push({ url, earlier });
  }

  // Those asked for longest ago first: a host that soon asks for fewer requests gets to the others the next time.
  due.sort((a, b) => (a.earlier?.checkedAt ?? '').localeCompare(b.earlier?.checkedAt ?? ''));

  const visitor = new Visitor(new HostTurns(options.pause ?? 1000, clock), {
    userAgent: userAgent(options.contact),
    timeout: options.timeout ?? 15_000,
  });
  const postponed: string[] = [];
  const progress = watched?.(due.length);
  const checkHost = async (ofHost: readonly (typeof due)[number][]): Promise<void> => {
    let hostIsBusy = false;
    for (const { url, earlier } of ofHost) {
      if (hostIsBusy) postponed.push(url);
      else {
        const checked = await checkLink(visitor, url, earlier, clock.now());
        hostIsBusy = checked.hostIsBusy;
        await results.write(checked.result);
        known.set(url, checked.result);
      }
      progress?.step();
    }
  };
  try {
    await atOnce(options.hostsAtOnce ?? 16, byHost(due), checkHost);
  } finally {
    progress?.end();
  }
  return { results: known, asked: due.length - postponed.length, recent, postponed };
}

/** A clock that was put back leaves results of the future: those are as good as none. */
function isRecent({ checkedAt }: LinkResult, now: Date): boolean {
  const age = now.getTime() - Date.parse(checkedAt);
  return age >= 0 && age < day;
}

function userAgent(contact: string | undefined): string {
  const who = contact === undefined ? '' : `; ${contact.replaceAll(/[^\x20-\x7e]|[()]/g, '')}`;
  return `${product}-links/1 (checks once a day whether cited sources can be reached${who})`;
}

/** Hosts with most addresses first: they take longest. */
function byHost<T extends { readonly url: string }>(links: readonly T[]): T[][] {
  const hosts = new Map<string, T[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    const others = hosts.get(host);
    if (others) others.push(link);
    else hosts.set(host, [link]);
  }
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}

/** Works through items, so many at a time. Where one fails, no other is begun. */
async function atOnce<T>(count: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await work(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
}
