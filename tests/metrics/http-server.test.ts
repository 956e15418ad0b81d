import { afterEach, describe, expect, it } from 'vitest';
import { startHttpServer, type HttpServer, type HttpServerOptions } from '../../src/metrics/http-server.js';
import type { Gauges } from '../../src/metrics/metrics.js';
import { prometheusMetrics } from '../../src/metrics/prometheus.js';

const gauges: Gauges = {
  records: () => 627,
  setAside: () => 2,
  registerAge: () => 60,
  shards: () => [{ id: 0, ready: true, ping: 40 }],
  owed: () => Promise.resolve({ deliveries: 3, due: 1, follows: 5 }),
};

let server: HttpServer | undefined;
afterEach(() => server?.close());

async function ask(path: string, options: Partial<HttpServerOptions> = {}, init?: RequestInit) {
  const metrics = options.metrics ?? prometheusMetrics(gauges, '1.2.3');
  server = await startHttpServer({
    port: 0,
    host: '127.0.0.1',
    unready: () => Promise.resolve([]),
    ...options,
    metrics,
  });
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

describe('/healthz', () => {
  it('says ok while the process runs, whether or not it is ready', async () => {
    expect(await ask('/healthz', { unready: () => Promise.resolve(['the state does not answer']) })).toMatchObject({
      status: 200,
      text: 'ok\n',
    });
  });
});

describe('/readyz', () => {
  it('says ready where nothing is missing', async () => {
    expect(await ask('/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
  });

  it('says 503 and what is missing', async () => {
    const unready = () => Promise.resolve(['shard 0 is not connected to Discord', 'the state does not answer']);
    expect(await ask('/readyz', { unready })).toMatchObject({
      status: 503,
      text: 'shard 0 is not connected to Discord\nthe state does not answer\n',
    });
  });

  it('says 500 and no reason where finding out fails: a reason may hold a password', async () => {
    const unready = () => Promise.reject(new Error('postgres://user:secret@host'));
    expect(await ask('/readyz', { unready })).toMatchObject({ status: 500, text: 'failed\n' });
  });
});

describe('/metrics', () => {
  it('is in the form that Prometheus reads', async () => {
    const { status, type, text } = await ask('/metrics?x=1');
    expect(status).toBe(200);
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(/^(#.*|[a-z_0-9]+(\{.*\})? \S+)$/);
  });

  it('counts what was handled by type, command and outcome, and how long it took', async () => {
    const metrics = prometheusMetrics(gauges, '1.2.3');
    metrics.handled({ type: 'command', name: 'mou', outcome: 'ok', seconds: 0.004 });
    metrics.handled({ type: 'command', name: 'mou', outcome: 'ok', seconds: 0.2 });
    const { text } = await ask('/metrics', { metrics });
    expect(text).toContain('accord_handled_total{type="command",name="mou",outcome="ok"} 2');
    expect(text).toContain('accord_handling_seconds_bucket{le="0.005",type="command",name="mou"} 1');
  });

  it('counts answers, reloads, refusals of Discord and deliveries by outcome', async () => {
    const metrics = prometheusMetrics(gauges, '1.2.3');
    metrics.answered('no-record', 'list');
    metrics.reloaded('failed', 1);
    metrics.restError(429);
    metrics.restError('rate-limited');
    metrics.delivery('delivered');
    const { text } = await ask('/metrics', { metrics });
    expect(text).toContain('accord_answers_total{outcome="no-record",kind="list"} 1');
    expect(text).toContain('accord_reloads_total{outcome="failed"} 1');
    expect(text).toContain('accord_discord_rest_errors_total{status="429"} 1');
    expect(text).toContain('accord_discord_rest_errors_total{status="rate-limited"} 1');
    expect(text).toContain('accord_deliveries_total{outcome="delivered"} 1');
  });

  it('looks up records, shards and what is owed when it is asked', async () => {
    const { text } = await ask('/metrics');
    for (const line of [
      'accord_records 627',
      'accord_faults 2',
      'accord_gateway_ready{shard="0"} 1',
      'accord_gateway_ping_seconds{shard="0"} 0.04',
      'accord_deliveries_owed 3',
      'accord_follows 5',
      'accord_state_up 1',
      'accord_build_info{version="1.2.3"} 1',
    ])
      expect(text).toContain(`\n${line}\n`);
  });

  it('of a state that is away says that it is away, and tells no numbers of it', async () => {
    const away = { ...gauges, owed: () => Promise.reject(new Error('away')) };
    const { text } = await ask('/metrics', { metrics: prometheusMetrics(away, '1.2.3') });
    expect(text).toContain('accord_state_up 0');
    expect(text).not.toMatch(/^accord_deliveries_owed \d/m);
  });
});

describe('anything else', () => {
  it('is not found, and the answer says what is there', async () => {
    expect(await ask('/')).toMatchObject({ status: 404, text: 'try /healthz, /readyz or /metrics\n' });
  });

  it('that is not asked with GET or HEAD is refused', async () => {
    expect((await ask('/metrics', {}, { method: 'POST' })).status).toBe(405);
  });
});
