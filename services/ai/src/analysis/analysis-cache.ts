import { Analysis } from '@jobmatch/shared/contracts/analyses';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';

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

/** The cached analysis; null where there is none or where an older release wrote another shape. */
export async function readCached(
  kv: KVNamespace,
  key: AnalysisKey,
): Promise<CachedAnalysis | null> {
  const entry = v.safeParse(Entry, await kv.get(nameOf(key), 'json'));
  return entry.success ? entry.output : null;
}

export async function writeCached(
  kv: KVNamespace,
  key: AnalysisKey,
  entry: CachedAnalysis,
): Promise<void> {
  await kv.put(nameOf(key), JSON.stringify(entry), { expirationTtl: SECONDS_KEPT });
}
