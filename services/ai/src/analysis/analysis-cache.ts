import { Analysis } from '@jobmatch/shared/contracts/analyses';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';
import type { Env } from '../env.ts';

const SECONDS_KEPT = 7 * 24 * 60 * 60;

const Entry = v.object({ analysis: Analysis, cachedAt: Instant });
export type CachedAnalysis = v.InferOutput<typeof Entry>;

export interface AnalysisKey {
  userId: string;
  jobId: string;
  inputsHash: string;
}

/** The hash in the key makes an entry of older inputs unreachable: it can be missing, never stale. */
const nameOf = ({ userId, jobId, inputsHash }: AnalysisKey): string =>
  `job-analysis:${userId}:${jobId}:${inputsHash}`;

type CacheEnv = Pick<Env, 'JOB_ANALYSIS_CACHE' | 'ANALYSIS_CACHE_ENABLED'>;

/** The cached analysis; null where there is none or where an older release wrote another shape. */
export async function readCached(env: CacheEnv, key: AnalysisKey): Promise<CachedAnalysis | null> {
  if (!env.ANALYSIS_CACHE_ENABLED) return null;
  // A cache that cannot be read is a miss: the next layer answers.
  const kept = await env.JOB_ANALYSIS_CACHE.get(nameOf(key), 'json').catch(() => null);
  const entry = v.safeParse(Entry, kept);
  return entry.success ? entry.output : null;
}

export async function writeCached(
  env: CacheEnv,
  key: AnalysisKey,
  entry: CachedAnalysis,
): Promise<void> {
  if (!env.ANALYSIS_CACHE_ENABLED) return;
  await env.JOB_ANALYSIS_CACHE.put(nameOf(key), JSON.stringify(entry), {
    expirationTtl: SECONDS_KEPT,
  });
}
