import { MessageFlags, Routes, type APIChannel, type APIMessage, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { LiveEdition } from '../../edition/live-edition.js';
import type { Delivery } from '../../state/deliveries.js';
import type { Subscriber } from '../../state/follows.js';
import type { State } from '../../state/state.js';
import { displayOf } from '../display/display.js';
import { languageOfLocale } from '../languages/languages.js';
import type { Card } from '../rendering/components.js';
import { viewPosting } from '../views/posting.js';
import { digestContent, recordNewsContent } from '../views/news-view.js';
import type { Outcome } from './dispatcher.js';
import { isPosted } from './posted-before.js';
import { isUnclear, refusalOf } from './refusals.js';
import { tellOwners } from './tell-owners.js';

export interface NewsSender {
  readonly client: Client<true>;
  readonly live: Pick<LiveEdition, 'current'>;
  readonly state: Pick<State, 'follows'>;
  readonly now: () => Date;
  readonly logger: Logger;
}

/** How long a request may take, its waiting for Discord's rate limits included, in milliseconds. */
const patience = 60_000;

const minute = 60_000;
/** After a refusal it is tried again so much later, in milliseconds; after the last of these the follows are paused. */
const afterRefusal = [15 * minute, 120 * minute];

/** Nobody in particular has asked for the message: who turns its pages in a channel gets them beside. */
const nobody = '0';

/** Posts the message that a subscriber is owed, silently. */
export async function sendNews(delivery: Delivery, sender: NewsSender): Promise<Outcome> {
  const card = await cardOf(delivery, sender);
  if (!card) return delivery.attempt === 1 ? lookAgain(sender.now()) : 'dropped';
  const { subscriber } = delivery;
  try {
    const channel = await channelOf(subscriber, sender.client);
    if (delivery.isUncertain && (await isPosted(delivery, channel, sender.client))) return 'delivered';
    await post(channel, delivery, card, sender.client);
    return 'delivered';
  } catch (error) {
    return failureOf(error, delivery, sender);
  }
}

/** A data folder that is being replaced lacks records for a while: what is gone once may be back. */
const lookAgain = (now: Date): Outcome => ({
  failed: 'the register holds none of the records',
  isUncertain: false,
  dueAt: new Date(now.getTime() + 15 * minute),
});

async function cardOf(delivery: Delivery, { live }: NewsSender): Promise<Card | null> {
  const { id, digest, pieces, subscriber } = delivery;
  const edition = live.current;
  const display = await displayOf(languageOfLocale(delivery.language));
  const [piece] = pieces;
  if (!piece) return null;
  const content =
    digest === 'now'
      ? recordNewsContent(edition, { delivery, piece }, display)
      : digestContent(edition, { delivery: id, told: pieces }, display);
  if (!content) return null;
  const view = digest === 'now' ? null : ({ view: 'news', delivery: id } as const);
  const asker = 'user' in subscriber ? subscriber.user : nobody;
  // Nobody has asked, so nobody may delete it; who manages the channel can in Discord itself.
  return viewPosting(content, view, { edition, display, asker, private: true }).card;
}

async function channelOf(subscriber: Subscriber, client: Client): Promise<string> {
  if ('channel' in subscriber) return subscriber.channel;
  const known = client.users.cache.get(subscriber.user)?.dmChannel;
  if (known) return known.id;
  const body = { recipient_id: subscriber.user };
  const signal = AbortSignal.timeout(patience);
  return ((await client.rest.post(Routes.userChannels(), { body, signal })) as APIChannel).id;
}

/**
 * With `enforce_nonce` Discord gives back the message that it has instead of posting a second one, where the same nonce came some
 * minutes before (Discord docs, resources/message, "Create Message").
 */
async function post(channel: string, { nonce }: Delivery, card: Card, client: Client): Promise<APIMessage> {
  return (await client.rest.post(Routes.channelMessages(channel), {
    body: {
      components: card,
      flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications,
      allowed_mentions: { parse: [] },
      nonce,
      enforce_nonce: true,
    },
    signal: AbortSignal.timeout(patience),
  })) as APIMessage;
}

async function failureOf(error: unknown, delivery: Delivery, sender: NewsSender): Promise<Outcome> {
  const { logger, now, state } = sender;
  const { id, attempt, subscriber } = delivery;
  const failed = error instanceof Error ? error.message : String(error);
  const reason = refusalOf(error);
  if (reason === undefined) {
    const isUncertain = isUnclear(error);
    if (isUncertain)
      logger.warn({ delivery: id, attempt, reason: failed }, 'news could not be sent; it is tried again');
    // Discord has read the message and refused it as wrong: it was made wrongly.
    else logger.error({ delivery: id, attempt, err: error }, 'Discord takes no such message; it is tried again');
    return { failed, isUncertain };
  }
  const wait = afterRefusal[attempt - 1];
  logger.warn({ delivery: id, attempt, reason: failed, paused: wait === undefined }, 'Discord refuses news here');
  if (wait === undefined) {
    const paused = await state.follows.pause(subscriber, reason, now());
    await tellOwners(paused, reason, sender);
  }
  const dueAt = new Date(now().getTime() + (wait ?? 0));
  return { failed, isUncertain: false, isRefused: true, dueAt };
}
