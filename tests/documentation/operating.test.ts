import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { variables } from '../../src/configuration.js';
import { prometheusMetrics } from '../../src/metrics/prometheus.js';

const text = readFileSync('docs/operating.md', 'utf8');
const named = (pattern: RegExp, where = text) => [...new Set([...where.matchAll(pattern)].map(([, name]) => name))];

const metrics = prometheusMetrics(
  {
    records: () => 1,
    setAside: () => 0,
    registerAge: () => 1,
    shards: () => [],
    owed: () => Promise.resolve({ deliveries: 0, due: 0, follows: 0 }),
  },
  '0.0.0',
);
const exposed = named(/^# TYPE (accord_\w+)/gm, await metrics.text()).sort();

const alerts = z
  .object({
    groups: z.array(
      z.object({
        rules: z.array(
          z.object({
            alert: z.string(),
            expr: z.string(),
            labels: z.object({ severity: z.enum(['critical', 'warning']) }),
            annotations: z.object({ summary: z.string() }),
          }),
        ),
      }),
    ),
  })
  .parse(parse(readFileSync('deploy/alerts.yaml', 'utf8')))
  .groups.flatMap(({ rules }) => rules);

const composed = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        environment: z.record(z.string(), z.string()),
        user: z.string(),
        read_only: z.boolean(),
        volumes: z.array(z.string()),
      }),
    ),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(readFileSync('compose.yaml', 'utf8')));

describe('docs/operating.md', () => {
  it('tells of every variable that the configuration reads, and of no other', () => {
    expect(named(/^\| `([A-Z_]+)` \|/gm)).toEqual(variables);
  });

  it('tells of every metric, and of no other', () => {
    expect(named(/^\| `(accord_\w+)` \|/gm).sort()).toEqual(exposed);
  });

  it('tells of every alert, and of no other', () => {
    expect(named(/^\| `(Accord\w+)` \|/gm).sort()).toEqual(alerts.map(({ alert }) => alert).sort());
  });
});

describe('deploy/alerts.yaml', () => {
  it('asks for metrics that there are', () => {
    const asked = named(/\b(accord_\w+)/g, alerts.map(({ expr }) => expr).join('\n'));
    expect(asked.filter((name) => !exposed.includes(name?.replace(/_bucket$/, '')))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  it('gives the bot no variable that it does not read', () => {
    const given = Object.keys(composed.services['bot']?.environment ?? {});
    expect(given.filter((name) => !variables.includes(name))).toEqual([]);
  });

  it('runs everything without root, on file systems that are read-only but for named volumes and temporary folders', () => {
    for (const { user, read_only: isReadOnly, volumes } of Object.values(composed.services)) {
      expect([user === 'root', isReadOnly]).toEqual([false, true]);
      for (const [source = '', , mode] of volumes.map((volume) => volume.split(':')))
        expect(source in composed.volumes || mode === 'ro').toBe(true);
    }
  });
});

describe('deploy/accord.service', () => {
  const unit = readFileSync('deploy/accord.service', 'utf8');

  it('reloads by the signal that Accord listens to, and starts what the build writes', () => {
    expect(unit).toContain('\nExecReload=/bin/kill -HUP $MAINPID\n');
    expect(unit).toMatch(/\nExecStart=.* dist\/src\/main\.js\n/);
  });

  it('connects less often than 1,000 times a day, however often it fails', () => {
    const seconds = Number(/^RestartSec=(\d+)$/m.exec(unit)?.[1]);
    expect(86_400 / seconds).toBeLessThan(1_000);
  });
});
