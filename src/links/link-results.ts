import { z } from 'zod';

/**
 * What came of asking for one address. A page that cannot be had today may be there tomorrow, and one that refuses programs
 * may open in a browser: `unreachable` says only what happened on that day.
 */
export const linkResultSchema = z.object({
  url: z.string(),
  /** When it was asked for: an instant of ISO 8601 in UTC. */
  checkedAt: z.iso.datetime(),
  /** `disallowed`: the host's robots.txt asks programs to leave the page alone, and it was. */
  outcome: z.enum(['reached', 'unreachable', 'disallowed']),
  /** The HTTP status of the last answer; null where there was none. */
  status: z.int().nullable(),
  /** Why it was not reached, in a few words: "404 Not Found", "did not answer within 15 seconds". Null where it was. */
  reason: z.string().nullable(),
  /** The address it was found at, where that is another one; null else. */
  redirectedTo: z.string().nullable(),
  /** Whether every step there was a permanent redirect (301, 308): then the record should name the new address. */
  permanently: z.boolean(),
  /** When it was last reached, this time or earlier; null where it never was. */
  lastReachedAt: z.iso.datetime().nullable(),
});

export type LinkResult = Readonly<z.infer<typeof linkResultSchema>>;

/** Where results outlive the process. */
export interface LinkResults {
  /** The latest result of an address; undefined where it was never asked for. */
  read(url: string): Promise<LinkResult | undefined>;
  /** Keeps a result in place of an earlier one of the same address. Done when it would survive a crash. */
  write(result: LinkResult): Promise<void>;
}

/** The day of an instant, in UTC. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
