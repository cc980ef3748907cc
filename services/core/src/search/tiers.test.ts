import { describe, expect, it } from 'vitest';
import { SCORED_MAX, tiersOf } from './tiers.ts';

const words = (postings: Record<string, number>) =>
  Object.entries(postings).map(([phrase, count]) => ({ phrase, postings: count }));

const matches = (postings: Record<string, number>, newestRowid = 100_000) =>
  tiersOf(words(postings), newestRowid).map(({ match }) => match);

describe('what the index is asked', () => {
  it('is every word at once where that finds little', () => {
    expect(matches({ b: SCORED_MAX - 1, a: 1, c: 0 })).toEqual(['a OR b']);
    expect(matches({ a: 0 })).toEqual([]);
    expect(matches({})).toEqual([]);
  });

  it('is from the strictest to the widest where it finds much, the rarest words last alone', () => {
    expect(matches({ d: 9000, a: 10, c: 3000, b: 20, none: 0 })).toEqual([
      'a AND b AND c AND d',
      'title : (a AND b AND c AND d)',
      'a AND b',
      'a OR b',
    ]);
    expect(matches({ b: 9000, a: 8000 })).toEqual(['a AND b', 'title : (a AND b)', 'a']);
    expect(matches({ a: 8000 })).toEqual(['a', 'title : (a)']);
  });

  it('leaves out words that nearly every posting has, unless there are no others', () => {
    expect(matches({ the: 90_000, a: 8000 })).toEqual(['a', 'title : (a)']);
    expect(matches({ the: 90_000, and: 80_000 })[0]).toBe('and AND the');
  });

  it('is the rarest words of a sentence', () => {
    const sentence = Object.fromEntries(Array.from('abcdefghijkl', (word, i) => [word, 5000 - i]));
    expect(matches(sentence)[0]).toBe('l AND k AND j AND i AND h AND g AND f AND e');
  });

  it('goes on only as far as it has to', () => {
    const tiers = tiersOf(words({ a: 8000, b: 9000, c: 9500 }), 100_000);
    expect(tiers.map(({ asked }) => asked)).toEqual([
      'always',
      'if more than is scored',
      'if too few',
      'if too few',
    ]);
  });

  it('is about the newer postings where the rarest word is in very many', () => {
    const from = (postings: Record<string, number>): number[] =>
      tiersOf(words(postings), 100_000).map(({ fromRowid }) => fromRowid);
    expect(from({ a: 40_000, b: 50_000 })).toEqual([87_500, 0, 87_500]);
    expect(from({ a: 5000, b: 50_000 })).toEqual([0, 0, 0]);
  });
});
