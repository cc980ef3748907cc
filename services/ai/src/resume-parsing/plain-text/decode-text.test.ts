import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0)).reduce<number[]>(
    (all, code) => [...all, ...(isLittle ? [code, 0] : [0, code])],
    [],
  );

describe('text in any encoding', () => {
  it('is UTF-8, with or without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffGroß'))).toBe('Groß');
    expect(decodeText(new TextEncoder().encode('Élodie'))).toBe('Élodie');
  });

  it('is UTF-16 in either order, with or without a byte order mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, ...utf16('Ada Lovelace', true)))).toBe('Ada Lovelace');
    expect(decodeText(bytes(0xfe, 0xff, ...utf16('Ada Lovelace', false)))).toBe('Ada Lovelace');
    expect(decodeText(bytes(...utf16('Ada Lovelace', true)))).toBe('Ada Lovelace');
  });

  it('is Latin-1 where it is neither', () => {
    expect(decodeText(bytes(0x47, 0x72, 0x6f, 0xdf))).toBe('Groß');
  });
});
