import { sha256Hex } from '@jobmatch/shared/sha256';
import type { Log } from '@jobmatch/shared/log';
import { recordCounts } from '../analytics/record-counts.ts';
import type { Env } from '../env.ts';
import { deleteSomeVectors, deleteVectorsOf, readVectors } from './cached-vectors.ts';
import { cacheCounts } from './counts.ts';
import { embedMissing } from './embed-missing.ts';

/** How far back the counters are added up. */
const STATISTICS_DAYS = 30;

/** The vector of a text, and the SHA-256 that names it in the cache. */
export interface Embedded {
  textHash: string;
  vector: Float32Array;
}

export interface EmbeddingContext {
  env: Pick<
    Env,
    | 'AI'
    | 'AI_GATEWAY_ID'
    | 'AI_METRICS'
    | 'CORE_EMBEDDINGS'
    | 'EMBEDDINGS_CACHE'
    | 'EMBEDDING_CACHE_ENABLED'
    | 'EMBEDDING_MODEL'
  >;
  ctx: Pick<ExecutionContext, 'waitUntil'>;
  log: Log;
}

/** The vector of one text, from the cache where it is there. Throws what the model threw. */
export async function generateCachedEmbedding(
  context: EmbeddingContext,
  text: string,
): Promise<Embedded> {
  const [outcome] = await embedTexts(context, [text]);
  if (outcome === undefined || outcome instanceof Error) {
    throw outcome ?? new Error('The text was not embedded.');
  }
  return outcome;
}

/**
 * The vectors of texts in their order; an Error in place of each that could not be embedded. Equal
 * texts are embedded once, and what is not in the cache in calls of up to 100.
 */
export async function embedTexts(
  { env, ctx, log }: EmbeddingContext,
  texts: readonly string[],
): Promise<(Embedded | Error)[]> {
  if (texts.length === 0) return [];
  const hashes = await Promise.all(texts.map((text) => sha256Hex(text)));
  const byHash = new Map(hashes.map((hash, i) => [hash, texts[i] ?? '']));
  const known = await readVectors(env, [...byHash.keys()]);
  const missing = [...byHash].filter(([hash]) => !known.has(hash));
  const { embedded, counts } = await embedMissing(env, missing);
  const found = new Map<string, Float32Array | Error>([...known, ...embedded]);
  const asked = cacheCounts(env.EMBEDDING_MODEL, known.size, missing.length);
  ctx.waitUntil(
    recordCounts(env, [...asked, ...counts]).catch((err: unknown) =>
      log.warn('ai.uncounted', { error: err instanceof Error ? err.name : typeof err }),
    ),
  );
  return hashes.map((textHash) => {
    const outcome = found.get(textHash) ?? new Error('The text was not embedded.');
    return outcome instanceof Error ? outcome : { textHash, vector: outcome };
  });
}

/**
 * Puts the vectors of texts into the cache before they are asked for; how many are there now, and
 * how many the model could not embed. Does nothing while the cache is turned off.
 */
export async function warmEmbeddingCache(
  context: EmbeddingContext,
  texts: readonly string[],
): Promise<{ cached: number; failed: number }> {
  if (!context.env.EMBEDDING_CACHE_ENABLED) return { cached: 0, failed: 0 };
  const outcomes = await embedTexts(context, [...new Set(texts)]);
  const failed = outcomes.filter((outcome) => outcome instanceof Error).length;
  return { cached: outcomes.length - failed, failed };
}

/**
 * Deletes the entries of some texts, or everything: of that, as much as one invocation may. Then
 * `hasMore` asks to be called again.
 */
export async function clearEmbeddingCache(
  env: {
    EMBEDDINGS_CACHE: Pick<KVNamespace, 'list' | 'delete'>;
    EMBEDDING_MODEL: string;
  },
  what: { textHashes: readonly string[] } | 'all',
): Promise<{ deleted: number; hasMore: boolean }> {
  if (what === 'all') return deleteSomeVectors(env);
  await deleteVectorsOf(env, what.textHashes);
  return { deleted: what.textHashes.length, hasMore: false };
}

export interface CacheStatistics {
  hits: number;
  misses: number;
  /** 0–1; null where nothing was asked. */
  hitRate: number | null;
  modelCalls: number;
  modelErrors: number;
}

/** What the cache and the model behind it did in the last 30 days, by the fleet's counters. */
export async function getCacheStatistics({
  env,
}: {
  env: Pick<Env, 'CORE_EMBEDDINGS' | 'EMBEDDING_MODEL'>;
}): Promise<CacheStatistics> {
  const { hits, misses, modelCalls, modelErrors } = await env.CORE_EMBEDDINGS.cacheStatistics({
    model: env.EMBEDDING_MODEL,
    days: STATISTICS_DAYS,
  });
  const asked = hits + misses;
  return { hits, misses, hitRate: asked === 0 ? null : hits / asked, modelCalls, modelErrors };
}
