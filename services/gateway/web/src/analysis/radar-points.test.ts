import { describe, expect, it } from 'vitest';
import { cornersOf, edgesOf, pathOf, pointOn } from './radar-points.ts';

describe('the radar', () => {
  it('begins at the top and goes clockwise', () => {
    const round = { axes: 4, radius: 100 };
    expect([0, 1, 2, 3].map((axis) => pointOn(axis, 1, round))).toEqual([
      { x: 0, y: -100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: -100, y: 0 },
    ]);
  });

  it('has no corner for what is unknown, rather than one at zero', () => {
    expect(pathOf(cornersOf([10, null, 5, 1], 100))).toBe('0,-100 0,50 -10,0');
  });

  it('tells an edge between neighbours from one across what is unknown', () => {
    const edges = edgesOf(cornersOf([10, null, 5, 1], 100), 4);
    expect(edges.map(({ from, to, spans }) => [from.axis, to.axis, spans])).toEqual([
      [0, 2, true],
      [2, 3, false],
      [3, 0, false],
    ]);
    expect(edgesOf(cornersOf([null, 4, null], 100), 3)).toEqual([]);
  });
});
