import { sha256Hex } from '@jobmatch/shared/sha256';
import { SHARDS, type Shard } from './shards.ts';

/**
 * The shard with the highest SHA-256 of its name and the key (rendezvous hashing): a further shard takes its part of new
 * accounts from all the others and moves nobody between them.
 */
export async function shardOf(key: string, shards: readonly Shard[] = SHARDS): Promise<Shard> {
  const ranked = await Promise.all(
    shards.map(async (shard) => ({ shard, rank: await sha256Hex(`${shard}:${key}`) })),
  );
  return ranked.reduce((best, other) => (other.rank > best.rank ? other : best)).shard;
}
