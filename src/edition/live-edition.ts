import { loadRegister } from '../records/load-register.js';
import { changesBetween } from '../records/register-changes.js';
import { DataFolderError } from '../records/register.js';
import { inTurns } from '../records/turns.js';
import { buildEdition, type BuildEdition } from './build-edition.js';
import type { Edition } from './edition.js';
import { idsOf, type ReloadReport } from './reload-report.js';

/**
 * The edition in use. A reload builds the next one beside it and then swaps one reference, so that nobody ever waits and
 * whoever took `current` before the swap ends on what they began with.
 */
export class LiveEdition {
  #current: Edition;
  #running: Promise<ReloadReport> | undefined;
  #following: Promise<ReloadReport> | undefined;

  #folder: string;

  private constructor(
    folder: string,
    private readonly build: BuildEdition,
    first: Edition,
  ) {
    this.#folder = folder;
    this.#current = first;
  }

  /**
   * Loads a data folder.
   *
   * @throws DataFolderError where the folder gives no register.
   */
  static async open(folder: string, build: BuildEdition = buildEdition): Promise<LiveEdition> {
    return new LiveEdition(folder, build, await build(await loadRegister(folder)));
  }

  /** Goes on from an edition of a data folder that is there already. */
  static from(folder: string, edition: Edition): LiveEdition {
    return new LiveEdition(folder, buildEdition, edition);
  }

  /** The data folder that is read. */
  get folder(): string {
    return this.#folder;
  }

  get current(): Edition {
    return this.#current;
  }

  /**
   * Reads the folder anew, or from now on another one. One reload runs at a time: those asked for meanwhile share the one that follows it, so that each
   * sees what the files were when it was asked for. Never rejects: what went wrong is in the report.
   */
  reload(folder = this.#folder): Promise<ReloadReport> {
    this.#folder = folder;
    if (!this.#running) return this.#run();
    this.#following ??= this.#running.then(() => {
      this.#following = undefined;
      return this.#run();
    });
    return this.#following;
  }

  #run(): Promise<ReloadReport> {
    this.#running = this.#reloadNow().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #reloadNow(): Promise<ReloadReport> {
    const started = performance.now();
    const before = this.#current;
    const took = () => Math.round(performance.now() - started);
    try {
      const register = await loadRegister(this.#folder, { previous: before.register });
      const isSame = register.version === before.register.version;
      const changes = await inTurns(changesBetween(before.register, register));
      // Of equal content, names and index are what they were; the faults and the hour are new.
      this.#current = isSame ? { ...before, register } : await this.build(register, { edition: before, changes });
      return {
        outcome: isSame ? 'unchanged' : 'reloaded',
        ...idsOf(changes),
        setAside: register.faults,
        records: register.records.length,
        version: register.version,
        took: took(),
      };
    } catch (error) {
      return {
        outcome: 'failed',
        added: [],
        changed: [],
        removed: [],
        setAside: error instanceof DataFolderError ? error.faults : [],
        records: before.register.records.length,
        version: before.register.version,
        took: took(),
        reason: error instanceof Error ? error.message : String(error),
        error,
      };
    }
  }
}
