import { describe, expect, it } from 'vitest';
import { averagePrecision, ndcg, recall, relevantIds } from './metrics.ts';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('ndcg', () => {
  it('is 1 for the ideal order and does not ask for more than is judged', () => {
    expect(ndcg(['a', 'b', 'c', 'x'], grades, 10)).toBe(1);
  });

  it('weighs a grade by 2^grade - 1 and a place by log2', () => {
    // (3/log2(2) + 7/log2(3)) / (7/log2(2) + 3/log2(3) + 1/log2(4))
    expect(ndcg(['b', 'a'], grades, 10)).toBeCloseTo(7.4165 / 9.3928, 4);
  });

  it('counts nothing below the depth, in the list and in the ideal', () => {
    expect(ndcg(['x', 'a'], grades, 1)).toBe(0);
    expect(ndcg(['a', 'x'], grades, 1)).toBe(1);
  });

  it('is 0 for an empty list and where nothing is relevant', () => {
    expect(ndcg([], grades, 10)).toBe(0);
    expect(ndcg(['a'], new Map(), 10)).toBe(0);
  });
});

describe('recall', () => {
  it('is the share of the relevant ids among the first', () => {
    const relevant = new Set(['a', 'b', 'c', 'd']);
    expect(recall(['a', 'x', 'b', 'c'], relevant, 3)).toBe(0.5);
  });

  it('is 0 where nothing is relevant', () => {
    expect(recall(['a'], new Set(), 10)).toBe(0);
  });
});

describe('averagePrecision', () => {
  it('averages the precision at each relevant id', () => {
    // 1/1 and 2/3 of the two that are relevant
    expect(averagePrecision(['a', 'x', 'b'], new Set(['a', 'b']))).toBeCloseTo(5 / 6, 10);
  });

  it('counts a relevant id that is not in the list as 0', () => {
    expect(averagePrecision(['x', 'a'], new Set(['a', 'b']))).toBe(0.25);
  });
});

it('counts grades from 2 on as relevant', () => {
  expect([...relevantIds(grades)]).toEqual(['a', 'b']);
});
