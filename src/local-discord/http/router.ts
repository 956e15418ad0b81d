import type { UploadedFile } from './request-body.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The names of a pattern's parameters: `/channels/:channel/messages` → `channel`. */
type ParametersOf<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParametersOf<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** A request that a route answers. */
export interface RouteRequest<Parameter extends string = string> {
  readonly params: Readonly<Record<Parameter, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** No body is sent with a status of 204. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: Method;
  readonly pattern: string;
  /** `none`: the token stands in the address, as of interactions and webhooks. */
  readonly authorization: 'bot' | 'none';
  answer(request: RouteRequest): Reply | Promise<Reply>;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const noContent: Reply = { status: 204 };

/** A route of REST. `:name` in the pattern matches one part of the address. */
export const route = <Pattern extends string>(
  method: Method,
  pattern: Pattern,
  answer: (request: RouteRequest<ParametersOf<Pattern>>) => Reply | Promise<Reply>,
  authorization: Route['authorization'] = 'bot',
): Route => ({ method, pattern, authorization, answer });

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route that fits, or undefined. A pattern without parameters must stand before one with. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const parts = path.split('/');
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const params = matchParts(candidate.pattern.split('/'), parts);
    if (params) return { route: candidate, params };
  }
  return undefined;
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith(':') && part !== '') params[expected.slice(1)] = decoded(part);
    else if (expected !== part) return undefined;
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
