import { rename, writeFile } from 'node:fs/promises';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { decodeUse } from '../../src/discord/custom-id.js';
import { customIdsOf, textOf } from '../discord/card-parts.js';
import { cambodia, pathOf, type SampleFolder } from '../records/sample-folder.js';

/** Records that come one after the other, and some of them change once: the news that followers must hear exactly once. */
export class KillStory {
  /** By the id of the record: 1 once it is there, 2 once it has changed. */
  readonly versions = new Map<string, number>();

  private constructor(
    private readonly folder: SampleFolder,
    private readonly template: string,
  ) {}

  static async begin(folder: SampleFolder): Promise<KillStory> {
    return new KillStory(folder, await folder.read(pathOf(cambodia)));
  }

  /** Adds a record. */
  async add(): Promise<void> {
    const id = `${cambodia}-${this.versions.size + 1}`;
    this.versions.set(id, 1);
    await this.#write(id);
  }

  /** Changes one of the records that have not changed yet; none where there is none. */
  async changeOneOf(ids: readonly string[]): Promise<void> {
    const id = ids.find((one) => this.versions.get(one) === 1);
    if (id === undefined) return;
    this.versions.set(id, 2);
    await this.#write(id);
  }

  /** In one step, as careful editors do: a file that is half written is a fault, and its record would come later. */
  async #write(id: string): Promise<void> {
    const text = this.template.replace(cambodia, id).replace('three MoUs', `${this.versions.get(id)} x three MoUs`);
    const draft = this.folder.at('draft');
    await writeFile(draft, text);
    await rename(draft, this.folder.at(pathOf(id)));
  }

  /** All that one follower must hear, as "id new" and "id changed". */
  expected(): string[] {
    return [...this.versions]
      .flatMap(([id, version]) => [`${id} new`, ...(version === 2 ? [`${id} changed`] : [])])
      .sort();
  }
}

/** What a follower has heard: of each message of news which record it tells, and whether it is new. */
export function heardIn(discord: LocalDiscord, channel: string): string[] {
  return discord
    .messages(channel)
    .flatMap(({ message: { components } }) => {
      const uses = customIdsOf(components).map(decodeUse);
      const opens = uses.find((use) => use?.use === 'open');
      if (opens?.use !== 'open' || opens.view.view !== 'record') return [];
      return [`${opens.view.id} ${textOf(components).includes('New record') ? 'new' : 'changed'}`];
    })
    .sort();
}
