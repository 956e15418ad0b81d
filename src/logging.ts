import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import { inSources } from './source-positions.js';

const names = new Map(Object.entries(pino.levels.labels).map(([level, name]) => [Number(level), name]));

export interface LogOptions {
  readonly level: string;
  /** One JSON object a line; else lines for people. */
  readonly json: boolean;
}

/** Where lines go. */
interface Out {
  write(line: string): unknown;
}

/** The process's logger, to standard error. No token reaches it, nor what people wrote. */
export const makeLogger = ({ level, json }: LogOptions, out: Out = standardError()): Logger =>
  pino(
    {
      level,
      // In a terminal everybody knows which process of which computer speaks.
      ...(json ? {} : { base: null }),
      redact: {
        paths: ['token', '*.token', 'authorization', '*.authorization', '*.headers.authorization'],
        censor: '[redacted]',
      },
      serializers: { err: serializeError },
    },
    json ? { write: (line) => void out.write(line) } : readableLines(out),
  );

/** So much of the log is kept while it cannot be written, in bytes; what comes after that is lost. */
const mostKept = 1024 * 1024;

/**
 * Standard error. `process.stderr` is destroyed by its first error, a full disk for one, and ends the process with it; this one
 * keeps what could not be written for the next line, and is silent where nobody reads any more.
 */
function standardError(): Out {
  const out = pino.destination({ fd: 2, sync: true, maxLength: mostKept });
  out.on('error', () => undefined);
  return out;
}

/**
 * An error as the log holds it: what it is, where it happened, and of a request to Discord which one. The bodies of requests
 * are left out, since people's words stand in them, and so is the token of an interaction, which stands in its address.
 */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  const facts = Object.fromEntries(
    ['code', 'status', 'method', 'url'].flatMap((key) =>
      key in error ? [[key, (error as unknown as Record<string, unknown>)[key]]] : [],
    ),
  );
  const url = typeof facts['url'] === 'string' ? { url: withoutToken(facts['url']) } : {};
  return { type, message: withoutToken(message), stack: withoutToken(inSources(stack)), ...facts, ...url };
}

/** `/interactions/<id>/<token>` and `/webhooks/<id>/<token>` (Discord docs, interactions/receiving-and-responding). */
const withoutToken = (text: string) => text.replace(/\/(interactions|webhooks)\/(\d+)\/[^/\s?]+/g, '/$1/$2/[redacted]');

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
function readableLines(out: Out): DestinationStream {
  return {
    write(json: string) {
      const { level, time, msg, err, ...rest } = JSON.parse(json) as Line;
      const facts = Object.entries(rest).map(
        ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
      );
      const clock = new Date(time).toISOString().slice(11, 19);
      const line = [clock, names.get(level) ?? String(level), msg ?? '', ...facts].join(' ');
      out.write(`${line}\n${err?.stack ? `${err.stack}\n` : ''}`);
    },
  };
}
