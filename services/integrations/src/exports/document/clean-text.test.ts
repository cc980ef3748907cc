import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines } from './clean-text.ts';

describe('a clean line', () => {
  it.each([
    ['  a\t b\r\nc ', 'a b c'],
    ['e\u0301tude', 'étude'],
    ['Ships 🚀 code 👩‍👩‍👧 fast', 'Ships code fast'],
    ['🇩🇪 1️⃣ ❤️ 👍🏽', ''],
    ['© 2020 Acme™, 50 % ✓', '© 2020 Acme™, 50 % ✓'],
    ['a\u0001b\u0000c\u007f\ufffe', 'abc'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zero width'],
    ['invoice\u202efdp', 'invoicefdp'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['\ue000', ''],
  ])('of %j is %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it('has nothing that XML cannot hold, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanLine(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
        expect(cleanLine(clean)).toBe(clean);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('clean lines', () => {
  it('are what line breaks of any kind part', () => {
    expect(cleanLines('a\r\nb\n\n\u2028c\r d ')).toEqual(['a', 'b', 'c', 'd']);
  });
});
