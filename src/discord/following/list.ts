import type { Follow, Subscriber } from '../../state/follows.js';
import type { ComponentUse } from '../custom-id.js';
import type { Card } from '../rendering/components.js';
import { noticeCard } from '../rendering/notice-card.js';
import { clean } from '../rendering/plain-text.js';
import { buttonPlace, labelOf, nameOf, ownFollows, placeName, type Asking } from './follow.js';

interface Group {
  readonly subscriber: Subscriber;
  readonly follows: readonly Follow[];
}

/**
 * What is followed here, with what ends each and what begins again where news are paused: in a server in this channel, or for
 * who manages the server in all its channels; and the person's own in direct messages.
 */
export async function followingCard(asking: Asking): Promise<Card> {
  const { display, where } = asking;
  const { following } = display.labels;
  const groups = (await groupsFor(asking)).filter(({ follows }) => follows.length > 0);
  const hasBot = where.server?.hasBot ?? true;
  if (groups.length === 0)
    return noticeCard({ accent: 'plain', lines: [following.nothing, `-# ${following.howTo}`] }, display);
  const isMany = groups.length > 1;
  const buttons = groups.flatMap(({ subscriber, follows }) => {
    const place = buttonPlace(subscriber, asking);
    const paused: { label: string; use: ComponentUse }[] = follows.some((one) => one.paused)
      ? [{ label: following.tryAgain, use: { use: 'resume', place } }]
      : [];
    const behind = isMany ? ` · ${channelLabel(subscriber, asking)}` : '';
    return [
      ...paused.map(({ label, use }) => ({ label: `${label}${behind}`, use })),
      ...follows.map(({ subject }) => ({
        label: `${following.stop(labelOf(subject, asking))}${behind}`,
        use: { use: 'unfollow', subject, place } as const,
      })),
    ];
  });
  const lines = groups.flatMap((group) => linesOf(group, asking));
  return noticeCard(
    {
      accent: 'records',
      title: following.title,
      lines: [...lines, ...(hasBot ? [] : [`-# ${following.notAMember}`])],
      buttons,
    },
    display,
  );
}

async function groupsFor(asking: Asking): Promise<readonly Group[]> {
  const { bot, where } = asking;
  const { server } = where;
  const direct: Subscriber = { user: where.user };
  const own = { subscriber: direct, follows: await ownFollows(direct, asking) };
  if (server?.hasBot !== true) return [own];
  const inServer = await bot.state.follows.inGuild(server.id);
  const channels = new Map<string, Follow[]>([[where.channel, []]]);
  for (const one of inServer) {
    const channel = 'channel' in one.subscriber ? one.subscriber.channel : undefined;
    if (channel === undefined || (!server.isManaged && channel !== where.channel)) continue;
    channels.set(channel, [...(channels.get(channel) ?? []), one]);
  }
  const groups = [...channels].map(([channel, follows]) => ({ subscriber: { channel, guild: server.id }, follows }));
  return [...groups, own];
}

function linesOf({ subscriber, follows }: Group, asking: Asking): string[] {
  const { display } = asking;
  const { following } = display.labels;
  const paused = follows.find((one) => one.paused)?.paused;
  return [
    `**${placeName(subscriber, display)}**`,
    ...(paused ? [`⏸️ ${following.paused(following.reasons[reasonOf(paused.reason)])}`] : []),
    ...follows.map(({ subject, digest }) => `- ${nameOf(subject, asking)} · ${following.digests[digest]}`),
  ];
}

/** Why news are paused, as one of the reasons that have a text. */
export const reasonOf = (reason: string): 'gone' | 'no-access' | 'no-permission' | 'closed' | 'refused' =>
  (['gone', 'no-access', 'no-permission', 'closed'] as const).find((one) => one === reason) ?? 'refused';

function channelLabel(subscriber: Subscriber, { bot, display }: Asking): string {
  if ('user' in subscriber) return display.labels.following.inDirectMessages;
  const channel = bot.client.channels.cache.get(subscriber.channel);
  return channel && 'name' in channel && channel.name !== null ? `#${clean(channel.name)}` : `#${subscriber.channel}`;
}
