/** A mean over queries with its 95 % interval. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
}

const RESAMPLES = 2_000;
const TAIL = 0.025;
const SEED = 20_181_115;

/**
 * The mean and its 95 % percentile-bootstrap interval (Efron & Tibshirani, "An Introduction to the
 * Bootstrap", 13.3), over 2,000 resamples of whole queries. Equal values give equal intervals: the
 * generator starts from a fixed seed each time.
 */
export function estimate(values: readonly number[]): Estimate {
  if (values.length === 0) throw new Error('There is nothing to take the mean of.');
  const random = mulberry32(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) {
      sum += values[Math.floor(random() * values.length)] ?? 0;
    }
    return sum / values.length;
  }).toSorted((a, b) => a - b);
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: means[Math.floor(TAIL * RESAMPLES)] ?? 0,
    high: means[Math.ceil((1 - TAIL) * RESAMPLES) - 1] ?? 0,
  };
}

/** Tommy Ettinger's mulberry32: numbers from 0 (inclusive) to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
