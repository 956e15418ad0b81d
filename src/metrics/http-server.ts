import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { PrometheusMetrics } from './prometheus.js';

export interface HttpServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly metrics: Pick<PrometheusMetrics, 'contentType' | 'text'>;
  /** What is not ready, one short phrase each; empty where the bot can answer. May take a moment, and may reject. */
  readonly unready: () => Promise<readonly string[]>;
}

export interface HttpServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Longest that readiness may take to be found out, in milliseconds: who asks gives up soon after. */
const patience = 2_000;

/**
 * Serves what those need who watch over the bot: `/healthz` (the process runs and its event loop turns), `/readyz` (it is connected
 * to Discord and its state answers; else 503 with what is missing) and `/metrics`.
 *
 * @throws Error of Node.js (`EADDRINUSE`, `EACCES`) where it cannot listen there
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => {
      // The reason may hold an address or a password; the log of whatever failed has it.
      if (!response.headersSent) say(response, 500, 'failed\n');
      else response.destroy();
    });
  });
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: HttpServerOptions): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'only GET and HEAD\n');
  }
  const [path] = (request.url ?? '').split('?');
  switch (path) {
    case '/healthz':
      return say(response, 200, 'ok\n');
    case '/readyz': {
      const missing = await withinPatience(options.unready());
      return missing.length === 0 ? say(response, 200, 'ready\n') : say(response, 503, `${missing.join('\n')}\n`);
    }
    case '/metrics':
      return say(response, 200, await options.metrics.text(), options.metrics.contentType);
    default:
      return say(response, 404, 'try /healthz, /readyz or /metrics\n');
  }
}

function withinPatience(unready: Promise<readonly string[]>): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve(['it takes too long to find out']), patience);
  });
  return Promise.race([unready, tooLong]).finally(() => clearTimeout(timer));
}

function say(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}
