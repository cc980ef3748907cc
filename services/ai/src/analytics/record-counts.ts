import type { AiCount, EmbeddingsRpc } from '@jobmatch/shared/contracts/embeddings';

/** What Analytics Engine takes of an index, in bytes; names of models are ASCII. */
const INDEX_MAX = 96;

interface Counters {
  AI_METRICS: AnalyticsEngineDataset;
  CORE_EMBEDDINGS: Pick<EmbeddingsRpc, 'count'>;
}

/**
 * Adds to the day's counters, and writes the same to Analytics Engine: a data point for each count,
 * with the model and the layer and no word about whose it was. Rejects when core cannot be told; what
 * Analytics Engine makes of its points is never known.
 *
 * As columns: index1 = blob1 = model, blob2 = layer, double1–5 = calls, tokens in, tokens out,
 * errors, cost in millionths of a dollar, double6 = sum of latencies in milliseconds.
 */
export async function recordCounts(env: Counters, counts: readonly AiCount[]): Promise<void> {
  await env.CORE_EMBEDDINGS.count([...counts]);
  for (const { model, layer, calls, tokensIn, tokensOut, errors, ...rest } of counts) {
    const latencyMs = rest.latenciesMs.reduce((sum, each) => sum + each, 0);
    env.AI_METRICS.writeDataPoint({
      indexes: [model.slice(0, INDEX_MAX)],
      blobs: [model, layer],
      doubles: [calls, tokensIn, tokensOut, errors, rest.costMicroUsd, latencyMs],
    });
  }
}
