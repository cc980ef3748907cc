import type { Env } from '../env.ts';
import { factsModels } from '../facts/facts-models.ts';
import type { CachedAnalysis } from './analysis-cache.ts';

type Configuration = Pick<Env, 'FACTS_MODELS' | 'FACTS_RETRY_SECONDS'>;

/**
 * Whether an analysis stands in for one that a model had a part in: rules made it while every model
 * was down. It is kept for minutes only, so that a later one takes its place.
 */
export const isProvisional = (env: Configuration, { analysis }: CachedAnalysis): boolean =>
  analysis.receipt.model === null && factsModels(env).length > 0;

/** Whether a kept analysis may still be served: its model is one of today's, or it is not too old. */
export function stands(env: Configuration, entry: CachedAnalysis, now: Date): boolean {
  const { model } = entry.analysis.receipt;
  if (isProvisional(env, entry)) {
    return now.getTime() - Date.parse(entry.cachedAt) < env.FACTS_RETRY_SECONDS * 1000;
  }
  return model === null || factsModels(env).some(({ name }) => name === model);
}
