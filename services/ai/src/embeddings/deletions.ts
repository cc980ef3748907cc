import type { EmbeddingResults, EmbeddingWork } from '@jobmatch/shared/contracts/embeddings';
import type { Env } from '../env.ts';
import { ownedFactsPrefix } from '../facts/facts-cache.ts';
import { clearEmbeddingCache } from './embedding-cache.ts';
import { deleteKeys, keysWithPrefix } from './kv-keys.ts';
import { deleteVectors } from './posting-vectors.ts';
import { type Outcome, outcomeOfEach } from './task-outcome.ts';

export type DeletionWork = Extract<EmbeddingWork, { kind: 'deletion' }>;
type Deletion = EmbeddingResults['deletions'][number];

const AT_ONCE = 6;

/**
 * Takes postings out of the index and out of the caches. One that the same claim says is to be
 * embedded can be found again, so its vector stays to be replaced.
 */
export async function deletePostings(
  env: Pick<Env, 'VECTORIZE' | 'EMBEDDINGS_CACHE' | 'EMBEDDING_MODEL' | 'JOB_ANALYSIS_CACHE'>,
  works: readonly DeletionWork[],
  beingEmbedded: ReadonlySet<string>,
): Promise<Outcome<Deletion>> {
  const gone = works.filter(({ jobId }) => !beingEmbedded.has(jobId));
  await deleteVectors(env, [...new Set(gone.map(({ jobId }) => jobId))]);
  return outcomeOfEach(works, AT_ONCE, async ({ taskId, jobId, ownerId, textHash }) => {
    if (textHash !== null) await clearEmbeddingCache(env, { textHashes: [textHash] });
    if (ownerId !== null) {
      const cache = env.JOB_ANALYSIS_CACHE;
      const prefixes = [`job-analysis:${ownerId}:${jobId}:`, ownedFactsPrefix(ownerId, jobId)];
      for (const prefix of prefixes) await deleteKeys(cache, await keysWithPrefix(cache, prefix));
    }
    return { taskId };
  });
}
