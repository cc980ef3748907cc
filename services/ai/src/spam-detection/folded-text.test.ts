import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText } from './folded-text.ts';

const TRICKS: [name: string, written: string][] = [
  ['plain', 'Commission-only sales'],
  ['zero-width characters', 'Com\u200Bmis\u00ADsion\u2060-on\uFEFFly sales'],
  ['Cyrillic letters', 'Соmmіѕѕiоn-оnlу ѕаlеѕ'],
  ['Greek letters', 'Cοmmissiοn-οnly sales'],
  ['full-width letters', 'Ｃｏｍｍｉｓｓｉｏｎ－ｏｎｌｙ　ｓａｌｅｓ'],
  ['mathematical letters', '𝐂𝐨𝐦𝐦𝐢𝐬𝐬𝐢𝐨𝐧-𝓸𝓷𝓵𝔂 𝔰𝔞𝔩𝔢𝔰'],
  ['accents', 'Cömmíssïon-ònly sàles'],
  ['combining marks', 'C\u0336o\u0336mmission-only sales'],
  ['tags within words', 'Com<b></b>mis<span style="x">sion</span>-only sales'],
  ['entities', 'Commission&#45;only&nbsp;s&#x61;les'],
  ['other hyphens and spaces', 'Commission\u2010only \t\u2003 sales'],
  ['letters set apart', 'C.o.m.m.i.s.s.i.o.n-only sales'],
];

describe('a folded text', () => {
  it.each(TRICKS)('reads as a reader does: %s', (_, written) => {
    expect(foldedText(written).text).toBe('commission-only sales');
  });

  it('quotes what was written', () => {
    const written = 'Pay: Com<b></b>m\u200Bіssion \u{1D428}nly!';
    const { text, quote } = foldedText(written);
    const start = text.indexOf('commission');
    expect(text).toBe('pay: commission only!');
    expect(quote(start, start + 'commission only'.length)).toBe(
      'Com<b></b>m\u200Bіssion \u{1D428}nly',
    );
  });

  it('keeps blocks apart, and abbreviations as they are', () => {
    expect(foldedText('One<p>Two<br/>Three').text).toBe('one\ntwo\nthree');
    expect(foldedText('In the U.S.A. a b 5 < 6 & more').text).toBe(
      'in the u.s.a. a b 5 < 6 & more',
    );
  });

  it('quotes from the text itself, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(30),
        fc.nat(30),
        (written, from, length) => {
          const { text, quote } = foldedText(written);
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          expect(written.toWellFormed()).toContain(quote(start, end));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['<', '&', '<a ', 'a.', 'a ', '\u200B', '<!'])(
    'takes time in proportion: %j',
    (piece) => {
      const begun = performance.now();
      foldedText(piece.repeat(100_000 / piece.length));
      expect(performance.now() - begun).toBeLessThan(2_000);
    },
  );
});
