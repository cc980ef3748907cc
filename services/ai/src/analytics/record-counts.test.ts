import { env } from 'cloudflare:workers';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { describe, expect, it } from 'vitest';
import { exampleCore, exampleEnv } from '../embeddings/example-bindings.ts';
import { recordCounts } from './record-counts.ts';

const counts: AiCount[] = [
  {
    model: 'm'.repeat(120),
    layer: 'model',
    calls: 2,
    tokensIn: 10,
    tokensOut: 5,
    errors: 1,
    costMicroUsd: 7,
    latenciesMs: [30, 12],
  },
  {
    model: 'm',
    layer: 'kv-hit',
    calls: 3,
    tokensIn: 0,
    tokensOut: 0,
    errors: 0,
    costMicroUsd: 0,
    latenciesMs: [],
  },
];

/** Notes the points and hands them on to the bound dataset, which refuses what is no data point. */
function dataset() {
  const points: AnalyticsEngineDataPoint[] = [];
  const writeDataPoint = (point: AnalyticsEngineDataPoint): void => {
    points.push(point);
    env.AI_METRICS.writeDataPoint(point);
  };
  return { points, writeDataPoint };
}

describe('counts', () => {
  it('go to core, and as a data point each to Analytics Engine', async () => {
    const [core, metrics] = [exampleCore(), dataset()];
    await recordCounts(exampleEnv({ CORE_EMBEDDINGS: core, AI_METRICS: metrics }), counts);
    expect(core.told.counts).toEqual(counts);
    expect(metrics.points).toEqual([
      {
        indexes: ['m'.repeat(96)],
        blobs: ['m'.repeat(120), 'model'],
        doubles: [2, 10, 5, 1, 7, 42],
      },
      { indexes: ['m'], blobs: ['m', 'kv-hit'], doubles: [3, 0, 0, 0, 0, 0] },
    ]);
  });

  it('that core was not told of are not in Analytics Engine either', async () => {
    const metrics = dataset();
    const core = { count: () => Promise.reject(new Error('core is down')) };
    const bound = exampleEnv({ CORE_EMBEDDINGS: core, AI_METRICS: metrics });
    await expect(recordCounts(bound, counts)).rejects.toThrow('core is down');
    expect(metrics.points).toEqual([]);
  });
});
