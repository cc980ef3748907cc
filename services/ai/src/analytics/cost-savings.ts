import type { Counters } from '@jobmatch/shared/contracts/analytics';
import * as v from 'valibot';
import { countOf } from './caches.ts';
import { costOfEach, dollarsOf, shareOf, usageOf } from './usage.ts';

/** What one analysis costs otherwise, in US dollars, by the specification of this product. */
const BASELINES = [
  { baseline: 'gpt-4', perAnalysisUsd: 0.015 },
  { baseline: 'one-8b-call-each', perAnalysisUsd: 0.0003 },
] as const;

export const CostSavings = v.object({
  since: v.string(),
  /** Answered: from a cache or computed. */
  analyses: v.number(),
  /** Of the models that find facts in postings. */
  modelCalls: v.number(),
  costUsd: v.number(),
  /** Null without analyses, like what follows from it. */
  costPerAnalysisUsd: v.nullable(v.number()),
  /** Share of the analyses for which no model was called. */
  withoutModelShare: v.nullable(v.number()),
  /** How often rules found a posting's facts in a model's place. */
  byRules: v.number(),
  comparedWith: v.array(
    v.object({
      baseline: v.picklist(BASELINES.map(({ baseline }) => baseline)),
      perAnalysisUsd: v.number(),
      costUsd: v.number(),
      savedUsd: v.number(),
      /** Negative where the analyses cost more than the baseline. */
      savedShare: v.nullable(v.number()),
    }),
  ),
});

/**
 * What analyses cost beside what they would cost without caches and shared facts. The models that
 * count are those whose facts are cached, for what they do under the layer `model`: documents are
 * written under another one.
 */
export function costSavings({ since, layers }: Counters): v.InferOutput<typeof CostSavings> {
  const analyses = ['analysis-kv-hit', 'analysis-d1-hit', 'analysis-generated'].reduce(
    (sum, counter) => sum + countOf(layers, counter),
    0,
  );
  const finders = new Set(
    layers.filter(({ layer }) => layer.startsWith('facts-kv-')).map(({ model }) => model),
  );
  const calls = layers.filter(({ layer, model }) => layer === 'model' && finders.has(model));
  const usage = usageOf(calls);
  const { costUsd } = usage;
  return {
    since,
    analyses,
    modelCalls: usage.calls,
    costUsd,
    costPerAnalysisUsd: costOfEach(costUsd, analyses),
    // One analysis may have called several models in turn, so this share is the least it can be.
    withoutModelShare: shareOf(Math.max(0, analyses - usage.calls), analyses),
    byRules: countOf(layers, 'facts-rules'),
    comparedWith: BASELINES.map(({ baseline, perAnalysisUsd }) => {
      const without = dollarsOf(Math.round(analyses * perAnalysisUsd * 1_000_000));
      const savedUsd = dollarsOf(Math.round((without - costUsd) * 1_000_000));
      const savedShare = shareOf(savedUsd, without);
      return { baseline, perAnalysisUsd, costUsd: without, savedUsd, savedShare };
    }),
  };
}
