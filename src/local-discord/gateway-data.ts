import { GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { toApiChannel } from './channel-objects.js';
import type { Dispatch } from './gateway-dispatch.js';
import type { GatewaySession } from './gateway-session.js';
import { shardOf } from './snowflake.js';
import type { World } from './world.js';

/** The first event of a session (Discord docs, events/gateway-events, "Ready"). Its guilds follow by GUILD_CREATE. */
export function readyData(world: World, { id, identity }: GatewaySession, url: string): object {
  const ownsGuild = shardOf(world.guild.id, identity.shardCount) === identity.shardId;
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
    guilds: ownsGuild && world.botIsMember ? [{ id: world.guild.id, unavailable: true }] : [],
    session_id: id,
    resume_gateway_url: url,
    shard: [identity.shardId, identity.shardCount],
    application: { id: world.application.id, flags: world.application.flags },
  };
}

/** The guild as its shard gets it after READY. Without the members intent only the bot's own member is in it. */
export const guildCreate = (world: World): Dispatch => ({
  event: 'GUILD_CREATE',
  guildId: world.guild.id,
  intent: GatewayIntentBits.Guilds,
  dataFor: ({ intents }) => ({
    ...world.guild,
    joined_at: world.members.get(world.bot.id)?.joined_at,
    large: false,
    unavailable: false,
    member_count: world.members.size,
    members: [...world.members.values()].filter(
      ({ user }) => user.id === world.bot.id || intents & GatewayIntentBits.GuildMembers,
    ),
    channels: [...world.channels.values()]
      .filter((channel) => channel.guildId === world.guild.id && channel.botMayRead)
      .map((channel) => toApiChannel(world, channel)),
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }),
});

const memberRequestSchema = z.object({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.number().int().nonnegative().optional(),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

/** The members asked for by op 8 (Discord docs, events/gateway-events, "Request Guild Members"); null: nonsense. */
export function membersChunk(world: World, data: unknown): object | null {
  const parsed = memberRequestSchema.safeParse(data);
  if (!parsed.success || parsed.data.guild_id !== world.guild.id) return null;
  const { query = '', limit = 0, user_ids: wanted, nonce } = parsed.data;
  const ids = wanted === undefined ? undefined : [wanted].flat();
  const members = [...world.members.values()].filter(({ user }) =>
    ids ? ids.includes(user.id) : user.username.startsWith(query),
  );
  return {
    guild_id: world.guild.id,
    members: limit > 0 ? members.slice(0, limit) : members,
    chunk_index: 0,
    chunk_count: 1,
    ...(ids ? { not_found: ids.filter((id) => !world.members.has(id)) } : {}),
    ...(nonce ? { nonce } : {}),
  };
}
