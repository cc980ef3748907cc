import type { Counters, LayerTally } from '@jobmatch/shared/contracts/analytics';
import * as v from 'valibot';
import { countOf } from './caches.ts';
import { LatencyMs, latencyOf } from './latency.ts';
import { Usage, costOfEach, usageOf } from './usage.ts';

const ModelUsage = v.object({
  model: v.string(),
  ...Usage.entries,
  /** How often it was not called because it had failed too often just before. */
  skipped: v.number(),
  costPerCallUsd: v.nullable(v.number()),
  latencyMs: LatencyMs,
});

export const ModelAnalytics = v.object({ since: v.string(), models: v.array(ModelUsage) });

/** Each model that was called, whoever runs it; the most called first. */
export function modelAnalytics({ since, layers }: Counters): v.InferOutput<typeof ModelAnalytics> {
  const byModel = Map.groupBy(modelCalls(layers), ({ model }) => model);
  const models = [...byModel].map(([model, tallies]) => {
    const usage = usageOf(tallies);
    return {
      model,
      ...usage,
      skipped: countOf(
        layers.filter((tally) => tally.model === model),
        'model-skipped',
      ),
      costPerCallUsd: costOfEach(usage.costUsd, usage.calls),
      latencyMs: latencyOf(tallies.map(({ latencyHistogram }) => latencyHistogram)),
    };
  });
  return { since, models: models.toSorted((a, b) => b.calls - a.calls) };
}

/** The tallies that are of calls of a model, not of a cache. */
export const modelCalls = (layers: readonly LayerTally[]): LayerTally[] =>
  layers.filter(({ layer }) => layer === 'model' || layer === 'generation-model');
