import { describe, expect, it } from 'vitest';
import { cacheAnalytics } from './caches.ts';
import { costSavings } from './cost-savings.ts';
import { ELSEWHERE, EMBEDDER, EXAMPLE_COUNTERS, FINDER, NO_COUNTERS } from './example-counters.ts';
import { modelAnalytics } from './models.ts';
import { workersAiAnalytics } from './workers-ai.ts';

describe('Workers AI', () => {
  it('is its own models only, in all and by day', () => {
    const { days, latencyMs, ...total } = workersAiAnalytics(EXAMPLE_COUNTERS);
    expect(total).toEqual({
      since: '2026-11-01',
      calls: 50,
      errors: 7,
      errorRate: 0.14,
      tokensIn: 32_000,
      tokensOut: 5_000,
      costUsd: 0.021134,
    });
    // 15 calls of 25–50 ms, 20 of 250–500 and 15 of 500–1,000.
    expect(latencyMs).toEqual({ p50: 375, p95: 916.7 });
    expect(days).toMatchObject([
      { day: '2026-11-20', calls: 45, errors: 7, costUsd: 0.018134 },
      { day: '2026-11-21', calls: 5, errorRate: 0, costUsd: 0.003 },
    ]);
  });
});

describe('models', () => {
  it('are each by itself, the most called first', () => {
    const { models } = modelAnalytics(EXAMPLE_COUNTERS);
    expect(models.map(({ model }) => model)).toEqual([FINDER, EMBEDDER, ELSEWHERE]);
    expect(models[0]).toEqual({
      model: FINDER,
      calls: 35,
      errors: 7,
      errorRate: 0.2,
      tokensIn: 30_000,
      tokensOut: 5_000,
      costUsd: 0.021,
      skipped: 4,
      costPerCallUsd: 0.0006,
      latencyMs: { p50: 468.8, p95: 941.7 },
    });
    expect(models[2]).toMatchObject({ skipped: 0, latencyMs: { p50: null, p95: null } });
  });
});

describe('caches', () => {
  it('have a hit rate each, and one for each layer that was asked', () => {
    const { caches } = cacheAnalytics(EXAMPLE_COUNTERS);
    expect(caches).toEqual([
      {
        cache: 'embeddings',
        hits: 30,
        misses: 10,
        hitRate: 0.75,
        layers: [{ layer: 'kv', hits: 30, misses: 10, hitRate: 0.75 }],
      },
      {
        cache: 'facts',
        hits: 240,
        misses: 60,
        hitRate: 0.8,
        layers: [{ layer: 'kv', hits: 240, misses: 60, hitRate: 0.8 }],
      },
      {
        cache: 'analyses',
        hits: 700,
        misses: 300,
        hitRate: 0.7,
        layers: [
          { layer: 'kv', hits: 600, misses: 400, hitRate: 0.6 },
          { layer: 'd1', hits: 100, misses: 300, hitRate: 0.25 },
        ],
      },
    ]);
  });
});

describe('what analyses cost', () => {
  it('is what the models that find facts cost, beside both baselines', () => {
    expect(costSavings(EXAMPLE_COUNTERS)).toEqual({
      since: '2026-11-01',
      analyses: 1_000,
      modelCalls: 40,
      costUsd: 0.03,
      costPerAnalysisUsd: 0.00003,
      withoutModelShare: 0.96,
      byRules: 20,
      comparedWith: [
        {
          baseline: 'gpt-4',
          perAnalysisUsd: 0.015,
          costUsd: 15,
          savedUsd: 14.97,
          savedShare: 0.998,
        },
        {
          baseline: 'one-8b-call-each',
          perAnalysisUsd: 0.0003,
          costUsd: 0.3,
          savedUsd: 0.27,
          savedShare: 0.9,
        },
      ],
    });
  });

  it('shows a loss as one', () => {
    const layers = EXAMPLE_COUNTERS.layers.filter(({ layer }) => layer !== 'analysis-kv-hit');
    const few = layers.map((tally) =>
      tally.layer.startsWith('analysis-') ? { ...tally, calls: 1 } : tally,
    );
    const { comparedWith, withoutModelShare } = costSavings({ ...EXAMPLE_COUNTERS, layers: few });
    expect(withoutModelShare).toBe(0);
    expect(comparedWith[1]).toMatchObject({ costUsd: 0.0009, savedUsd: -0.0291 });
  });
});

it('of nothing, no share, mean or percentile is made up', () => {
  expect(costSavings(NO_COUNTERS)).toMatchObject({
    analyses: 0,
    costPerAnalysisUsd: null,
    withoutModelShare: null,
    comparedWith: [{ savedShare: null }, { savedShare: null }],
  });
  expect(cacheAnalytics(NO_COUNTERS).caches.map(({ hitRate }) => hitRate)).toEqual([
    null,
    null,
    null,
  ]);
  expect(workersAiAnalytics(NO_COUNTERS)).toMatchObject({ errorRate: null, days: [] });
  expect(modelAnalytics(NO_COUNTERS).models).toEqual([]);
});
