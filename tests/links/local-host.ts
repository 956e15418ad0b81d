import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A page: a status, or what answers. */
export type Page = number | ((request: IncomingMessage, response: ServerResponse) => void);

/** A web server on loopback for one test, which keeps what it was asked and how many requests it had at once. */
export class LocalHost {
  /** `METHOD /path`, in order. */
  readonly requests: string[] = [];
  readonly userAgents = new Set<string | undefined>();
  mostAtOnce = 0;
  private atOnce = 0;
  private address = '';
  private readonly server = createServer((request, response) => this.answer(request, response));

  private constructor(private readonly pages: Readonly<Record<string, Page>>) {}

  static async start(pages: Readonly<Record<string, Page>>): Promise<LocalHost> {
    const host = new LocalHost(pages);
    await new Promise<void>((listening) => host.server.listen(0, '127.0.0.1', listening));
    host.address = `http://127.0.0.1:${(host.server.address() as AddressInfo).port}`;
    onTestFinished(() => host.stop());
    return host;
  }

  /** From now on nobody listens at its address. */
  stop(): Promise<void> {
    return new Promise((stopped) => {
      this.server.close(() => stopped());
      this.server.closeAllConnections();
    });
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '' } = request;
    this.requests.push(`${method} ${url}`);
    this.userAgents.add(request.headers['user-agent']);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    response.on('close', () => this.atOnce--);
    const page = this.pages[url] ?? 404;
    if (typeof page === 'function') page(request, response);
    else response.writeHead(page).end();
  }

  at(path: string): string {
    return this.address + path;
  }

  /** The requests without those for robots.txt. */
  get pageRequests(): string[] {
    return this.requests.filter((request) => !request.endsWith('/robots.txt'));
  }
}

/** A redirect. */
export const to =
  (status: number, location: string): Page =>
  (_request, response) =>
    response.writeHead(status, { location }).end();

/** A text. */
export const says =
  (text: string): Page =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text);

/** Refuses HEAD with a status, and serves GET. */
export const onlyGet =
  (status: number): Page =>
  ({ method }, response) =>
    response.writeHead(method === 'HEAD' ? status : 200).end();
