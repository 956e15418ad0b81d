import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { messages, type ReaderLocale } from './catalogue/catalogue.js';
import { renderNotice } from './rendering/render-notice.js';
import type { ButtonAction } from './custom-ids.js';
import type { Card } from './rendering/render-answer.js';

/** Something the person can mend: worded for them where it is raised, shown as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    /** What is wrong, stable for logs and tests: `unknown-country`. */
    readonly identifier: string,
    /** One sentence in the reader's language that says what to change. */
    readonly sentence: string,
    readonly buttons: readonly { readonly label: string; readonly action: ButtonAction }[] = [],
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
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/**
 * Decides what becomes of an error, in this order:
 *
 * 1. A `UserError` is shown as its sentence and logged at debug level: people mistype.
 * 2. An error of Discord's API that says that what we answer is gone, or that we may not, is logged as a warning; there is
 *    nobody to tell.
 * 3. Anything else is a fault of ours or of the network: the person sees one friendly sentence with a short reference, and the
 *    log has the cause under that reference.
 *
 * Never throws: telling the person may fail for the same reason as the answer, and is then only logged.
 */
export async function handleFailure(
  error: unknown,
  {
    logger,
    locale,
    what,
    tell,
  }: {
    readonly logger: Logger;
    readonly locale: ReaderLocale;
    readonly what: string;
    readonly tell: (card: Card) => Promise<unknown>;
  },
): Promise<void> {
  let card: Card;
  if (error instanceof UserError) {
    logger.debug({ what, identifier: error.identifier }, 'could not be done as asked');
    card = renderNotice({ text: error.sentence, tone: 'warning', buttons: error.buttons }, { locale });
  } else if (error instanceof DiscordAPIError && gone.has(error.code)) {
    logger.warn({ what, code: error.code, reason: error.message }, 'Discord no longer takes this answer');
    return;
  } else {
    const reference = randomBytes(3).toString('hex');
    logger.error({ what, reference, err: error }, 'answering failed');
    card = renderNotice({ text: messages(locale).failed({ reference }), tone: 'error' }, { locale });
  }
  try {
    await tell(card);
  } catch (telling) {
    logger.warn({ what, err: telling }, 'the person could not be told');
  }
}
