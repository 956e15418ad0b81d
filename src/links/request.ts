/** How requests are made. */
export interface RequestSettings {
  /** Says who asks, so that whoever keeps a host can tell us to stop. */
  readonly userAgent: string;
  /** Milliseconds after which a host is taken not to answer. */
  readonly timeout: number;
}

export interface Reply {
  readonly status: number;
  readonly statusText: string;
  /** Where a redirect leads, as an absolute address; undefined where the reply is none. */
  readonly location: URL | undefined;
  /** Up to 500 KiB of the text, where it was asked for; else empty. */
  readonly text: string;
}

/** A request that got no reply. The message says why in a few words: "did not answer within 15 seconds". */
export class NoReply extends Error {
  override readonly name = 'NoReply';

  constructor(
    message: string,
    /** Whether the host hung up, as some do at the sight of HEAD. */
    readonly hungUp = false,
  ) {
    super(message);
  }
}

/** RFC 9309, 2.5: at least 500 KiB of a robots.txt are to be read. */
const mostText = 500 * 1024;

/**
 * Makes one request and follows no redirect.
 *
 * @param withText whether the body is read; else the connection is dropped when the headers are there
 * @throws NoReply
 */
export async function request(
  method: 'HEAD' | 'GET',
  url: URL,
  { userAgent, timeout }: RequestSettings,
  withText = false,
): Promise<Reply> {
  const overdue = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: overdue,
      headers: { 'user-agent': userAgent, accept: '*/*' },
    });
    const text = withText ? await textOf(response) : '';
    await response.body?.cancel().catch(() => undefined);
    return { status: response.status, statusText: response.statusText, location: locationIn(response, url), text };
  } catch (error) {
    if (overdue.aborted) throw new NoReply(`did not answer within ${timeout / 1000} seconds`);
    throw inPlainWords(error);
  }
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  if (body)
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      bytes += chunk.byteLength;
      if (bytes >= mostText) break;
    }
  return text;
}

const redirects = new Set([301, 302, 303, 307, 308]);

function locationIn({ status, headers }: Response, url: URL): URL | undefined {
  const written = headers.get('location');
  if (!redirects.has(status) || written === null) return undefined;
  // Hosts write UTF-8 there, which HTTP hands on as Latin-1.
  const location = URL.canParse(written, url.href) ? new URL(utf8(written), url) : undefined;
  return location?.protocol === 'http:' || location?.protocol === 'https:' ? location : undefined;
}

function utf8(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? latin1 : text;
}

/** What the codes of Node's network errors mean to whoever reads the report. */
const meanings: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host name is unknown',
  EAI_AGAIN: 'its host name could not be looked up',
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'dropped the connection',
  EHOSTUNREACH: 'has no route to its host',
  ENETUNREACH: 'has no route to its network',
  ETIMEDOUT: 'did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'did not answer in time',
  UND_ERR_SOCKET: 'dropped the connection',
  EPROTO: 'does not speak TLS as we do',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'sends an incomplete chain of certificates',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate of another host',
};

function inPlainWords(error: unknown): NoReply {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const hungUp = code === 'ECONNRESET' || code === 'UND_ERR_SOCKET';
  const fallback = cause instanceof Error ? `cannot be asked: ${cause.message}` : 'cannot be asked';
  return new NoReply(meanings[code] ?? (code.startsWith('HPE_') ? 'sent no valid HTTP' : fallback), hungUp);
}
