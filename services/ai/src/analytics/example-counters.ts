import type { Counters, LayerTally, Tally } from '@jobmatch/shared/contracts/analytics';

export const EMBEDDER = '@cf/baai/bge-base-en-v1.5';
export const FINDER = '@cf/meta/llama-3.1-8b-instruct';
export const ELSEWHERE = 'gpt-4o-mini';

const NOTHING: Tally = { calls: 0, tokensIn: 0, tokensOut: 0, errors: 0, costMicroUsd: 0 };

const tally = (model: string, layer: string, counted: Partial<LayerTally>): LayerTally => ({
  model,
  layer,
  ...NOTHING,
  latencyHistogram: [],
  ...counted,
});

/** A month for tests: 1,000 analyses, 40 calls of the models that find facts, 15 embeddings. */
export const EXAMPLE_COUNTERS: Counters = {
  since: '2026-11-01',
  layers: [
    tally('1.0.0', 'analysis-kv-hit', { calls: 600 }),
    tally('1.0.0', 'analysis-d1-hit', { calls: 100 }),
    tally('1.0.0', 'analysis-generated', { calls: 250 }),
    tally('1.1.0', 'analysis-generated', { calls: 50 }),
    tally(FINDER, 'facts-kv-hit', { calls: 240 }),
    tally(FINDER, 'facts-kv-miss', { calls: 50 }),
    tally(ELSEWHERE, 'facts-kv-miss', { calls: 10 }),
    tally(FINDER, 'model-skipped', { calls: 4 }),
    tally('rules', 'facts-rules', { calls: 20 }),
    tally(FINDER, 'model', {
      calls: 35,
      tokensIn: 30_000,
      tokensOut: 5_000,
      errors: 7,
      costMicroUsd: 21_000,
      latencyHistogram: [0, 0, 0, 0, 0, 0, 20, 15, 0, 0, 0, 0, 0],
    }),
    tally(ELSEWHERE, 'model', { calls: 5, tokensIn: 4_000, costMicroUsd: 9_000 }),
    tally(EMBEDDER, 'kv-hit', { calls: 30 }),
    tally(EMBEDDER, 'kv-miss', { calls: 10 }),
    tally(EMBEDDER, 'model', {
      calls: 15,
      tokensIn: 2_000,
      costMicroUsd: 134,
      latencyHistogram: [0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    }),
  ],
  days: [
    { day: '2026-11-20', model: EMBEDDER, ...NOTHING, calls: 15, costMicroUsd: 134 },
    { day: '2026-11-20', model: FINDER, ...NOTHING, calls: 30, errors: 7, costMicroUsd: 18_000 },
    { day: '2026-11-20', model: ELSEWHERE, ...NOTHING, calls: 5, costMicroUsd: 9_000 },
    { day: '2026-11-21', model: FINDER, ...NOTHING, calls: 5, costMicroUsd: 3_000 },
  ],
};

export const NO_COUNTERS: Counters = { since: '2026-11-01', layers: [], days: [] };
