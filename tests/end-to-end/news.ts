import { MessageFlags } from 'discord.js';
import type { ClientMessage } from '../../src/local-discord/client-protocol.js';
import { cambodia, denmark, pathOf, SampleFolder } from '../records/sample-folder.js';
import { Stage, textIn, type StageOptions } from './stage.js';

export { cambodia, denmark };
/** A record that is not in the folder at first. */
export const uzbekistan = '2025-04-11-cn-uz-cooperation-documents';

/** Titles by which messages tell the records apart. */
export const titles = { cambodia: 'three MoUs', denmark: 'Danish Standards', uzbekistan: 'Uzbek' };

/** A stage with a folder of its own, whose news followers hear of. */
export class NewsStage {
  private constructor(
    readonly stage: Stage,
    readonly folder: SampleFolder,
  ) {}

  static async open(options: StageOptions = {}): Promise<NewsStage> {
    const folder = await SampleFolder.create([cambodia, denmark, '2018-04-cn-pk-psqca-delegation-meeting']);
    const stage = await Stage.open({ folder: folder.path, ...options });
    stage.as = 'Administrator';
    return new NewsStage(stage, folder);
  }

  /** Adds a record to the folder. */
  async add(id: string): Promise<void> {
    const { readFile } = await import('node:fs/promises');
    await this.folder.write(pathOf(id), await readFile(`data/${pathOf(id)}`));
  }

  /** Loads the folder anew and waits until all that is due has been sent. */
  async reload(): Promise<void> {
    await this.stage.keeper.reload({ cause: 'signal' });
    await this.stage.bot.deliveries.idle();
  }

  /** Lets time pass, and what is due by then be sent. */
  async pass(milliseconds: number): Promise<void> {
    this.stage.now = new Date(this.stage.now.getTime() + milliseconds);
    this.stage.bot.deliveries.wake();
    await this.stage.bot.deliveries.idle();
  }

  directChannel(who: 'Member' | 'Operator' | 'Administrator' = this.stage.as): string {
    return this.stage.discord.directChannel(this.stage.discord.user(who).id).id;
  }

  /** The messages that the bot posted of itself in a channel: no answers to commands. */
  posted(channel: string = this.stage.channelId): ClientMessage[] {
    return this.stage.discord
      .messages(channel)
      .filter(({ message, onlyFor }) => onlyFor === null && message.author.id === this.stage.discord.bot.id)
      .filter(({ message }) => message.interaction_metadata === undefined);
  }

  texts(channel?: string): string[] {
    return this.posted(channel).map(textIn);
  }
}

export const isSilent = ({ message }: ClientMessage): boolean =>
  ((message.flags ?? 0) & MessageFlags.SuppressNotifications) !== 0;
