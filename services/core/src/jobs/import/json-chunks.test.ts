import { describe, expect, it } from 'vitest';
import { jsonChunks } from './json-chunks.ts';

describe('jsonChunks', () => {
  it('keeps every row, in order, in chunks that D1 takes', () => {
    const rows = Array.from({ length: 80 }, (_, n) => ({ n, text: '漢'.repeat(33_000) }));
    const chunks = jsonChunks(rows);
    expect(chunks.flatMap((json): unknown => JSON.parse(json))).toEqual(rows);
    expect(chunks.length).toBeGreaterThan(1);
    for (const json of chunks) expect(Buffer.byteLength(json)).toBeLessThan(2_000_000);
  });

  it('gives a row that is larger than a chunk one of its own', () => {
    expect(jsonChunks(['a', 'bbbbbbbb', 'c'], 8)).toEqual(['["a"]', '["bbbbbbbb"]', '["c"]']);
  });

  it('makes nothing of nothing', () => {
    expect(jsonChunks([])).toEqual([]);
  });

  it('replaces half of a surrogate pair', () => {
    expect(jsonChunks([{ a: ['\ud800'] }])).toEqual(['[{"a":["\ufffd"]}]']);
  });
});
