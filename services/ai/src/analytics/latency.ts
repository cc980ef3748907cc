import { LATENCY_BOUNDS_MS } from '@jobmatch/shared/contracts/embeddings';
import * as v from 'valibot';

export const LatencyMs = v.object({ p50: v.nullable(v.number()), p95: v.nullable(v.number()) });
type LatencyMs = v.InferOutput<typeof LatencyMs>;

/**
 * The latency that `share` (0–1) of the calls do not pass, in milliseconds: linear within the bucket
 * it falls into, as Prometheus' histogram_quantile does. Null without calls. Of the last bucket, which
 * has no end, the bound it begins at is all that is known.
 *
 * Example: 8 calls up to 5 ms and 2 of 5–10 ms. The 9th of 10 is half way through the second bucket,
 * so p90 is 7.5.
 */
export function percentileMs(histogram: readonly number[], share: number): number | null {
  const calls = histogram.reduce((sum, count) => sum + count, 0);
  if (calls === 0) return null;
  const wanted = share * calls;
  let before = 0;
  for (const [bucket, count] of histogram.entries()) {
    const from = LATENCY_BOUNDS_MS[bucket - 1] ?? 0;
    const to = LATENCY_BOUNDS_MS[bucket];
    if (to === undefined) return from;
    if (count > 0 && before + count >= wanted) {
      return Math.round((from + ((to - from) * (wanted - before)) / count) * 10) / 10;
    }
    before += count;
  }
  return null;
}

/** Of calls that were counted in several histograms. */
export function latencyOf(histograms: readonly (readonly number[])[]): LatencyMs {
  const sums = [...LATENCY_BOUNDS_MS, Number.POSITIVE_INFINITY].map((_, bucket) =>
    histograms.reduce((sum, histogram) => sum + (histogram[bucket] ?? 0), 0),
  );
  return { p50: percentileMs(sums, 0.5), p95: percentileMs(sums, 0.95) };
}
