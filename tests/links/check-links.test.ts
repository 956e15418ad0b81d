import { describe, expect, it } from 'vitest';
import { checkLinks, day, type LinkCheckOptions } from '../../src/links/check-links.js';
import { LocalHost, onlyGet, says, to } from './local-host.js';
import { MemoryResults, TestClock } from './memory.js';

/** Checks addresses with results and a clock of their own. */
async function check(urls: readonly string[], options: Partial<LinkCheckOptions> = {}) {
  return checkLinks(urls, { results: new MemoryResults(), clock: new TestClock(), ...options });
}

async function resultOf(url: string, options: Partial<LinkCheckOptions> = {}) {
  return (await check([url], options)).results.get(url);
}

describe('a page that is there', () => {
  it('is reached with one HEAD', async () => {
    const host = await LocalHost.start({ '/page?id=1': 200 });
    expect(await resultOf(host.at('/page?id=1#part'))).toEqual({
      url: host.at('/page?id=1#part'),
      checkedAt: '2026-11-26T10:00:00.000Z',
      outcome: 'reached',
      status: 200,
      reason: null,
      redirectedTo: null,
      permanently: false,
      lastReachedAt: '2026-11-26T10:00:00.000Z',
    });
    expect(host.requests).toEqual(['GET /robots.txt', 'HEAD /page?id=1']);
  });

  it.each([400, 403, 404, 405, 500, 501])('is asked for with GET where HEAD is refused with %i', async (status) => {
    const host = await LocalHost.start({ '/page': onlyGet(status) });
    expect(await resultOf(host.at('/page'))).toMatchObject({ outcome: 'reached', status: 200 });
    expect(host.pageRequests).toEqual(['HEAD /page', 'GET /page']);
  });

  it('is asked for with GET where the host hangs up at HEAD', async () => {
    const host = await LocalHost.start({
      '/page': ({ method, socket }, response) => {
        if (method === 'HEAD') socket.destroy();
        else response.end('here');
      },
    });
    expect(await resultOf(host.at('/page'))).toMatchObject({ outcome: 'reached' });
  });

  it('is not read to its end with GET', async () => {
    // The page never ends: whoever wanted all of it would wait for ever.
    const host = await LocalHost.start({
      '/page': ({ method }, response) => {
        if (method === 'HEAD') response.writeHead(405).end();
        else response.writeHead(200).write('a beginning');
      },
    });
    expect(await resultOf(host.at('/page'))).toMatchObject({ outcome: 'reached' });
  });
});

describe('a page that is not there', () => {
  it.each([
    [404, '404 Not Found'],
    [410, '410 Gone'],
    [403, '403 Forbidden'],
    [500, '500 Internal Server Error'],
  ])('is unreachable on that day, with the status: %i', async (status, reason) => {
    const host = await LocalHost.start({ '/page': status });
    expect(await resultOf(host.at('/page'))).toMatchObject({
      outcome: 'unreachable',
      status,
      reason,
      checkedAt: '2026-11-26T10:00:00.000Z',
      lastReachedAt: null,
    });
  });

  it('keeps the day on which it was last reached', async () => {
    const host = await LocalHost.start({ '/page': 404 });
    const url = host.at('/page');
    const results = new MemoryResults();
    const reached = { outcome: 'reached', status: 200, reason: null, redirectedTo: null, permanently: false } as const;
    const earlier = '2026-10-01T08:00:00.000Z';
    await results.write({ url, checkedAt: earlier, lastReachedAt: earlier, ...reached });
    expect(await resultOf(url, { results })).toMatchObject({ outcome: 'unreachable', lastReachedAt: earlier });
  });

  it('is unreachable where the host does not answer in time', async () => {
    const host = await LocalHost.start({ '/page': () => undefined });
    expect(await resultOf(host.at('/page'), { timeout: 40 })).toMatchObject({
      outcome: 'unreachable',
      status: null,
      reason: 'did not answer within 0.04 seconds',
    });
  });

  it('is unreachable where nobody listens', async () => {
    const host = await LocalHost.start({});
    await host.stop();
    expect(await resultOf(host.at('/page'))).toMatchObject({
      outcome: 'unreachable',
      reason: 'refused the connection',
    });
  });

  it('is asked once where the host does not answer at all', async () => {
    const host = await LocalHost.start({ '/robots.txt': ({ socket }) => socket.destroy() });
    const { results } = await check([host.at('/a'), host.at('/b')]);
    expect([...results.values()].map(({ reason }) => reason)).toEqual([
      'dropped the connection',
      'dropped the connection',
    ]);
    expect(host.requests).toEqual(['GET /robots.txt']);
  });
});

