import type { LiveEdition } from '../edition/live-edition.js';
import type { ReloadReport } from '../edition/reload-report.js';
import type { LoadNews, LoadRequest } from '../state/loads.js';
import type { State } from '../state/state.js';
import type { PublishedRegister } from './published-register.js';
import { hashScheme, loadedRecord } from './loaded-records.js';

/** Who asked for a load, and why. */
export type Asked = Omit<LoadRequest, 'at'>;

export interface KeeperOptions {
  readonly live: Pick<LiveEdition, 'current' | 'reload'>;
  readonly state: Pick<State, 'loads' | 'published'>;
  /** The published register, which takes the place of the data folder where there is one. */
  readonly published: PublishedRegister;
  /** Hears what a load brought, once it is written down: followers may be owed something. */
  readonly onNews?: (news: LoadNews) => void;
  /** The state could not be written; it is tried again. */
  readonly onError: (error: unknown) => void;
  readonly now?: () => Date;
  /** How long after a failure the state is tried again, in milliseconds. Default half a minute. */
  readonly retryAfter?: number;
}

/** How long after a failure the state is tried again, in milliseconds. */
const usualRetryAfter = 30_000;

/**
 * Keeps the history of loads in step with the register that is served. What is served comes first: a state that cannot be
 * written delays the news and loses none, since the next load that is written down is compared with the last one that was.
 */
export class RegisterKeeper {
  #writing: Promise<void> = Promise.resolve();
  #retry: NodeJS.Timeout | undefined;
  #news: ((news: LoadNews) => void) | undefined;

  constructor(private readonly options: KeeperOptions) {
    this.#news = options.onNews;
  }

  /** Who hears what loads bring. */
  set onNews(hears: (news: LoadNews) => void) {
    this.#news = hears;
  }

  /** Reads the data folder anew, and writes down what came of it. Never rejects. */
  async reload(asked: Asked): Promise<ReloadReport> {
    const report = await this.options.live.reload(await this.#folder());
    await this.noteLoad(asked, report);
    return report;
  }

  /** The same here and in every other process that shares the state. */
  async reloadEverywhere(asked: Asked): Promise<ReloadReport> {
    await this.options.state.published.askReload().catch(this.options.onError);
    return this.reload(asked);
  }

  /** Where to read from: the published register, where there is one. While the state is away, from where it was read before. */
  async #folder(): Promise<string | undefined> {
    try {
      return await this.options.published.folder();
    } catch (error) {
      this.options.onError(error);
      return undefined;
    }
  }

  /** Writes down the register that is served: after the start, and after a reload. Never rejects. */
  noteLoad(asked: Asked, report?: ReloadReport): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(asked, report));
    return this.#writing;
  }

  /** Waits for what is being written; nothing is tried again after that. */
  async close(): Promise<void> {
    clearTimeout(this.#retry);
    await this.#writing;
  }

  async #write(asked: Asked, report: ReloadReport | undefined): Promise<void> {
    const { state, live, onError, now = () => new Date(), retryAfter = usualRetryAfter } = this.options;
    const request: LoadRequest = { ...asked, at: now() };
    try {
      if (report?.outcome === 'failed') {
        const faults = report.setAside.length;
        await state.loads.noteFailed({ ...request, message: report.reason ?? 'unknown', faults });
        return;
      }
      const { register } = live.current;
      const news = await state.loads.accept({
        ...request,
        version: register.version,
        scheme: hashScheme,
        records: register.records.map((record) => loadedRecord(record, register)),
        counts: { records: register.records.length, bodies: register.bodies.size, topics: register.topics.size },
        faults: register.faults.length,
      });
      this.#news?.(news);
    } catch (error) {
      onError(error);
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => void this.noteLoad(asked, report), retryAfter);
      this.#retry.unref();
    }
  }
}
