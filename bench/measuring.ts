import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The time by which this share of the values is not exceeded. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly n: number;
}

export const timesOf = (values: readonly number[]): Times => ({
  p50: percentile(values, 0.5),
  p99: percentile(values, 0.99),
  n: values.length,
});

/** How often each input is run: the quickest counts, as the others were held up by whatever else the machine does. */
const runs = 3;

/** How long a function takes for each of the inputs, in milliseconds; it is warmed with a few of them first. */
export function timed<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Times {
  for (const input of inputs.slice(0, 20)) run(input);
  return timesOf(
    inputs.map((input) => {
      let quickest = Infinity;
      for (let i = 0; i < runs; i++) {
        const began = performance.now();
        run(input);
        quickest = Math.min(quickest, performance.now() - began);
      }
      return quickest;
    }),
  );
}

/** Bytes in use after a full collection of garbage: on the heap, and in buffers beside it. Needs `--expose-gc`. */
export function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('The bench runs with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export interface Watched<Result> {
  readonly result: Result;
  /** Milliseconds. */
  readonly took: number;
  /**
   * The longest time in which nothing else could run, in milliseconds. Of the time between two ticks of a timer, what the
   * process did not have the processor for is left out: that is the machine's other work.
   */
  readonly stall: number;
  /** The most memory of the process that was seen meanwhile, in bytes. */
  readonly peak: number;
}

const busyFor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs long work and watches the event loop and the memory of the process meanwhile. */
export async function watched<Result>(work: () => Promise<Result>): Promise<Watched<Result>> {
  let peak = process.memoryUsage.rss();
  let stall = 0;
  let ticks = 0;
  let last = { at: performance.now(), busy: busyFor() };
  const look = () => {
    const now = { at: performance.now(), busy: busyFor() };
    stall = Math.max(stall, Math.min(now.at - last.at, now.busy - last.busy));
    last = now;
    if (ticks++ % 20 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 1);
  await sleep(5);
  const began = performance.now();
  const result = await work();
  const took = performance.now() - began;
  look();
  clearInterval(timer);
  return { result, took, stall, peak: Math.max(peak, process.memoryUsage.rss()) };
}

/** The memory of another process, in bytes; undefined where the system does not tell (it does on Linux). */
export function memoryOf(pid: number): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** The time of the processor that another process has taken, in milliseconds; undefined where the system does not tell. */
export function processorTimeOf(pid: number): number | undefined {
  try {
    // Fields 14 and 15 behind the name in brackets: user and system time in hundredths of a second (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return fields && (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}
