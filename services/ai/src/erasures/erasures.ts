import { ErasureMessage, type ErasureReport } from '@jobmatch/shared/contracts/erasures';
import type { Log } from '@jobmatch/shared/log';
import { inTrace, traceOfMessage } from '@jobmatch/shared/trace';
import * as v from 'valibot';
import { countVectors } from '../embeddings/cached-vectors.ts';
import { clearEmbeddingCache } from '../embeddings/embedding-cache.ts';
import { deleteKeys, keysWithPrefix } from '../embeddings/kv-keys.ts';
import { deleteVectors, vectorsPresent } from '../embeddings/posting-vectors.ts';
import type { Env } from '../env.ts';
import { ownedFactsPrefix } from '../facts/facts-cache.ts';

/** Pauses before the second, third and fourth try. */
const BACKOFF_SECONDS = [60, 300, 900] as const;
const LAST_BACKOFF_SECONDS = 900;

interface ErasureEnv extends Pick<Env, 'EMBEDDINGS_CACHE' | 'EMBEDDING_MODEL'> {
  JOB_ANALYSIS_CACHE: Pick<KVNamespace, 'list' | 'delete'>;
  VECTORIZE: Pick<Env['VECTORIZE'], 'getByIds' | 'deleteByIds'>;
  CORE_EMBEDDINGS: Pick<Env['CORE_EMBEDDINGS'], 'vectorsOf'>;
  CORE_ERASURES: { report(report: ErasureReport): Promise<void> };
}

/** Forgets erased accounts, each on its own: one that fails does not hold up the others. */
export async function consumeErasures(
  batch: MessageBatch,
  env: ErasureEnv,
  log: Log,
): Promise<void> {
  await Promise.all(
    batch.messages.map((message) =>
      inTrace(traceOfMessage(message.body), () => consume(message, env, log)),
    ),
  );
}

async function consume(message: Message, env: ErasureEnv, log: Log): Promise<void> {
  const parsed = v.safeParse(ErasureMessage, message.body);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
    log.error('erasure.malformed', { messageId: message.id, fields });
    message.ack();
    return;
  }
  const { erasureId, requestId } = parsed.output;
  const ids = { erasureId, requestId, attempt: message.attempts };
  try {
    const counts = await forget(parsed.output, env);
    log.info('erasure.reported', { ...ids, ...counts });
    message.ack();
  } catch (err) {
    const delaySeconds = BACKOFF_SECONDS[message.attempts - 1] ?? LAST_BACKOFF_SECONDS;
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('erasure.postponed', { ...ids, error, delaySeconds });
    message.retry({ delaySeconds });
  }
}

/**
 * Deletes the account's cached analyses, what models found in its postings, the vectors of its postings and the cached embeddings of its
 * texts, and says how many of each there were. They are counted and reported first, so that the
 * numbers are right however often the deletion has to be taken up again.
 */
async function forget({ erasureId, userId }: ErasureMessage, env: ErasureEnv) {
  const analyses = await keysWithPrefix(env.JOB_ANALYSIS_CACHE, `job-analysis:${userId}:`);
  const facts = await keysWithPrefix(env.JOB_ANALYSIS_CACHE, ownedFactsPrefix(userId));
  const { jobIds, textHashes } = await env.CORE_EMBEDDINGS.vectorsOf({ userId });
  const counts = {
    cachedAnalyses: analyses.length,
    cachedFacts: facts.length,
    vectors: (await vectorsPresent(env, jobIds)).length,
    cachedEmbeddings: await countVectors(env, textHashes),
  };
  const report = { erasureId, userId, service: 'ai' as const, counts };
  const found = Object.values(counts).some((count) => count > 0);
  if (found) await env.CORE_ERASURES.report({ ...report, done: false });
  await deleteKeys(env.JOB_ANALYSIS_CACHE, [...analyses, ...facts]);
  // The index and the cache show their latest writes late, so what was not found is deleted too.
  await deleteVectors(env, jobIds);
  await clearEmbeddingCache(env, { textHashes });
  await env.CORE_ERASURES.report({ ...report, done: true });
  return counts;
}
