/** Databases that users are spread over. */
export const SHARDS = ['SHARD_0', 'SHARD_1', 'SHARD_2', 'SHARD_3'] as const;
export type Shard = (typeof SHARDS)[number];

/** Where rows of core's tables are: with their user, or in the catalogue that the fleet shares. */
export const PLACES = [...SHARDS, 'CATALOGUE'] as const;
export type Place = (typeof PLACES)[number];

/** Core's environment with databases of users beside the one it has, which is left with the catalogue. */
export type ShardedEnv = Cloudflare.Env & Record<Shard | 'DIRECTORY', D1Database>;

/** Core's environment as its code knows it, on one of the databases. */
export const envAt = (env: ShardedEnv, place: Place): Cloudflare.Env =>
  place === 'CATALOGUE' ? env : { ...env, DB: env[place] };
