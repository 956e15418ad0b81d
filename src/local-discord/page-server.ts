import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { ActionError } from './action-error.js';
import { actionSchema } from './action-schema.js';
import { ApiError } from './http/api-error.js';
import { clientEvent } from './client-events.js';
import { readBody } from './http/request-body.js';
import type { UserSide } from './user-side.js';
import type { World } from './world.js';

const pageFolder = new URL('./page/', import.meta.url);

/** The kinds of file that the chat page consists of. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The page may load nothing from elsewhere and run no script but its own files. */
const pagePolicy = "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'";

/** Serves the chat page and speaks its protocol (client-protocol.ts). */
export class PageServer {
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });

  constructor(
    private readonly world: World,
    private readonly users: UserSide,
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    try {
      if (url.pathname === '/local/state' && request.method === 'GET')
        return json(200, this.users.state(url.searchParams.get('user') ?? this.world.personas[0]?.user.id ?? ''));
      if (url.pathname === '/local/actions' && request.method === 'POST') return json(200, await this.#act(request));
      if (request.method !== 'GET') return json(405, { message: 'Only GET works here.' });
      if (url.pathname.startsWith('/attachments/')) return this.#sendFile(response, url.pathname);
      return await this.#sendPage(response, url.pathname);
    } catch (error) {
      if (!(error instanceof ActionError || error instanceof ApiError)) throw error;
      json(error.status, { message: error.message });
    }
  }

  async #act(request: IncomingMessage): Promise<unknown> {
    if (!request.headers['content-type']?.startsWith('application/json')) throw new ActionError('Send JSON.');
    const parsed = actionSchema.safeParse((await readBody(request)).json);
    if (!parsed.success) throw new ActionError(`Not an action: ${z.prettifyError(parsed.error)}`);
    return this.users.act(parsed.data);
  }

  /** Takes over a request for `/local/events?user=<id>`. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, userId: string): void {
    this.#sockets.handleUpgrade(request, socket, head, (client) => {
      const stop = this.world.onHappening((happening) => {
        const event = clientEvent(this.world, this.users, happening, userId);
        if (event) client.send(JSON.stringify(event));
      });
      client.on('error', () => client.terminate());
      client.on('close', stop);
    });
  }

  #sendFile(response: ServerResponse, pathname: string): void {
    const file = this.world.files.get(decodePath(pathname).replace('/attachments/', ''));
    if (!file) return notFound(response);
    response.writeHead(200, {
      'content-type': file.contentType,
      'content-length': file.data.length,
      // What a bot uploads is shown or saved, never run as a page of this origin.
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    response.end(file.data);
  }

  async #sendPage(response: ServerResponse, pathname: string): Promise<void> {
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const contentType = contentTypes[extname(name)];
    // The page's files lie side by side: a name with a slash or an escape in it is none of them.
    if (!contentType || !/^[\w.-]+$/.test(name)) return notFound(response);
    const data = await readFile(new URL(name, pageFolder)).catch(() => null);
    if (!data) return notFound(response);
    response.writeHead(200, {
      'content-type': contentType,
      'cache-control': 'no-store',
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
    });
    response.end(data);
  }

  close(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
  }
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end('Not found');
}
