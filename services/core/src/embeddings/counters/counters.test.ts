import { env, exports } from 'cloudflare:workers';
import { aiCounters } from '@jobmatch/db-schema/operations';
import { type AiCount, LATENCY_BOUNDS_MS } from '@jobmatch/shared/contracts/embeddings';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database } from '../../database.ts';
import { addCounts, sumCounts } from './queries.ts';

const db = database(env);
const NOW = new Date('2026-06-15T23:59:59.999Z');
const count = (model: string, rest: Partial<AiCount>): AiCount => ({
  model,
  layer: 'model',
  calls: 1,
  tokensIn: 0,
  tokensOut: 0,
  errors: 0,
  costMicroUsd: 0,
  latenciesMs: [],
  ...rest,
});
const rowsOf = (model: string) => db.select().from(aiCounters).where(eq(aiCounters.model, model));

describe('counters', () => {
  it('are exact under 50 parallel calls', async () => {
    const given = count('parallel', {
      calls: 2,
      tokensIn: 3,
      tokensOut: 4,
      errors: 1,
      costMicroUsd: 5,
      latenciesMs: [4, 40_000],
    });
    await Promise.all(
      Array.from({ length: 50 }, () => exports.EmbeddingsRpc.count([given, given])),
    );
    const rows = await rowsOf('parallel');
    const sum = (pick: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + pick(row), 0);
    expect(sum((row) => row.calls)).toBe(200);
    expect(sum((row) => row.tokensIn)).toBe(300);
    expect(sum((row) => row.tokensOut)).toBe(400);
    expect(sum((row) => row.errors)).toBe(100);
    expect(sum((row) => row.costMicroUsd)).toBe(500);
    expect(sum((row) => row.latencyHistogram[0] ?? 0)).toBe(100);
    expect(sum((row) => row.latencyHistogram.at(-1) ?? 0)).toBe(100);
  });

  it('put a latency into the bucket whose bound it does not pass', async () => {
    await addCounts(db, [count('buckets', { latenciesMs: [0, 5, 5.1, 30_000, 30_001] })], NOW);
    const [row] = await rowsOf('buckets');
    expect(row).toMatchObject({ day: '2026-06-15', layer: 'model' });
    const histogram = row?.latencyHistogram ?? [];
    expect(histogram).toHaveLength(LATENCY_BOUNDS_MS.length + 1);
    expect([histogram[0], histogram[1], ...histogram.slice(-2)]).toEqual([2, 1, 1, 1]);
  });

  it('go on from a row that had no latencies yet', async () => {
    await db.insert(aiCounters).values({ day: '2026-06-15', model: 'bare', layer: 'model' });
    await addCounts(db, [count('bare', { latenciesMs: [1] })], NOW);
    expect((await rowsOf('bare'))[0]).toMatchObject({ calls: 1 });
    expect((await rowsOf('bare'))[0]?.latencyHistogram[0]).toBe(1);
  });

  it('are summed by model over the days asked for', async () => {
    const day = (ago: number) => new Date(NOW.getTime() - ago * 86_400_000);
    const each = [
      count('summed', { layer: 'kv-hit', calls: 7 }),
      count('summed', { layer: 'kv-miss', calls: 3 }),
      count('summed', { calls: 2, errors: 1, tokensIn: 9, costMicroUsd: 4 }),
      count('another', { calls: 100 }),
    ];
    for (const ago of [0, 6, 7]) await addCounts(db, each, day(ago));
    const of = (days: number) => sumCounts(db, { model: 'summed', days, now: NOW });
    expect(await of(1)).toEqual({
      hits: 7,
      misses: 3,
      modelCalls: 2,
      modelErrors: 1,
      tokensIn: 9,
      costMicroUsd: 4,
    });
    expect(await of(7)).toMatchObject({ hits: 14, modelCalls: 4 });
    expect(await exports.EmbeddingsRpc.cacheStatistics({ model: 'none', days: 7 })).toMatchObject({
      modelCalls: 0,
    });
  });

  it('of nothing are no statement', async () => {
    await exports.EmbeddingsRpc.count([]);
    expect(await rowsOf('')).toEqual([]);
  });
});
