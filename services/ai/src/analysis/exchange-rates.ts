/** When the rates are of, as an analysis says it. */
export const RATES_AS_OF = 'December 2024';

/**
 * Approximate and fixed: about how much of a currency a euro bought on 31 December 2024, to two or
 * three digits, after the euro foreign exchange reference rates of the European Central Bank. They
 * were typed from memory and not copied from its list; pegs and crosses are tested. They are used for
 * one thing, comparing an offer with a wish in another currency, with a margin of ten percent either
 * way, and stay as they are so that the same inputs give the same score on any day.
 */
const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.04,
  GBP: 0.83,
  CHF: 0.94,
  SEK: 11.5,
  NOK: 11.8,
  DKK: 7.46,
  PLN: 4.28,
  CZK: 25.2,
  HUF: 411,
  RON: 4.97,
  BGN: 1.96,
  JPY: 163,
  CNY: 7.58,
  KRW: 1530,
  INR: 88.9,
  SGD: 1.42,
  HKD: 8.07,
  AUD: 1.68,
  NZD: 1.85,
  CAD: 1.49,
  MXN: 21.6,
  BRL: 6.43,
  ZAR: 19.6,
  ILS: 3.79,
};

/** How far off a converted sum may be, either way. */
export const RATE_MARGIN = 0.1;

/** A sum in another currency, by approximate rates; null for a currency without one. */
export function converted(amount: number, from: string, to: string): number | null {
  const [own, other] = [PER_EURO[from], PER_EURO[to]];
  return own === undefined || other === undefined ? null : (amount / own) * other;
}
