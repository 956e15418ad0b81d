import type { HostTurns } from './host-turns.js';
import { NoReply, request, type Reply, type RequestSettings } from './request.js';
import { noRules, readRobots, type RobotsRules } from './robots.js';

/** Where a request ended after following redirects. */
export interface Visit {
  readonly reply: Reply;
  readonly url: URL;
  /** Whether all redirects on the way were permanent; true where there was none. */
  readonly permanently: boolean;
}

/** The host's robots.txt asks programs to leave a page alone. */
export class Disallowed extends Error {
  override readonly name = 'Disallowed';
}

/** The product token by which robots.txt may name us, and with which the User-Agent begins. */
export const product = 'Accord';

const mostRedirects = 10;

/** Asks for pages as a good guest does: one request a host at a time, nothing that a robots.txt forbids, at the pace it asks for. */
export class Visitor {
  private readonly robots = new Map<string, Promise<RobotsRules>>();
  /** Two pages may be redirected to one, the home page for one: it is asked once. */
  private readonly asked = new Map<string, Promise<Reply>>();

  constructor(
    private readonly turns: HostTurns,
    private readonly settings: RequestSettings,
  ) {}

  /**
   * @throws NoReply where a host does not answer, or sends redirects without end
   * @throws Disallowed where a robots.txt on the way forbids it
   */
  async visit(method: 'HEAD' | 'GET', start: URL): Promise<Visit> {
    let url = withoutFragment(start);
    let permanently = true;
    for (let step = 0; step <= mostRedirects; step++) {
      const rules = await this.rulesOf(url);
      if (!rules.allows(url.pathname + url.search))
        throw new Disallowed(`robots.txt of ${url.host} asks programs to leave it alone`);
      const reply = await this.ask(method, url);
      if (!reply.location) return { reply, url, permanently };
      permanently &&= reply.status === 301 || reply.status === 308;
      url = withoutFragment(reply.location);
    }
    throw new NoReply('redirects without end');
  }

  private ask(method: 'HEAD' | 'GET', url: URL): Promise<Reply> {
    const key = `${method} ${url.href}`;
    let reply = this.asked.get(key);
    if (!reply) {
      reply = this.turns.run(url.host, () => request(method, url, this.settings));
      this.asked.set(key, reply);
    }
    return reply;
  }

  private rulesOf({ origin, host }: URL): Promise<RobotsRules> {
    let rules = this.robots.get(origin);
    if (!rules) {
      rules = this.readRules(origin).then((read) => {
        this.turns.slowDown(host, read.delay);
        return read;
      });
      this.robots.set(origin, rules);
    }
    return rules;
  }

  /**
   * RFC 9309, 2.3.1: where there is no robots.txt (4xx), or none is found behind five redirects, everything is allowed; where
   * the host cannot say (5xx, no answer), nothing is.
   */
  private async readRules(origin: string): Promise<RobotsRules> {
    let url = new URL('/robots.txt', origin);
    for (let step = 0; step <= 5; step++) {
      const at = url;
      const reply = await this.turns.run(at.host, () => request('GET', at, this.settings, true));
      if (reply.status >= 500) throw new NoReply(`its robots.txt answers ${statusOf(reply)}`);
      if (reply.status >= 200 && reply.status < 300) return readRobots(reply.text, product);
      if (!reply.location) return noRules;
      url = reply.location;
    }
    return noRules;
  }
}

/** "404 Not Found": the status with its words, where the host sends or HTTP has any. */
export function statusOf({ status, statusText }: Reply): string {
  return statusText === '' ? String(status) : `${status} ${statusText}`;
}

function withoutFragment(url: URL): URL {
  const plain = new URL(url);
  plain.hash = '';
  return plain;
}
