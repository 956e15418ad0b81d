import { PermissionFlagsBits } from 'discord-api-types/v10';
import {
  missingAccess,
  missingPermissions,
  notTheAuthor,
  unknownChannel,
  unknownMessage,
  unknownUser,
} from '../http/api-error.js';
import { noContent, ok, route, type Route } from '../http/router.js';
import { toApiChannel } from '../channel-objects.js';
import type { Core } from '../core.js';
import { createMessage, deleteMessage, editMessage } from '../messages.js';
import { checkMessage } from '../rules/message.js';
import { directChannel, messageEdit, newMessage } from '../rules/body-schemas.js';
import { checked, InvalidBody } from '../rules/checked.js';
import { withoutPrivateContent } from '../private-content.js';
import type { StoredMessage, World, WorldChannel } from '../world.js';

/** Channels and the messages in them. */
export const channelRoutes = ({ world }: Core): Route[] => {
  const readable = (id: string): WorldChannel => {
    const channel = world.channels.get(id);
    if (!channel) throw unknownChannel();
    if (!channel.botMayRead) throw missingAccess();
    return channel;
  };
  const writable = (id: string): WorldChannel => {
    const channel = readable(id);
    if (!channel.botMayWrite) throw missingPermissions();
    return channel;
  };
  /** Ephemeral messages cannot be reached by these routes, only by their interaction's token. */
  const messageIn = (channel: WorldChannel, id: string): StoredMessage => {
    const stored = channel.messages.get(id);
    if (!stored || stored.onlyFor !== null) throw unknownMessage();
    return stored;
  };
  const shown = (stored: StoredMessage, channel: WorldChannel) =>
    withoutPrivateContent(world, stored.message, channel, world.mayReadContent);

  return [
    route('GET', '/channels/:channel', ({ params }) => ok(toApiChannel(world, readable(params.channel)))),
    route('POST', '/channels/:channel/typing', ({ params }) => {
      world.announce({ type: 'typing', channelId: writable(params.channel).id });
      return noContent;
    }),
    route('POST', '/users/@me/channels', ({ body }) => {
      const { recipient_id: recipient } = checked(directChannel, body);
      const channel = world.directChannelOf(recipient ?? '');
      if (!channel) throw unknownUser();
      return ok(toApiChannel(world, channel));
    }),

    route('GET', '/channels/:channel/messages', ({ params, query }) => {
      const channel = readable(params.channel);
      const limit = pageSize(query.get('limit'));
      const { before, after } = { before: query.get('before'), after: query.get('after') };
      const messages = [...channel.messages.values()]
        .filter(({ onlyFor }) => onlyFor === null)
        .filter(({ message: { id } }) => (before ? BigInt(id) < BigInt(before) : true))
        .filter(({ message: { id } }) => (after ? BigInt(id) > BigInt(after) : true));
      const page = after ? messages.slice(0, limit) : messages.slice(-limit);
      return ok(page.reverse().map((stored) => shown(stored, channel)));
    }),
    route('GET', '/channels/:channel/messages/:message', ({ params }) => {
      const channel = readable(params.channel);
      return ok(shown(messageIn(channel, params.message), channel));
    }),
    route('POST', '/channels/:channel/messages', ({ params, body, files }) => {
      const channel = writable(params.channel);
      const message = checkMessage(newMessage, body, { at: 'channel', files });
      const reference = message.message_reference;
      const repliesTo = reference?.message_id ? channel.messages.get(reference.message_id) : undefined;
      if (reference && !repliesTo && reference.fail_if_not_exists !== false) throw unknownReference();
      const before = message.enforce_nonce && withNonce(world, channel, message.nonce);
      if (before) return ok(before.message);
      const origin = { author: world.bot, channel, repliesTo: repliesTo?.message };
      return ok(createMessage(world, origin, message, files).message);
    }),
    route('PATCH', '/channels/:channel/messages/:message', ({ params, body, files }) => {
      const stored = messageIn(readable(params.channel), params.message);
      if (stored.message.author.id !== world.bot.id) throw notTheAuthor();
      const message = checkMessage(messageEdit, body, { at: 'edit', files, old: stored.message });
      return ok(editMessage(world, stored, message, files).message);
    }),
    route('DELETE', '/channels/:channel/messages/:message', ({ params }) => {
      const channel = readable(params.channel);
      const stored = messageIn(channel, params.message);
      const manages = (world.botPermissionsIn(channel) & PermissionFlagsBits.ManageMessages) !== 0n;
      if (stored.message.author.id !== world.bot.id && (channel.guildId === null || !manages))
        throw missingPermissions();
      deleteMessage(world, stored);
      return noContent;
    }),
  ];
};

/**
 * How long a nonce is remembered, in milliseconds. Discord says "in the past few minutes" (Discord docs, resources/message,
 * "Create Message") and no number.
 */
const nonceLife = 3 * 60_000;

/** The message that the bot wrote with the same nonce a short while ago. */
function withNonce(world: World, channel: WorldChannel, nonce: unknown): StoredMessage | undefined {
  if (nonce === undefined || nonce === null) return undefined;
  const since = world.clock.now() - nonceLife;
  return [...channel.messages.values()].findLast(
    ({ message }) =>
      message.nonce === nonce && message.author.id === world.bot.id && Date.parse(message.timestamp) > since,
  );
}

/** How many messages a page has: 1 to 100, or 50 (Discord docs, resources/message, "Get Channel Messages"). */
function pageSize(given: string | null): number {
  const limit = Number(given ?? 50);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new InvalidBody([{ path: ['limit'], rule: 'NUMBER_TYPE_MAX', message: 'Must be between 1 and 100.' }]);
}

const unknownReference = () =>
  new InvalidBody([{ path: ['message_reference'], rule: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
