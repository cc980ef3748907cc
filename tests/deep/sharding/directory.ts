import { sha256Hex } from '@jobmatch/shared/sha256';
import { locate } from './locate.ts';
import { shardOf } from './shard-of.ts';
import { SHARDS, type Shard, type ShardedEnv } from './shards.ts';

/** Shards of users whom this isolate has seen: a user's does not change. */
const seen = new Map<string, Shard>();

/** The user's shard; of a user who is in none, one in which they are absent too. */
export async function shardOfUser(env: ShardedEnv, userId: string): Promise<Shard> {
  const known = seen.get(userId);
  if (known !== undefined) return known;
  const key = `user:${userId}`;
  const listed = await find(env, key);
  const shard = listed ?? (await locateUser(env, userId));
  if (shard === null) return shardOf(key);
  // Found in a shard only: what should have listed it was cut off.
  if (listed === null) await list(env, key, shard, userId);
  seen.set(userId, shard);
  return shard;
}

/** The shard of the account with this address; the one that it would get where there is none. */
export async function shardOfEmail(env: ShardedEnv, email: string): Promise<Shard> {
  const key = await emailKey(email);
  return (await find(env, key)) ?? shardOf(key);
}

/** Gives the address to a shard before an account is made there, so that no other shard makes one too. */
export async function claimEmail(env: ShardedEnv, email: string, wanted?: Shard): Promise<Shard> {
  const key = await emailKey(email);
  const chosen = wanted ?? (await shardOf(key));
  await list(env, key, chosen, null);
  return (await find(env, key)) ?? chosen;
}

/** The shard of somebody whom another issuer names. */
export async function shardOfIdentity(
  env: ShardedEnv,
  { provider, subject, email }: { provider: string; subject: string; email: string | null },
): Promise<Shard> {
  const key = await identityKey(provider, subject);
  const listed = await find(env, key);
  if (listed !== null) return listed;
  return email === null ? shardOf(key) : claimEmail(env, email);
}

/** The user whom another issuer's name is known to stand for. */
export async function userOfIdentity(
  env: ShardedEnv,
  { provider, subject }: { provider: string; subject: string },
): Promise<string | null> {
  const key = await identityKey(provider, subject);
  const statement = env.DIRECTORY.prepare('select user_id from entries where key = ?').bind(key);
  return statement.first<string | null>('user_id');
}

/** Takes note of an account, under its id and what else it is found by. */
export async function listAccount(
  env: ShardedEnv,
  shard: Shard,
  userId: string,
  other: { email: string } | { provider: string; subject: string } | null,
): Promise<void> {
  await list(env, `user:${userId}`, shard, userId);
  if (other === null) return;
  const key =
    'email' in other
      ? await emailKey(other.email)
      : await identityKey(other.provider, other.subject);
  await list(env, key, shard, userId);
}

/** Forgets an account that has been erased. */
export async function unlistUser(env: ShardedEnv, userId: string): Promise<void> {
  seen.delete(userId);
  await env.DIRECTORY.prepare('delete from entries where user_id = ?').bind(userId).run();
}

async function find(env: ShardedEnv, key: string): Promise<Shard | null> {
  const statement = env.DIRECTORY.prepare('select shard from entries where key = ?').bind(key);
  const row = await statement.first<{ shard: string }>();
  return SHARDS.find((shard) => shard === row?.shard) ?? null;
}

/** Whoever comes first decides on the shard; only the user is added to what is there. */
async function list(
  env: ShardedEnv,
  key: string,
  shard: Shard,
  userId: string | null,
): Promise<void> {
  const sql = `insert into entries (key, shard, user_id) values (?, ?, ?)
    on conflict (key) do update set user_id = coalesce(user_id, excluded.user_id)`;
  await env.DIRECTORY.prepare(sql).bind(key, shard, userId).run();
}

async function locateUser(env: ShardedEnv, userId: string): Promise<Shard | null> {
  const place = (await locate(env, 'users.id', [userId])).get(userId);
  return SHARDS.find((shard) => shard === place) ?? null;
}

const normalised = (email: string): string => email.normalize('NFKC').toLowerCase();

const emailKey = async (email: string) => `email:${await sha256Hex(normalised(email))}`;

const identityKey = async (provider: string, subject: string) =>
  `identity:${provider}:${await sha256Hex(subject)}`;
