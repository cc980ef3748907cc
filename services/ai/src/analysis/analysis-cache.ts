import { Analysis } from '@jobmatch/shared/contracts/analyses';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';
import type { Env } from '../env.ts';

const SECONDS_KEPT = 7 * 24 * 60 * 60;
/** KV's shortest time; what may be served is decided when it is read. */
const SECONDS_KEPT_MIN = 60;

const Entry = v.object({ analysis: Analysis, cachedAt: Instant });
export type CachedAnalysis = v.InferOutput<typeof Entry>;

export interface AnalysisKey {
  userId: string;
  jobId: string;
  inputsHash: string;
  /** What models are asked for facts, and what; empty where rules alone are. */
  modelsVersion: string;
}

/**
 * The hashes in the key make an entry of older inputs or other models unreachable: it can be missing,
 * never stale.
 */
export async function entryName({
  userId,
  jobId,
  inputsHash,
  modelsVersion,
}: AnalysisKey): Promise<string> {
  const hash =
    modelsVersion === '' ? inputsHash : await sha256Hex(`${inputsHash} ${modelsVersion}`);
  return `job-analysis:${userId}:${jobId}:${hash}`;
}

type CacheEnv = Pick<Env, 'JOB_ANALYSIS_CACHE' | 'ANALYSIS_CACHE_ENABLED'>;

/** The cached analysis; null where there is none or where an older release wrote another shape. */
export async function readEntry(env: CacheEnv, name: string): Promise<CachedAnalysis | null> {
  if (!env.ANALYSIS_CACHE_ENABLED) return null;
  // A cache that cannot be read is a miss: the next layer answers.
  const kept = await env.JOB_ANALYSIS_CACHE.get(name, 'json').catch(() => null);
  const entry = v.safeParse(Entry, kept);
  return entry.success ? entry.output : null;
}

export async function writeEntry(
  env: CacheEnv,
  name: string,
  entry: CachedAnalysis,
  secondsKept = SECONDS_KEPT,
): Promise<void> {
  if (!env.ANALYSIS_CACHE_ENABLED) return;
  await env.JOB_ANALYSIS_CACHE.put(name, JSON.stringify(entry), {
    expirationTtl: Math.max(secondsKept, SECONDS_KEPT_MIN),
  });
}
