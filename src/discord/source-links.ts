import type { Citation } from '../answers/answer.js';
import type { LinkChecks } from '../state/link-checks.js';

/** How often the results of link checks are read anew, in milliseconds. */
const refreshEvery = 60 * 60_000;

/**
 * Which sources were out of reach when they were last asked for (`npm run links`), as of the last look into the state: answers
 * are marked without waiting for it. A state that cannot be read leaves the marks as they were.
 */
export class SourceLinks {
  #unreachable: ReadonlyMap<string, string> = new Map();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly checks: Pick<LinkChecks, 'unreachable'>,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** How many there are. */
  get unreachable(): number {
    return this.#unreachable.size;
  }

  /** Reads the results, now and from then on every hour. Never rejects. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.refresh(), refreshEvery);
    this.#timer.unref();
    await this.refresh();
  }

  /** Reads the results anew. Never rejects. */
  async refresh(): Promise<void> {
    try {
      const checks = await this.checks.unreachable();
      this.#unreachable = new Map(checks.map(({ url, at }) => [url, at.toISOString().slice(0, 10)]));
    } catch (error) {
      this.onError(error);
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** The same citations, with the day on which their source was out of reach. */
  marked(citations: readonly Citation[]): readonly Citation[] {
    if (this.#unreachable.size === 0) return citations;
    return citations.map((citation) => {
      const unreachable = this.#unreachable.get(citation.url);
      return unreachable === undefined ? citation : { ...citation, unreachable };
    });
  }
}