describe('a redirect', () => {
  it('is followed and noted', async () => {
    const host = await LocalHost.start({ '/old': to(301, '/newer'), '/newer': to(308, '/new'), '/new': 200 });
    expect(await resultOf(host.at('/old'))).toMatchObject({
      outcome: 'reached',
      redirectedTo: host.at('/new'),
      permanently: true,
    });
  });

  it('is no move for good where one of the steps is for a time', async () => {
    const host = await LocalHost.start({ '/old': to(301, '/newer'), '/newer': to(302, '/new'), '/new': 200 });
    expect(await resultOf(host.at('/old'))).toMatchObject({ redirectedTo: host.at('/new'), permanently: false });
  });

  it('may lead to another host, whose robots.txt counts there', async () => {
    const other = await LocalHost.start({ '/robots.txt': says('User-agent: *\nDisallow: /'), '/new': 200 });
    const host = await LocalHost.start({ '/old': to(302, other.at('/new')) });
    expect(await resultOf(host.at('/old'))).toMatchObject({ outcome: 'disallowed' });
    expect(other.pageRequests).toEqual([]);
  });

  it('to a page that is not there makes the source unreachable', async () => {
    const host = await LocalHost.start({ '/old': to(301, '/gone') });
    expect(await resultOf(host.at('/old'))).toMatchObject({ outcome: 'unreachable', reason: '404 Not Found' });
  });

  it('in a circle comes to an end', async () => {
    const host = await LocalHost.start({ '/a': to(302, '/b'), '/b': to(302, '/a') });
    expect(await resultOf(host.at('/a'))).toMatchObject({ outcome: 'unreachable', reason: 'redirects without end' });
  });

  it('of several pages to one asks for that one once', async () => {
    const host = await LocalHost.start({ '/a': to(302, '/home'), '/b': to(302, '/home'), '/home': 200 });
    await check([host.at('/a'), host.at('/b')]);
    expect(host.pageRequests.sort()).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /home']);
  });
});

describe('politeness', () => {
  it('says who asks and why, and whom to write to', async () => {
    const host = await LocalHost.start({ '/page': 200 });
    await check([host.at('/page')], { contact: 'mailto:register@example.org' });
    expect([...host.userAgents]).toEqual([
      'Accord-links/1 (checks once a day whether cited sources can be reached; mailto:register@example.org)',
    ]);
  });

  it('makes one request a host at a time', async () => {
    const paths = Array.from({ length: 12 }, (_, at) => `/page-${at}`);
    const host = await LocalHost.start({
      ...Object.fromEntries(paths.map((path) => [path, (_request, response) => setImmediate(() => response.end())])),
      '/moved': to(302, '/page-0'),
    });
    const other = await LocalHost.start({ '/elsewhere': to(302, host.at('/page-1')) });
    const { results } = await check([...paths, '/moved'].map((path) => host.at(path)).concat(other.at('/elsewhere')));
    expect([...results.values()].every(({ outcome }) => outcome === 'reached')).toBe(true);
    expect(host.mostAtOnce).toBe(1);
  });

  it('goes on with other hosts while one is slow', async () => {
    const other = await LocalHost.start({ '/a': 200, '/b': 200 });
    let release = () => {};
    const slow = await LocalHost.start({ '/page': (_request, response) => void (release = () => response.end()) });
    const results = new MemoryResults();
    // The slow host answers when the other's pages are done, so the check ends only if it does not wait for the slow one.
    const write = results.write.bind(results);
    results.write = async (result) => {
      await write(result);
      if (results.all.size === 2) release();
    };
    const report = await check([slow.at('/page'), other.at('/a'), other.at('/b')], { results });
    expect([...results.all.keys()]).toEqual([other.at('/a'), other.at('/b'), slow.at('/page')]);
    expect(report.asked).toBe(3);
  });

  it('goes to so many hosts at a time and no more', async () => {
    let atOnce = 0;
    let most = 0;
    const count = (_request: unknown, response: { end(): void }) => {
      most = Math.max(most, ++atOnce);
      setImmediate(() => {
        atOnce--;
        response.end();
      });
    };
    const hosts = await Promise.all(Array.from({ length: 6 }, () => LocalHost.start({ '/page': count })));
    await check(
      hosts.map((host) => host.at('/page')),
      { hostsAtOnce: 2 },
    );
    expect(most).toBeLessThanOrEqual(2);
  });

  it('pauses between requests to a host, and not before the first', async () => {
    const host = await LocalHost.start({ '/a': 200, '/b': onlyGet(405) });
    const clock = new TestClock();
    await check([host.at('/a'), host.at('/b')], { clock, pause: 1500 });
    expect(host.requests).toHaveLength(4);
    expect(clock.waits).toEqual([1500, 1500, 1500]);
  });

  it('pauses as long as robots.txt asks for', async () => {
    const host = await LocalHost.start({ '/robots.txt': says('User-agent: *\nCrawl-delay: 7'), '/a': 200, '/b': 200 });
    const clock = new TestClock();
    await check([host.at('/a'), host.at('/b')], { clock, pause: 1000 });
    expect(clock.waits).toEqual([7000, 7000]);
  });

  it('leaves alone what robots.txt forbids', async () => {
    const host = await LocalHost.start({
      '/robots.txt': says('User-agent: *\nDisallow: /private/'),
      '/private/page': 200,
      '/page': 200,
    });
    const { results } = await check([host.at('/private/page'), host.at('/page')]);
    expect([...results.values()].map(({ outcome }) => outcome)).toEqual(['disallowed', 'reached']);
    expect(host.pageRequests).toEqual(['HEAD /page']);
  });

  it('asks for no page where the host cannot say what it allows', async () => {
    const host = await LocalHost.start({ '/robots.txt': 503, '/page': 200 });
    expect(await resultOf(host.at('/page'))).toMatchObject({
      outcome: 'unreachable',
      reason: 'its robots.txt answers 503 Service Unavailable',
    });
  });

  it.each([429, 503])('lets a host be that asks for fewer requests with %i', async (status) => {
    const host = await LocalHost.start({ '/a': status, '/b': 200, '/c': 200 });
    const report = await check([host.at('/a'), host.at('/b'), host.at('/c')]);
    expect(host.pageRequests).toEqual(['HEAD /a']);
    expect(report.postponed).toEqual([host.at('/b'), host.at('/c')]);
    expect(report.results.get(host.at('/a'))).toMatchObject({ outcome: 'unreachable', status });
    expect(report.asked).toBe(1);
  });
});

