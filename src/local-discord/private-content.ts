import type { APIMessage } from 'discord-api-types/v10';
import { without } from './without.js';
import type { World, WorldChannel } from './world.js';

/**
 * A message as a bot without the Message Content intent gets it: content, embeds, attachments, components and poll are
 * empty, except in its own messages, in direct messages with it, and in messages that mention it
 * (Discord docs, events/gateway, "Message Content Intent").
 */
export function withoutPrivateContent(
  world: World,
  message: APIMessage,
  channel: Pick<WorldChannel, 'guildId'>,
  mayReadContent: boolean,
): APIMessage {
  const referenced = message.referenced_message;
  const whole = referenced
    ? { ...message, referenced_message: withoutPrivateContent(world, referenced, channel, mayReadContent) }
    : message;
  const visible =
    mayReadContent ||
    channel.guildId === null ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id);
  if (visible) return whole;
  return { ...without(whole, 'poll'), content: '', embeds: [], attachments: [], components: [] };
}
