import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES, countryCodeOf, countryNameOf } from './countries.ts';

describe('a country', () => {
  it.each([
    ['Germany', 'DE'],
    ['germany', 'DE'],
    ['at', 'AT'],
    ['United States', 'US'],
  ])('is found by %s', (text, code) => {
    expect(countryCodeOf(text)).toBe(code);
  });

  it.each(['Atlantis', 'EU', 'DD', 'ZZ', 'constructor'])('is not %s', (text) => {
    expect(countryCodeOf(text)).toBeNull();
  });

  it('has a name, and one that is unknown its code', () => {
    expect([countryNameOf('CH'), countryNameOf('QZ')]).toEqual(['Switzerland', 'QZ']);
    expect(new Set(COUNTRY_NAMES).size).toBe(COUNTRY_NAMES.length);
  });
});
