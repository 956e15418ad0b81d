import { PermissionFlagsBits } from 'discord.js';
import type { Subscriber } from '../../state/follows.js';
import type { ComponentUse, FollowPlace } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import type { ChannelRights, Where } from '../where.js';

/** Who asks for something about news, and how they are answered. */
export interface Person {
  readonly where: Where;
  readonly display: Display;
}

/** What the bot must be allowed to do in a channel to post there, by the name of the label that names it. */
const needed = [
  ['view', () => PermissionFlagsBits.ViewChannel],
  ['send', ({ isThread }: ChannelRights) => (isThread ? sendInThreads : PermissionFlagsBits.SendMessages)],
] as const;
const sendInThreads = PermissionFlagsBits.SendMessagesInThreads;

/**
 * Who hears of news that are to go to a place, where the person may decide that: in a server who manages the channel or the
 * server. Checked here, as administrators of a server give out the use of its commands as they like.
 *
 * @param direct the button that does the same in direct messages, offered where it cannot be done in the server
 * @throws UserError where the person may not, or where the bot cannot post: with what is missing
 */
export function postingPlace(place: FollowPlace, person: Person, direct?: ComponentUse): Subscriber {
  const { where, display } = person;
  const { following } = display.labels;
  const subscriber = managedPlace(place, person, direct);
  if ('user' in subscriber) return subscriber;
  const rights = where.server?.rights(subscriber.channel);
  const missing = needed.filter(([, of]) => !rights?.bot.has(of(rights)));
  if (missing.length > 0)
    throw refusal('bot-may-not-post', display, direct, [
      following.botLacks(
        subscriber.channel,
        missing.map(([name]) => following.permissions[name]),
      ),
    ]);
  return subscriber;
}

/** The same for what ends news: the bot need not be able to post. */
export function managedPlace(place: FollowPlace, { where, display }: Person, direct?: ComponentUse): Subscriber {
  const { user, server } = where;
  const { following } = display.labels;
  if (place === 'direct' || (server === undefined && place === 'here')) return { user };
  if (server?.hasBot !== true) throw refusal('not-a-member', display, direct, [following.notAMember]);
  const channel = place === 'here' ? where.channel : place;
  if (!server.isManaged && !server.rights(channel).person.has(PermissionFlagsBits.ManageChannels))
    throw refusal('may-not-manage', display, direct, [following.mayNotManage(channel)]);
  return { channel, guild: server.id };
}

function refusal(
  identifier: string,
  { labels: { following } }: Display,
  direct: ComponentUse | undefined,
  lines: readonly string[],
): UserError {
  if (direct === undefined) return new UserError(identifier, { lines });
  return new UserError(identifier, {
    lines: [...lines, following.directInstead],
    buttons: [{ label: following.followDirect, use: direct }],
  });
}
