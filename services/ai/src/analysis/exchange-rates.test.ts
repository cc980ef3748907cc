import { describe, expect, it } from 'vitest';
import { converted } from './exchange-rates.ts';

const CURRENCIES = [
  ...['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'JPY'],
  ...['CNY', 'KRW', 'INR', 'SGD', 'HKD', 'AUD', 'NZD', 'CAD', 'MXN', 'BRL', 'ZAR', 'ILS'],
];
const rate = (from: string, to: string): number => converted(1, from, to) ?? Number.NaN;

describe('the rates', () => {
  it('agree with one another: there and back, and by way of a third', () => {
    for (const one of CURRENCIES) {
      for (const other of CURRENCIES) {
        expect(rate(one, other) * rate(other, one)).toBeCloseTo(1, 10);
        expect(rate(one, 'USD') * rate('USD', other)).toBeCloseTo(rate(one, other), 8);
      }
    }
  });

  it.each([
    // The currency board of Bulgaria, the European exchange-rate mechanism, Hong Kong's band.
    ['EUR', 'BGN', 1.95583, 0.005],
    ['EUR', 'DKK', 7.46038, 0.0225],
    ['USD', 'HKD', 7.8, 0.01],
  ])('keep the peg of %s to %s', (from, to, peg, tolerance) => {
    expect(Math.abs(rate(from, to) / peg - 1)).toBeLessThan(tolerance);
  });

  it.each([
    // What a euro has bought at least and at most since 2015, rounded outwards.
    ['USD', 0.95, 1.26],
    ['GBP', 0.69, 0.94],
    ['CHF', 0.92, 1.21],
    ['SEK', 9.1, 12],
    ['NOK', 8.3, 13.2],
    ['PLN', 3.9, 5],
    ['CZK', 23, 28],
    ['HUF', 295, 435],
    ['RON', 4.4, 5.2],
    ['JPY', 109, 180],
    ['CNY', 6.5, 8.4],
    ['KRW', 1_130, 1_700],
    ['INR', 65, 105],
    ['SGD', 1.35, 1.7],
    ['AUD', 1.3, 2],
    ['NZD', 1.4, 2.1],
    ['CAD', 1.28, 1.65],
    ['MXN', 16, 28],
    ['BRL', 2.9, 7],
    ['ZAR', 12.5, 21.5],
    ['ILS', 3.2, 4.6],
  ])('of %s lie in its range of ten years', (currency, least, most) => {
    expect(rate('EUR', currency)).toBeGreaterThan(least);
    expect(rate('EUR', currency)).toBeLessThan(most);
  });

  it('are none for a currency that is not in the table', () => {
    expect(converted(1, 'EUR', 'XAU')).toBeNull();
    expect(converted(1, 'XAU', 'EUR')).toBeNull();
  });
});
