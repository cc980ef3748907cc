import { LATENCY_BOUNDS_MS } from '@jobmatch/shared/contracts/embeddings';
import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latencyOf, percentileMs } from './latency.ts';

/** What core counts for latencies. */
function histogramOf(latenciesMs: readonly number[]): number[] {
  const histogram = [...LATENCY_BOUNDS_MS.map(() => 0), 0];
  for (const latencyMs of latenciesMs) {
    const bucket = LATENCY_BOUNDS_MS.findIndex((boundMs) => latencyMs <= boundMs);
    const at = bucket === -1 ? LATENCY_BOUNDS_MS.length : bucket;
    histogram[at] = (histogram[at] ?? 0) + 1;
  }
  return histogram;
}

describe('a percentile', () => {
  it.each([
    [[8, 2], 0.9, 7.5],
    [[8, 2], 0.5, 3.1],
    [[8, 2], 1, 10],
    [[0, 0, 0, 4], 0.5, 37.5],
    [[1, 0, 0, 0, 0, 1], 0.5, 5],
    [[1, 0, 0, 0, 0, 1], 0.95, 235],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], 0.5, 30_000],
    [[], 0.5, null],
    [[0, 0], 0.5, null],
  ])('of %j at %d is %s', (histogram, share, expected) => {
    expect(percentileMs(histogram, share)).toBe(expected);
  });

  it('is in the bucket of the latency that it stands for, and grows with the share', () => {
    const latencies = array(integer({ min: 1, max: 29_999 }), { minLength: 1 });
    assert(
      property(latencies, integer({ min: 1, max: 100 }), (all, percent) => {
        const share = percent / 100;
        const histogram = histogramOf(all);
        const found = percentileMs(histogram, share) ?? Number.NaN;
        const exact = all.toSorted((a, b) => a - b)[Math.ceil(share * all.length) - 1] ?? 0;
        const to = LATENCY_BOUNDS_MS.findIndex((boundMs) => exact <= boundMs);
        expect(found).toBeGreaterThanOrEqual(LATENCY_BOUNDS_MS[to - 1] ?? 0);
        expect(found).toBeLessThanOrEqual(LATENCY_BOUNDS_MS[to] ?? 0);
        expect(percentileMs(histogram, 1)).toBeGreaterThanOrEqual(found);
      }),
      { numRuns: 1_000 },
    );
  });
});

it('latencies of several histograms are of all their calls', () => {
  const [quick, slow] = [histogramOf([1, 2, 3]), histogramOf([900])];
  expect(latencyOf([quick, slow])).toEqual(latencyOf([histogramOf([1, 2, 3, 900])]));
  expect(latencyOf([[], slow])).toEqual(latencyOf([slow]));
  expect(latencyOf([])).toEqual({ p50: null, p95: null });
});
