import type { APIGuildMember, APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { toApiChannel } from './channel-objects.js';
import type { Identity } from './gateway-session.js';
import { withoutPrivateContent } from './private-content.js';
import { shardOf } from './snowflake.js';
import { without } from './without.js';
import type { Happening, World, WorldChannel } from './world.js';

/** An event for the bot. */
export interface Dispatch {
  readonly event: string;
  /** The guild it concerns; `null` goes to shard 0, as direct messages do. */
  readonly guildId: string | null;
  /** The intent without which it is not sent; `null`: always sent. */
  readonly intent: number | null;
  dataFor(identity: Identity): unknown;
}

/** Whether a client gets an event: its shard and its intents decide (Discord docs, events/gateway). */
export const isFor = (dispatch: Dispatch, identity: Identity): boolean =>
  identity.shardId === (dispatch.guildId === null ? 0 : shardOf(dispatch.guildId, identity.shardCount)) &&
  (dispatch.intent === null || (identity.intents & dispatch.intent) !== 0);

/** What the bot is told when something happens. Ephemeral messages are the asker's alone. */
export function* dispatchesOf(world: World, happening: Happening): Generator<Dispatch> {
  switch (happening.type) {
    case 'message-created':
      yield* ofMessage(world, happening.stored, 'MESSAGE_CREATE');
      break;
    case 'message-updated':
      yield* ofMessage(world, happening.stored, 'MESSAGE_UPDATE');
      break;
    case 'message-deleted':
      yield* ofMessage(world, happening.stored, 'MESSAGE_DELETE');
      break;
    case 'channel-updated':
      yield* ofChannel(world, happening.channel, 'CHANNEL_UPDATE');
      break;
    case 'channel-deleted':
      yield* ofChannel(world, happening.channel, 'CHANNEL_DELETE');
      break;
    case 'bot-removed':
      // Without `unavailable`: the bot was removed (Discord docs, events/gateway-events, "Guild Delete").
      yield {
        event: 'GUILD_DELETE',
        guildId: world.guild.id,
        intent: GatewayIntentBits.Guilds,
        dataFor: () => ({ id: world.guild.id }),
      };
      break;
    default:
  }
}

function* ofChannel(
  world: World,
  channel: WorldChannel,
  event: 'CHANNEL_UPDATE' | 'CHANNEL_DELETE',
): Generator<Dispatch> {
  const { guildId } = channel;
  if (guildId === null) return;
  yield { event, guildId, intent: GatewayIntentBits.Guilds, dataFor: () => toApiChannel(world, channel) };
}

function* ofMessage(
  world: World,
  { message, onlyFor }: { message: APIMessage; onlyFor: string | null },
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
): Generator<Dispatch> {
  const channel = world.channels.get(message.channel_id);
  if (!channel || onlyFor !== null || !channel.botMayRead) return;
  const { guildId } = channel;
  const place = { channel_id: channel.id, ...(guildId ? { guild_id: guildId } : {}) };
  yield {
    event,
    guildId,
    intent: guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
    dataFor: ({ intents }) => {
      if (event === 'MESSAGE_DELETE') return { id: message.id, ...place };
      const mayReadContent = (intents & GatewayIntentBits.MessageContent) !== 0;
      const visible = withoutPrivateContent(world, message, channel, mayReadContent);
      const member = guildId ? world.members.get(message.author.id) : undefined;
      return {
        ...visible,
        ...place,
        channel_type: world.channelType(channel),
        mentions: visible.mentions.map((user) => {
          const mentioned = guildId ? world.members.get(user.id) : undefined;
          return mentioned ? { ...user, member: withoutUser(mentioned) } : user;
        }),
        ...(member ? { member: withoutUser(member) } : {}),
      };
    },
  };
}

function withoutUser(member: APIGuildMember): Omit<APIGuildMember, 'user'> {
  return without(member, 'user');
}
