import { describe, expect, it } from 'vitest';
import { widthShare } from './letter-widths.ts';

describe('the share of a line that a text takes', () => {
  it('goes by its letters and not by their number', () => {
    expect(widthShare('nn', 'nnnn')).toBe(0.5);
    expect(widthShare('ill', 'illWWW')).toBeLessThan(0.25);
    expect(widthShare('WWW', 'illWWW')).toBeGreaterThan(0.75);
  });

  it('is the same with accents as without', () => {
    expect(widthShare('ñí', 'ñíñí')).toBe(widthShare('ni', 'nini'));
  });

  it('is none of an empty line', () => {
    expect(widthShare('a', '')).toBe(0);
  });
});
