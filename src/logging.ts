import type { DestinationStream } from 'pino';

const names = new Map([
  [10, 'trace'],
  [20, 'debug'],
  [30, 'info'],
  [40, 'warn'],
  [50, 'error'],
  [60, 'fatal'],
]);

interface Line {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly err?: { readonly stack?: string };
  readonly [key: string]: unknown;
}

/**
 * Writes pino's JSON as one readable line each, for a terminal. In this process, since a transport thread would cost more at the
 * start than it saves.
 */
export function readableLines(out: NodeJS.WritableStream): DestinationStream {
  return {
    write(json: string) {
      const { level, time, msg, err, pid: _pid, hostname: _hostname, ...rest } = JSON.parse(json) as Line;
      const facts = Object.entries(rest).map(
        ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
      );
      const clock = new Date(time).toISOString().slice(11, 19);
      out.write(
        `${[clock, names.get(level) ?? String(level), msg ?? '', ...facts].join(' ')}\n${err?.stack ? `${err.stack}\n` : ''}`,
      );
    },
  };
}
