import type { IncomingMessage } from 'node:http';

/**
 * Whether a request was meant for this server by a program of this computer. A web page elsewhere can make a browser
 * send requests to loopback: they carry that page's `Origin`, or after DNS rebinding that page's name in `Host`.
 */
export function isLocalRequest(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((allowed) => origin === `http://${allowed}`);
}
