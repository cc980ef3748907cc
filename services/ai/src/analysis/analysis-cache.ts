import { Analysis } from '@jobmatch/shared/contracts/analyses';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { Instant } from '@jobmatch/shared/text';
import { KV_READ_TIMEOUT_MS, within } from '@jobmatch/shared/in-time';
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

type CacheEnv = Pick<
  Env,
  'ANALYSIS_CACHE_ENABLED' | 'ANALYSIS_RECENT_SECONDS' | 'JOB_ANALYSIS_CACHE'
>;

/** Analyses that an isolate holds; one is about 10 kB. */
const RECENT_MAX = 200;

/** What this isolate read or wrote lately, the latest at the end. KV itself is as late as that. */
const recent = new Map<string, { entry: CachedAnalysis; sinceMs: number }>();

/** The cached analysis; null where there is none or where an older release wrote another shape. */
export async function readEntry(env: CacheEnv, name: string): Promise<CachedAnalysis | null> {
  if (!env.ANALYSIS_CACHE_ENABLED) return null;
  const held = env.ANALYSIS_RECENT_SECONDS > 0 ? recent.get(name) : undefined;
  if (held !== undefined && Date.now() - held.sinceMs < env.ANALYSIS_RECENT_SECONDS * 1000) {
    return held.entry;
  }
  // A cache that cannot be read in time is a miss: the next layer answers.
  const kept = await within(KV_READ_TIMEOUT_MS, env.JOB_ANALYSIS_CACHE.get(name, 'json')).catch(
    () => null,
  );
  const entry = v.safeParse(Entry, kept);
  if (!entry.success) return null;
  hold(name, entry.output);
  return entry.output;
}

export async function writeEntry(
  env: CacheEnv,
  name: string,
  entry: CachedAnalysis,
  secondsKept = SECONDS_KEPT,
): Promise<void> {
  if (!env.ANALYSIS_CACHE_ENABLED) return;
  hold(name, entry);
  await env.JOB_ANALYSIS_CACHE.put(name, JSON.stringify(entry), {
    expirationTtl: Math.max(secondsKept, SECONDS_KEPT_MIN),
  });
}

/** Holds an entry in place of the one that was held longest. */
function hold(name: string, entry: CachedAnalysis): void {
  recent.delete(name);
  recent.set(name, { entry, sinceMs: Date.now() });
  const [oldest] = recent.keys();
  if (recent.size > RECENT_MAX && oldest !== undefined) recent.delete(oldest);
}
