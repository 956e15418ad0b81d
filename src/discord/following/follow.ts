import type { Bot } from '../running-bot.js';
import type { Digest, Subject, Subscriber } from '../../state/follows.js';
import type { FollowPlace } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import type { Card } from '../rendering/components.js';
import { noticeCard } from '../rendering/notice-card.js';
import { bodyOf } from '../sending.js';
import { wordsFor } from '../views/words.js';
import { isClosed } from '../deliveries/refusals.js';
import { managedPlace, postingPlace, type Person } from './place.js';

/** What somebody may follow in one place: as many as a select lists. */
export const mostFollows = 25;

/** What is to be followed, and where and when news of it are to come. */
export interface Wish {
  readonly subject: Subject;
  readonly digest: Digest;
  readonly place: FollowPlace;
}

export interface Asking extends Person {
  readonly bot: Bot;
}

/**
 * Begins to follow something, or changes when its news come.
 *
 * @returns what is to be said to the person
 * @throws UserError where they may not, the bot could not post, or too much is followed there
 */
export async function follow({ subject, digest, place }: Wish, asking: Asking): Promise<Card> {
  const { bot, where, display } = asking;
  const { following } = display.labels;
  const subscriber = postingPlace(place, asking, { use: 'follow', subject, digest, place: 'direct' });
  const there = await bot.state.follows.of(subscriber);
  const known = there.find((one) => one.subject.kind === subject.kind && one.subject.id === subject.id);
  if (!known && there.length >= mostFollows)
    throw new UserError('too-many-follows', {
      lines: [following.tooMany(mostFollows)],
      buttons: [{ label: following.manage, use: { use: 'following', delivery: '' } }],
    });
  const name = nameOf(subject, asking);
  const card = noticeCard(
    {
      accent: 'records',
      lines: [
        following.followed({ name, place: placeName(subscriber, display), when: following.digests[digest] }),
        `-# ${following.how}`,
      ],
      buttons: [
        {
          label: following.stop(labelOf(subject, asking)),
          use: { use: 'unfollow', subject, place: buttonPlace(subscriber, asking) },
        },
        { label: following.manage, use: { use: 'following', delivery: '' } },
      ],
    },
    display,
  );
  // Whether somebody can be written to is not known before it was tried.
  if ('user' in subscriber && !where.isDirect) await writeTo(subscriber.user, card, asking);
  await bot.state.follows.add({ subscriber, askedBy: where.user, subject, digest, language: display.code }, bot.now());
  bot.deliveries.wake();
  return card;
}

/** Follows something no longer. @returns what is to be said */
export async function unfollow(subject: Subject, place: FollowPlace, asking: Asking): Promise<Card> {
  const { bot, display } = asking;
  const { following } = display.labels;
  const subscriber = managedPlace(place, asking);
  const there = await ownFollows(subscriber, asking);
  const found = there.find((one) => one.subject.kind === subject.kind && one.subject.id === subject.id);
  const name = nameOf(subject, asking);
  const isEnded = found !== undefined && (await bot.state.follows.remove(found.id));
  const filled = { name, place: placeName(subscriber, display) };
  return noticeCard(
    { accent: 'plain', lines: [isEnded ? following.ended(filled) : following.notFollowed(filled)] },
    display,
  );
}

/** Ends all that is followed in a place. @returns what is to be said */
export async function unfollowAll(place: FollowPlace, asking: Asking): Promise<Card> {
  const { bot, display } = asking;
  const { following } = display.labels;
  const subscriber = managedPlace(place, asking);
  const count = await bot.state.follows.removeAll(subscriber);
  return noticeCard({ accent: 'plain', lines: [following.endedAll(count, placeName(subscriber, display))] }, display);
}

/** Sends news again to a place where they were paused. @returns what is to be said */
export async function resume(place: FollowPlace, asking: Asking): Promise<Card> {
  const { bot, display } = asking;
  const { following } = display.labels;
  const subscriber = postingPlace(place, asking);
  await bot.state.follows.resume(subscriber);
  bot.deliveries.wake();
  return noticeCard({ accent: 'records', lines: [following.resumed(placeName(subscriber, display))] }, display);
}

/** What a subscriber follows; of a channel only where it is of the server in which somebody asks. */
export async function ownFollows(subscriber: Subscriber, { bot }: Pick<Asking, 'bot'>) {
  const there = await bot.state.follows.of(subscriber);
  return there.filter(
    (one) => 'user' in subscriber || ('guild' in one.subscriber && one.subscriber.guild === subscriber.guild),
  );
}

/** The name of what is followed, to stand in Markdown. */
export const nameOf = ({ kind, id }: Subject, { bot, display }: Pick<Asking, 'bot' | 'display'>): string =>
  wordsFor(bot.live.current, display).name(kind, id);

/** The same for a label. */
export const labelOf = ({ kind, id }: Subject, { bot, display }: Pick<Asking, 'bot' | 'display'>): string =>
  display.script(wordsFor(bot.live.current, display).w.name(kind, id));

/** A place in words, to stand in Markdown. */
export const placeName = (subscriber: Subscriber, { labels: { following } }: Display): string =>
  'user' in subscriber ? following.inDirectMessages : following.inChannel(subscriber.channel);

/** A place as a button says it that may stand elsewhere. */
export const buttonPlace = (subscriber: Subscriber, { where }: Pick<Asking, 'where'>): FollowPlace =>
  'user' in subscriber ? 'direct' : subscriber.channel === where.channel ? 'here' : subscriber.channel;

/** Writes to a person what has been arranged. @throws UserError where they cannot be written to */
async function writeTo(user: string, card: Card, { bot, display }: Asking): Promise<void> {
  try {
    const direct = await bot.client.users.createDM(user);
    await direct.send(bodyOf(card));
  } catch (error) {
    if (!isClosed(error)) throw error;
    throw new UserError('cannot-write', { lines: [display.labels.following.cannotWrite] });
  }
}
