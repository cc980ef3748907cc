import { expect, it } from 'vitest';
import { estimate } from './bootstrap.ts';

it('gives the same interval for the same values', () => {
  const values = [0.2, 0.9, 0.4, 0.7, 0.1];
  expect(estimate(values)).toEqual(estimate(values));
});

it('has no width where all values are equal', () => {
  expect(estimate([0.25, 0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
});

it('comes near the normal interval of a large sample', () => {
  // 400 values, half 0 and half 1: the standard error of the mean is 0.5 / √400 = 0.025.
  const values = Array.from({ length: 400 }, (_, i) => i % 2);
  const { mean, low, high } = estimate(values);
  expect(mean).toBe(0.5);
  expect(low).toBeCloseTo(0.5 - 1.96 * 0.025, 2);
  expect(high).toBeCloseTo(0.5 + 1.96 * 0.025, 2);
});

it('takes each tail of one value among many as often as resampling draws it', () => {
  // One 1 among ten: it is missed with 0.9^10 = 35 %, and drawn four times or more with 1.3 %.
  const values = [1, ...Array.from({ length: 9 }, () => 0)];
  expect(estimate(values)).toEqual({ mean: 0.1, low: 0, high: 0.3 });
});

it('refuses to estimate from nothing', () => {
  expect(() => estimate([])).toThrow('nothing');
});
