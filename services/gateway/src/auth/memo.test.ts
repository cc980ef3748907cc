import { describe, expect, it } from 'vitest';
import { Memo } from './memo.ts';

describe('a memo', () => {
  it('forgets after its time', () => {
    const memo = new Memo<string>({ max: 9, ttlMs: 1000 });
    memo.set('a', 'first', undefined, 0);
    memo.set('b', 'short', 10, 0);
    expect([memo.get('a', 999), memo.get('b', 9)]).toEqual(['first', 'short']);
    expect([memo.get('a', 1000), memo.get('b', 10)]).toEqual([undefined, undefined]);
    expect(memo.size).toBe(0);
  });

  it('never holds more than its number, the oldest going first', () => {
    const memo = new Memo<number>({ max: 3, ttlMs: 1000 });
    for (let i = 0; i < 5; i += 1) memo.set(`k${i}`, i);
    memo.set('k3', 33);
    expect(memo.size).toBe(3);
    expect(['k0', 'k1', 'k2', 'k3', 'k4'].map((key) => memo.get(key))).toEqual([
      undefined,
      undefined,
      2,
      33,
      4,
    ]);
  });
});