describe('a host that asks for fewer requests every time', () => {
  it('is asked the next day for what was left out', async () => {
    const host = await LocalHost.start({ '/a': 429, '/b': 429 });
    const options = { results: new MemoryResults(), clock: new TestClock() };
    for (let days = 0; days < 3; days++) {
      await check([host.at('/a'), host.at('/b')], options);
      options.clock.pass(day);
    }
    expect(host.pageRequests).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /a']);
  });
});

describe('the daily rule', () => {
  it('asks for no address again before a day has passed', async () => {
    const host = await LocalHost.start({ '/a': 200, '/b': 404 });
    const options = { results: new MemoryResults(), clock: new TestClock() };
    const urls = [host.at('/a'), host.at('/b')];
    expect(await check(urls, options)).toMatchObject({ asked: 2, recent: 0 });
    host.requests.length = 0;

    options.clock.pass(day - 60_000);
    const again = await check(urls, options);
    expect(again).toMatchObject({ asked: 0, recent: 2 });
    expect(again.results.get(host.at('/b'))).toMatchObject({ outcome: 'unreachable' });
    expect(host.requests).toEqual([]);

    options.clock.pass(60_000);
    expect(await check(urls, options)).toMatchObject({ asked: 2, recent: 0 });
  });

  it('holds for an address that stands in several records', async () => {
    const host = await LocalHost.start({ '/a': 200 });
    expect(await check([host.at('/a'), host.at('/a')])).toMatchObject({ asked: 1 });
    expect(host.pageRequests).toEqual(['HEAD /a']);
  });

  it('asks for new addresses all the same', async () => {
    const host = await LocalHost.start({ '/a': 200, '/b': 200 });
    const options = { results: new MemoryResults(), clock: new TestClock() };
    await check([host.at('/a')], options);
    expect(await check([host.at('/a'), host.at('/b')], options)).toMatchObject({ asked: 1, recent: 1 });
  });

  it('does not believe results of the future, which a clock put back leaves', async () => {
    const host = await LocalHost.start({ '/a': 200 });
    const options = { results: new MemoryResults(), clock: new TestClock() };
    await check([host.at('/a')], options);
    options.clock.pass(-3 * day);
    expect(await check([host.at('/a')], options)).toMatchObject({ asked: 1 });
  });
});

describe('a check that is broken off', () => {
  it('has kept each result that was there, and goes on with the others', async () => {
    const host = await LocalHost.start({ '/a': 200, '/b': 200, '/c': 200 });
    const results = new MemoryResults();
    const write = results.write.bind(results);
    results.write = (result) =>
      results.all.size === 1 ? Promise.reject(new Error('the disk is full')) : write(result);
    const urls = ['/a', '/b', '/c'].map((path) => host.at(path));
    await expect(check(urls, { results })).rejects.toThrow('the disk is full');
    results.write = write;
    expect(await check(urls, { results })).toMatchObject({ asked: 2, recent: 1 });
  });

  it('tells of its progress up to the end', async () => {
    const host = await LocalHost.start({ '/a': 200, '/b': 404 });
    const told: string[] = [];
    await check([host.at('/a'), host.at('/b')], {
      watched: (total) => {
        told.push(`of ${total}`);
        return { step: () => void told.push('step'), end: () => void told.push('end') };
      },
    });
    expect(told).toEqual(['of 2', 'step', 'step', 'end']);
  });
});
