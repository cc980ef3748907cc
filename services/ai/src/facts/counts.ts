import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import type { Log } from '@jobmatch/shared/log';
import { recordCounts } from '../analytics/record-counts.ts';
import type { Env } from '../env.ts';
import { costMicroUsd } from './model-prices.ts';
import type { ModelCall } from './model-calls.ts';

/** What answered, other than a model that was asked just now; or which was left alone. */
type Layer =
  | 'model-skipped'
  | 'facts-kv-hit'
  | 'facts-kv-miss'
  | 'facts-rules'
  | 'generation-rules'
  | 'analysis-kv-hit'
  | 'analysis-d1-hit'
  | 'analysis-generated';

/** In place of a model's name where none had a part in it. */
export const RULES = 'rules';

const NOTHING = { tokensIn: 0, tokensOut: 0, errors: 0, costMicroUsd: 0, latenciesMs: [] };

export const layerCount = (layer: Layer, model: string): AiCount => ({
  model,
  layer,
  calls: 1,
  ...NOTHING,
});

/** A call of a model; what it read and wrote is paid for whether or not it was of use. */
export const modelCount = (
  model: string,
  { tokensIn, tokensOut, latencyMs }: ModelCall,
  wasUsed: boolean,
): AiCount => ({
  model,
  layer: 'model',
  calls: 1,
  tokensIn,
  tokensOut,
  errors: wasUsed ? 0 : 1,
  costMicroUsd: costMicroUsd(model, tokensIn, tokensOut),
  latenciesMs: [latencyMs],
});

/** The same of a call that wrote a document: it is no part of what an analysis costs. */
export const writingCount = (model: string, call: ModelCall, wasUsed: boolean): AiCount => ({
  ...modelCount(model, call, wasUsed),
  layer: 'generation-model',
});

/** Adds to the counters; what cannot be counted costs nobody an answer. */
export async function count(
  env: Pick<Env, 'AI_METRICS' | 'CORE_EMBEDDINGS'>,
  log: Log,
  counts: AiCount[],
): Promise<void> {
  try {
    await recordCounts(env, counts);
  } catch (err) {
    log.warn('ai.uncounted', { error: err instanceof Error ? err.name : typeof err });
  }
}

/** {@link count} once the answer has left, as it shares a thread with it. */
export async function countAfterAnswer(
  env: Pick<Env, 'AI_METRICS' | 'CORE_EMBEDDINGS' | 'COUNT_DELAY_MS'>,
  log: Log,
  counts: AiCount[],
): Promise<void> {
  if (env.COUNT_DELAY_MS > 0) await scheduler.wait(env.COUNT_DELAY_MS);
  await count(env, log, counts);
}
