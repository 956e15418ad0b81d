import { randomBytes } from 'node:crypto';
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import type { Visibility } from './command.js';
import type { Display } from './display/display.js';
import type { Card } from './rendering/components.js';
import { noticeCard, type Notice } from './rendering/notice-card.js';

/** Something the person can mend: worded for them where it is raised, shown as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    /** What is wrong, stable for logs and tests: `unknown-country`. */
    readonly identifier: string,
    /** Sentences in the reader's language that say what to change, and buttons that change it. */
    readonly notice: Pick<Notice, 'lines' | 'buttons'>,
    readonly visible: Visibility = 'private',
  ) {
    super(identifier);
  }
}

/** Nothing can or need be said to anyone: the interaction, message or channel is no longer there for us. */
const gone: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
]);

/** By Discord's word, or by the client's, which has heard of the deletion of the channel already. */
const isGone = (error: unknown): error is DiscordAPIError | DiscordjsError =>
  (error instanceof DiscordAPIError && gone.has(error.code)) ||
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.ChannelNotCached);

export interface FailureContext {
  readonly logger: Logger;
  readonly display: Display;
  /** What was being done, for the log: `/mou`. */
  readonly what: string;
  /** Id of whoever asked: who may delete what everybody sees of it. */
  readonly asker: string;
  /** Who sees it where that is settled: the answer is deferred, or cannot be private. */
  readonly settled?: Visibility | undefined;
  readonly tell: (card: Card, visible: Visibility) => Promise<unknown>;
}

/** What became of it, for the metrics. */
export type FailureOutcome = 'user-error' | 'gone' | 'failed';

/**
 * Decides what becomes of an error, in this order:
 *
 * 1. A `UserError` is shown as its sentences and logged at debug level: people mistype.
 * 2. An error of Discord's API that says that what we answer is gone, or that we may not, is logged as a warning; there is
 *    nobody to tell.
 * 3. Anything else is a fault of ours or of the network: the person sees one friendly sentence with a short reference, and the
 *    log has the cause under that reference.
 *
 * Never throws: telling the person may fail for the same reason as the answer, and is then only logged.
 */
export async function handleFailure(
  error: unknown,
  { logger, display, what, asker, settled, tell }: FailureContext,
): Promise<FailureOutcome> {
  let notice: Notice;
  let outcome: FailureOutcome = 'user-error';
  let visible: Visibility = settled ?? 'private';
  if (error instanceof UserError) {
    logger.debug({ what, identifier: error.identifier }, 'could not be done as asked');
    notice = { accent: 'unclear', ...error.notice };
    visible = settled ?? error.visible;
  } else if (isGone(error)) {
    logger.warn({ what, code: error.code, reason: error.message }, 'Discord no longer takes this answer');
    return 'gone';
  } else {
    outcome = 'failed';
    const reference = randomBytes(3).toString('hex');
    logger.error({ what, reference, err: error }, 'answering failed');
    notice = { accent: 'failure', lines: [display.labels.failed(reference)] };
  }
  try {
    await tell(noticeCard(visible === 'public' ? { ...notice, asker } : notice, display), visible);
  } catch (telling) {
    logger.warn({ what, err: telling }, 'the person could not be told');
  }
  return outcome;
}
