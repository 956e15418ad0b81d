import type { ClientEvent } from './client-protocol.js';
import { toClientMessage, type UserSide } from './user-side.js';
import type { Happening, World } from './world.js';

/**
 * What happens as one user's chat page is told of it, or null where that user sees nothing of it. Without a user:
 * everything.
 */
export function clientEvent(
  world: World,
  users: UserSide,
  happening: Happening,
  userId: string | null,
): ClientEvent | null {
  const sees = (channelId: string, onlyFor: string | null): boolean => {
    const channel = world.channels.get(channelId);
    if (userId === null) return true;
    return channel !== undefined && world.isIn(channel, userId) && (onlyFor === null || onlyFor === userId);
  };
  const isOwn = (id: string) => userId === null || userId === id;
  switch (happening.type) {
    case 'message-created':
    case 'message-updated': {
      const { stored } = happening;
      if (!sees(stored.message.channel_id, stored.onlyFor)) return null;
      return { type: 'message', message: toClientMessage(stored) };
    }
    case 'message-deleted': {
      const { message, onlyFor } = happening.stored;
      if (!sees(message.channel_id, onlyFor)) return null;
      return { type: 'message-deleted', id: message.id, channelId: message.channel_id };
    }
    case 'modal-shown': {
      const { interactionId, modal } = happening;
      return isOwn(happening.userId) ? { type: 'modal', interactionId, modal } : null;
    }
    case 'interaction-answered': {
      const { interactionId } = happening;
      return isOwn(happening.userId) ? { type: 'interaction-answered', interactionId } : null;
    }
    case 'interaction-failed': {
      const { interactionId, reason } = happening;
      return isOwn(happening.userId) ? { type: 'interaction-failed', interactionId, reason } : null;
    }
    case 'commands-changed':
      return { type: 'commands', commands: users.commandsOf(userId) };
    case 'channel-updated':
    case 'channel-deleted':
    case 'bot-removed':
      // The page has the channels from its state.
      return null;
    case 'presence-changed':
      return { type: 'presence', online: happening.online };
    case 'typing':
      return sees(happening.channelId, null) ? { type: 'typing', channelId: happening.channelId } : null;
  }
}
