import type { APIDMChannel, APITextChannel } from 'discord-api-types/v10';
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { World, WorldChannel } from './world.js';

/** A channel as Discord's API shows it. What the bot may not do there stands in the channel's overwrites. */
export function toApiChannel(world: World, channel: WorldChannel): APITextChannel | APIDMChannel {
  if (channel.recipient)
    return {
      id: channel.id,
      type: ChannelType.DM,
      name: null,
      last_message_id: channel.lastMessageId,
      recipients: [channel.recipient],
      flags: noFlags,
    };
  const denied =
    (channel.botMayRead ? 0n : PermissionFlagsBits.ViewChannel) |
    (channel.botMayWrite ? 0n : PermissionFlagsBits.SendMessages);
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: world.guild.id,
    name: channel.name,
    topic: null,
    nsfw: false,
    parent_id: null,
    position: [...world.channels.keys()].indexOf(channel.id),
    rate_limit_per_user: 0,
    last_message_id: channel.lastMessageId,
    last_pin_timestamp: null,
    permission_overwrites: denied
      ? [{ id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: denied.toString() }]
      : [],
    flags: noFlags,
  };
}

const noFlags: number = 0;
