import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackRegister } from '../records/packed-register.js';
import type { State } from '../state/state.js';

/**
 * The published register, for processes that share one database: which version is current, and a folder with its files, read
 * like any data folder.
 */
export class PublishedRegister {
  #folder: string | undefined;
  #version: string | undefined;

  constructor(private readonly state: Pick<State, 'published'>) {}

  /** The version whose files lie in the folder. */
  get version(): string | undefined {
    return this.#version;
  }

  /**
   * The folder with the files of the current version; undefined where nothing is published.
   *
   * @throws StateError where the state is away or the content is damaged
   */
  async folder(): Promise<string | undefined> {
    const current = await this.state.published.current();
    if (!current) return undefined;
    if (current.version === this.#version && this.#folder !== undefined) return this.#folder;
    const content = await this.state.published.content(current.version);
    if (!content) return undefined;
    const folder = await mkdtemp(join(tmpdir(), 'accord-published-'));
    try {
      await unpackRegister(content, folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    const before = this.#folder;
    this.#folder = folder;
    this.#version = current.version;
    if (before !== undefined) await rm(before, { recursive: true, force: true });
    return folder;
  }

  /** Removes the files. */
  async close(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    this.#version = undefined;
  }
}
