import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Gauges, Metrics } from './metrics.js';

/** Upper bounds of the latency histograms in seconds: Discord waits for three. */
const latencyBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];
const reloadBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** The metrics in Prometheus' own form (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export interface PrometheusMetrics extends Metrics {
  readonly contentType: string;
  /** All metrics as text, with the gauges as they are now. */
  text(): Promise<string>;
}

export function prometheusMetrics(gauges: Gauges, version: string): PrometheusMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const handled = new Counter({
    name: 'accord_handled_total',
    help: 'Interactions and messages dealt with, by type, command and outcome.',
    labelNames: ['type', 'name', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'accord_handling_seconds',
    help: 'From the arrival of an interaction or message until the answer was handed to Discord.',
    labelNames: ['type', 'name'],
    buckets: latencyBuckets,
    registers,
  });
  const answers = new Counter({
    name: 'accord_answers_total',
    help: 'Answers to questions, by outcome and kind. All outcomes but "answered" are misses.',
    labelNames: ['outcome', 'kind'],
    registers,
  });
  const reloads = new Counter({
    name: 'accord_reloads_total',
    help: 'Reloads of the register, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const reloading = new Histogram({
    name: 'accord_reload_seconds',
    help: 'How long reloads took.',
    buckets: reloadBuckets,
    registers,
  });
  const restErrors = new Counter({
    name: 'accord_discord_rest_errors_total',
    help: "Requests that Discord's REST API refused or failed, by status.",
    labelNames: ['status'],
    registers,
  });
  const deliveries = new Counter({
    name: 'accord_deliveries_total',
    help: 'Messages to followers, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  new Gauge({
    name: 'accord_build_info',
    help: 'Always 1; the version is in the label.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  looked(registers, 'accord_records', 'Records that are served.', gauges.records);
  looked(
    registers,
    'accord_faults',
    'Faults in the data: records set aside, or served in an earlier version.',
    gauges.setAside,
  );
  looked(registers, 'accord_register_age_seconds', 'Since the register in use was loaded.', gauges.registerAge);
  shardGauges(registers, gauges);
  owedGauges(registers, gauges);

  return {
    handled: ({ type, name, outcome, seconds }) => {
      handled.inc({ type, name, outcome });
      latency.observe({ type, name }, seconds);
    },
    answered: (outcome, kind) => answers.inc({ outcome, kind }),
    reloaded: (outcome, seconds) => {
      reloads.inc({ outcome });
      reloading.observe(seconds);
    },
    restError: (status) => restErrors.inc({ status: String(status) }),
    delivery: (outcome) => deliveries.inc({ outcome }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

/** A gauge that is looked up when the metrics are asked for. */
function looked(registers: Registry[], name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(value());
    },
  });
}

function shardGauges(registers: Registry[], { shards }: Gauges): void {
  new Gauge({
    name: 'accord_gateway_ready',
    help: 'Whether the gateway connection of a shard is ready: 1 or 0.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, ready } of shards()) this.set({ shard: String(id) }, ready ? 1 : 0);
    },
  });
  new Gauge({
    name: 'accord_gateway_ping_seconds',
    help: 'The last heartbeat of a shard until it was acknowledged.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, ping } of shards()) if (ping !== null) this.set({ shard: String(id) }, ping / 1000);
    },
  });
}

/** Of a state that is away nothing is known: its gauges are then left out, and `accord_state_up` is 0. */
function owedGauges(registers: Registry[], { owed }: Gauges): void {
  type Owed = Awaited<ReturnType<Gauges['owed']>>;
  let asked: Promise<Owed | null> | undefined;
  // The gauges of one scrape are collected side by side: the state is asked once for all of them.
  const ask = () =>
    (asked ??= owed()
      .catch(() => null)
      .finally(() => {
        asked = undefined;
      }));
  const gauge = (name: string, help: string, value: (counts: Owed | null) => number | null) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const known = value(await ask());
        if (known === null) this.remove();
        else this.set(known);
      },
    });
  gauge('accord_deliveries_owed', 'Messages that followers are owed.', (counts) => counts?.deliveries ?? null);
  gauge('accord_deliveries_due', 'Those of them that are due.', (counts) => counts?.due ?? null);
  gauge('accord_follows', 'Follows that are not paused.', (counts) => counts?.follows ?? null);
  gauge('accord_state_up', 'Whether the state answers: 1 or 0.', (counts) => (counts === null ? 0 : 1));
}
