import type { OfferedSalary } from '../analysis/facts.ts';
import { perYear } from '../analysis/salary-in-text.ts';
import type { ModelAnswer } from './model-answer.ts';

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['USD', /\$|\bUSD\b/i],
  ['EUR', /€|\bEUR(?:OS?)?\b/i],
  ['GBP', /£|\bGBP\b/i],
  ['CHF', /\bCHF\b/i],
  ['INR', /₹|\bINR\b/i],
  ['SEK', /\bSEK\b/i],
  ['PLN', /\bPLN\b|zł/i],
];
const PERIODS: Readonly<Record<OfferedSalary['period'], RegExp>> = {
  hour: /hour|hourly|\/\s?h\b|stunde|heure|hora/i,
  day: /\bday|daily|\btag\b|jour\b|día/i,
  week: /week|woche|semaine|semana/i,
  month: /month|monat|mois\b|\bmes\b|mensual/i,
  year: /year|annual|annum|\bp\.?a\b|jahr|\ban\b|annuel|anual|año/i,
};
/** What a year's pay is between where the period is not written. */
const YEAR_MIN = 10_000;
const YEAR_MAX = 2_000_000;

/**
 * The pay that a model read in a quote, if every number of it, the currency and the period stand there.
 */
export function statedSalary(quote: string, said: ModelAnswer['salary']): OfferedSalary | null {
  if (said === null) return null;
  const { min, max, currency, period } = said;
  const amounts = [min, max].filter((amount) => amount !== null);
  const written = amountsIn(quote);
  const sign = SIGNS.find(([code]) => code === currency?.toUpperCase());
  if (amounts.length === 0 || !amounts.every((amount) => written.has(amount))) return null;
  if (sign === undefined || !sign[1].test(quote)) return null;
  if (min !== null && max !== null && min > max) return null;
  const isWritten = PERIODS[period].test(quote);
  const isYearly = period === 'year' && amounts.every((amount) => amount >= YEAR_MIN);
  if (!isWritten && !isYearly) return null;
  if (amounts.some((amount) => perYear(amount, period) > YEAR_MAX)) return null;
  return { min, max, currency: sign[0], period };
}

/** The numbers of a text, with `45.000`, `45,000` and `45k` all read as 45000. */
function amountsIn(text: string): Set<number> {
  const amounts = new Set<number>();
  for (const [written] of text.matchAll(/\d[\d.,'\u00a0\u202f ]{0,12}(?:k\b)?/gi)) {
    const decimals = /[.,]\d{1,2}(?=k?\s{0,2}$)/i.exec(written)?.[0] ?? '';
    const whole = written.slice(0, written.length - decimals.length).replaceAll(/\D/g, '');
    const amount = Number(whole + decimals.replace(',', '.'));
    amounts.add(/k$/i.test(written) ? amount * 1000 : amount);
  }
  return amounts;
}
