import { KV_READ_TIMEOUT_MS, within } from '@jobmatch/shared/in-time';
import type { Env } from '../env.ts';
import { DIMENSIONS } from './embedding-model.ts';
import { deleteKeys, keysWithPrefix } from './kv-keys.ts';
import { fromBase64, toBase64 } from './vector-bytes.ts';

const SECONDS_KEPT = 30 * 24 * 60 * 60;
/** Keys that KV reads at once. */
const KEYS_PER_READ_MAX = 100;
/** An invocation may make 1,000 operations on KV, lists included. */
const DELETIONS_MAX = 900;
const EVERY_MODEL = 'embed:';

export type CacheEnv = Pick<
  Env,
  'EMBEDDINGS_CACHE' | 'EMBEDDING_CACHE_ENABLED' | 'EMBEDDING_MODEL'
>;

const keyOf = (model: string, textHash: string): string => `embed:${model}:${textHash}`;

/** The vectors that are kept, by the SHA-256 of their texts. None while the cache is turned off. */
export async function readVectors(
  { EMBEDDINGS_CACHE: cache, EMBEDDING_CACHE_ENABLED, EMBEDDING_MODEL: model }: CacheEnv,
  textHashes: readonly string[],
): Promise<Map<string, Float32Array>> {
  const found = new Map<string, Float32Array>();
  if (!EMBEDDING_CACHE_ENABLED) return found;
  for (let from = 0; from < textHashes.length; from += KEYS_PER_READ_MAX) {
    const asked = textHashes.slice(from, from + KEYS_PER_READ_MAX);
    // A cache that cannot be read in time is a miss: the model answers.
    const read = cache.get(asked.map((hash) => keyOf(model, hash)));
    const entries = await within(KV_READ_TIMEOUT_MS, read).catch(() => null);
    for (const hash of asked) {
      const kept = entries?.get(keyOf(model, hash)) ?? null;
      const vector = kept === null ? null : fromBase64(kept, DIMENSIONS);
      if (vector !== null) found.set(hash, vector);
    }
  }
  return found;
}

/** What cannot be kept is embedded again the next time. */
export async function writeVector(
  { EMBEDDINGS_CACHE: cache, EMBEDDING_CACHE_ENABLED, EMBEDDING_MODEL: model }: CacheEnv,
  textHash: string,
  vector: Float32Array,
): Promise<void> {
  if (!EMBEDDING_CACHE_ENABLED) return;
  const metadata = { cachedAt: new Date().toISOString() };
  const options = { expirationTtl: SECONDS_KEPT, metadata };
  await cache.put(keyOf(model, textHash), toBase64(vector), options).catch(() => undefined);
}

/** How many of these texts have an entry, whatever is in it. Throws where KV cannot be read. */
export async function countVectors(
  { EMBEDDINGS_CACHE: cache, EMBEDDING_MODEL: model }: Omit<CacheEnv, 'EMBEDDING_CACHE_ENABLED'>,
  textHashes: readonly string[],
): Promise<number> {
  let count = 0;
  for (let from = 0; from < textHashes.length; from += KEYS_PER_READ_MAX) {
    const asked = textHashes.slice(from, from + KEYS_PER_READ_MAX);
    const entries = await cache.get(asked.map((hash) => keyOf(model, hash)));
    count += [...entries.values()].filter((kept) => kept !== null).length;
  }
  return count;
}

/** Deletes the entries of these texts, also while the cache is turned off. */
export const deleteVectorsOf = (
  {
    EMBEDDINGS_CACHE: cache,
    EMBEDDING_MODEL: model,
  }: {
    EMBEDDINGS_CACHE: Pick<KVNamespace, 'delete'>;
    EMBEDDING_MODEL: string;
  },
  textHashes: readonly string[],
): Promise<void> =>
  deleteKeys(
    cache,
    textHashes.map((hash) => keyOf(model, hash)),
  );

/** Deletes entries of every model, as many as one invocation may. */
export async function deleteSomeVectors({
  EMBEDDINGS_CACHE: cache,
}: {
  EMBEDDINGS_CACHE: Pick<KVNamespace, 'list' | 'delete'>;
}): Promise<{ deleted: number; hasMore: boolean }> {
  const found = await keysWithPrefix(cache, EVERY_MODEL, DELETIONS_MAX + 1);
  const keys = found.slice(0, DELETIONS_MAX);
  await deleteKeys(cache, keys);
  return { deleted: keys.length, hasMore: found.length > keys.length };
}
