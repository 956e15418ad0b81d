import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { LiveEdition } from '../edition/live-edition.js';
import type { ReloadReport } from '../edition/reload-report.js';
import type { Asked } from '../keeping/register-keeper.js';
import type { PictureCache } from '../pictures/picture-cache.js';
import type { State } from '../state/state.js';
import type { Metrics } from '../metrics/metrics.js';
import type { Budgets } from './budgets.js';
import type { Conversations } from './conversations.js';
import type { Dispatcher } from './deliveries/dispatcher.js';
import type { GapNotes } from './gap-notes.js';
import type { Operators } from './operators.js';
import type { SourceLinks } from './source-links.js';

/** The running bot, as commands and buttons see it. */
export interface Bot {
  readonly client: Client<true>;
  readonly live: Pick<LiveEdition, 'current' | 'folder'>;
  readonly reload: (asked: Asked) => Promise<ReloadReport>;
  /** What outlives the process. */
  readonly state: State;
  readonly operators: Operators;
  readonly conversations: Conversations;
  /** What could not be answered. */
  readonly gaps: GapNotes;
  /** Which sources are out of reach. */
  readonly links: SourceLinks;
  /** Pictures drawn before. */
  readonly pictures: PictureCache;
  /** What one person or server may ask for. */
  readonly budgets: Budgets;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly version: string;
  readonly startedAt: Date;
  readonly today: () => string;
  /** The moment by which news are due. */
  readonly now: () => Date;
  /** What sends followers the news that they are owed. */
  readonly deliveries: Pick<Dispatcher, 'wake' | 'idle'>;
  /** Rejects, with a `StartFailure`, when Discord ends the connection for good (a token that was reset). Never resolves. */
  readonly lost: Promise<never>;
  /** Ends what is being answered (for at most ten seconds), then leaves Discord. */
  readonly stop: () => Promise<void>;
}
