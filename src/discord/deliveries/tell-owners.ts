import type { Follow } from '../../state/follows.js';
import { displayOf } from '../display/display.js';
import { languageOfLocale } from '../languages/languages.js';
import { noticeCard } from '../rendering/notice-card.js';
import { bodyOf } from '../sending.js';
import type { PauseReason } from './refusals.js';
import type { NewsSender } from './send-news.js';

/** Tells those who asked for follows of a channel, each once, that these are paused. Who cannot be written to hears it from `/following`. */
export async function tellOwners(
  paused: readonly Follow[],
  reason: PauseReason,
  { client, logger }: Pick<NewsSender, 'client' | 'logger'>,
): Promise<void> {
  const owners = new Map<string, Follow>();
  for (const one of paused) if (one.askedBy !== undefined && 'channel' in one.subscriber) owners.set(one.askedBy, one);
  for (const [user, { language, subscriber }] of owners) {
    try {
      const display = await displayOf(languageOfLocale(language));
      const { following } = display.labels;
      const place = 'channel' in subscriber ? following.inChannel(subscriber.channel) : following.inDirectMessages;
      const lines = [following.pausedNotice(place, following.reasons[reason]), `-# ${following.pausedHow}`];
      const direct = await client.users.createDM(user);
      await direct.send(bodyOf(noticeCard({ accent: 'nothing', lines }, display)));
    } catch (error) {
      logger.warn({ err: error }, 'nobody could be told that news are paused');
    }
  }
}
