/** The first second of 2015, from which Discord counts (Discord docs, reference, "Snowflakes"). */
const discordEpoch = 1_420_070_400_000n;

/**
 * Makes ids as Discord does: the milliseconds since 2015 in the upper 42 bits, a running number below. Every id is
 * greater than the one before, even when two are made in the same millisecond.
 */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromTime = (BigInt(now()) - discordEpoch) << 22n;
    last = fromTime > last ? fromTime : last + 1n;
    return last.toString();
  };
}

/** The shard that is told of a guild: `(guild_id >> 22) % num_shards` (Discord docs, events/gateway, "Sharding"). */
export const shardOf = (guildId: string, shardCount: number): number =>
  Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
