import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

/** Each character is one wide. */
const broken = (text: string, maxWidth: number): string[] =>
  breakLines(text, maxWidth, (piece) => Array.from(piece).length);

describe('lines', () => {
  it.each([
    ['one two three', 7, ['one two ', 'three']],
    ['one two three', 100, ['one two three']],
    ['a well-known fact', 11, ['a ', 'well-known ', 'fact']],
    ['TCP/IP or so', 8, ['TCP/IP ', 'or so']],
    ['one – two', 6, ['one – ', 'two']],
    ['one – two', 5, ['one – ', 'two']],
    ['by 37 % or', 6, ['by ', '37 % ', 'or']],
    ['about €12 a day', 9, ['about €12 ', 'a day']],
    ['ends in a-', 9, ['ends in ', 'a-']],
    ['负责支付。平台', 4, ['负责支', '付。平台']],
    ['a Donaudampf b', 5, ['a Don', 'audam', 'pf b']],
    ['', 5, []],
  ])('of %j at %i are %j', (text, maxWidth, lines) => {
    expect(broken(text, maxWidth)).toEqual(lines);
  });

  it('never cut a character in two', () => {
    expect(broken('e\u0301'.repeat(4), 4)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
  });

  it('lose nothing and are no wider than they may be', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('ab cd-焊，漢 ')),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 20 }), (words, maxWidth) => {
        const lines = broken(words, maxWidth);
        expect(lines.join('')).toBe(words);
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(maxWidth);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
