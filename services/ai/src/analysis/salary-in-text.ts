import type { OfferedSalary } from './facts.ts';

const MONEY =
  /(?:(US\$|CA\$|A\$|C\$|NZ\$|S\$|[$£€₹]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|INR|NZD|SGD|SEK|NOK|DKK|PLN|JPY)\b)\s?)?(\d{1,3}(?:[,.'\u00a0\u202f ]\d{3}){1,3}(?:\.\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)\s?([kK]\b)?(?:\s?([£€₹]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|INR|NZD|SGD|SEK|NOK|DKK|PLN|JPY|euros?|dollars|pounds)\b))?/g;
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['$', 'USD'],
  ['DOLLARS', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['£', 'GBP'],
  ['POUNDS', 'GBP'],
  ['€', 'EUR'],
  ['EURO', 'EUR'],
  ['EUROS', 'EUR'],
  ['₹', 'INR'],
]);
const PERIODS: readonly (readonly [OfferedSalary['period'], RegExp])[] = [
  ['hour', /(?:\b(?:per|an|each)|\/)\s?(?:hour|hr|h)\b|\bhourly\b|\bp\.?h\.?\b/i],
  ['day', /(?:\b(?:per|a)|\/)\s?day\b|\bdaily rate\b|\bper diem\b/i],
  ['week', /(?:\b(?:per|a)|\/)\s?(?:week|wk)\b|\bweekly\b/i],
  ['month', /(?:\b(?:per|a)|\/)\s?(?:month|mo)\b|\bmonthly\b/i],
  [
    'year',
    /(?:\b(?:per|a)|\/)\s?(?:year|yr|annum)\b|\bannual(?:ly)?\b|\byearly\b|\bp\.?a\.?(?=\W|$)/i,
  ],
];
const PAY_WORDS =
  /\b(?:salary|salaries|pay|paid|compensation|wages?|earn|base|remuneration|ote|rate|gehalt)\b/i;
const NOT_PAY =
  /\b(?:revenue|funding|raised|budget|deductible|sign(?:ing)?[- ]on|signing bonus|stipend|tuition|reimburse(?:ment)?|valuation|assets|referral|million|billion|allowance|bonus(?: of| up to)?)\b/i;
const UP_TO = /\b(?:up to|maximum|max|as much as|not exceed)\b/i;
const JOINS = /^\s{0,3}(?:-|–|—|to|and)\s{0,3}$/i;

/** Annual pay per unit of each period: 2,080 hours, 260 days, 52 weeks, 12 months. */
const PER_YEAR: Readonly<Record<OfferedSalary['period'], number>> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** A pay figure as an annual one, at full time. */
export function perYear(amount: number, period: OfferedSalary['period']): number {
  return amount * PER_YEAR[period];
}

interface Amount {
  value: number;
  currency: string | null;
  isThousands: boolean;
  start: number;
  end: number;
}

/**
 * The first pay offer written in a text: `$120k–$150K`, `£45,000 per annum`, `€25,50/hour`, "the
 * maximum salary is $191,900". A figure counts only with a currency and a word of pay or a period
 * nearby, so that funding, budgets and bonuses are not pay. Without a stated period only a figure
 * that can be nothing but a year's pay (10,000 to 2,000,000) is read.
 */
export function salaryIn(
  text: string,
): { salary: OfferedSalary; offset: number; length: number } | null {
  const amounts = amountsIn(text);
  for (let at = 0; at < amounts.length; at += 1) {
    const first = amounts[at];
    if (first === undefined) continue;
    const next = amounts[at + 1];
    const isRange = next !== undefined && JOINS.test(text.slice(first.end, next.start));
    const last = isRange ? next : first;
    const found = offerOf(text, first, last);
    if (found !== null) return found;
    if (isRange) at += 1;
  }
  return null;
}

function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(MONEY)) {
    const sign = (match[1] ?? match[4] ?? '').toUpperCase();
    const value = numberOf(match[2] ?? '');
    if (value === null) continue;
    const isThousands = match[3] !== undefined;
    amounts.push({
      value: isThousands ? value * 1000 : value,
      currency: sign === '' ? null : (CURRENCIES.get(sign) ?? sign),
      isThousands,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    });
  }
  return amounts;
}

/** `45,000`, `45.000`, `45 000` and `25,50` as people write them on either side of the ocean. */
function numberOf(written: string): number | null {
  const decimals = /[.,]\d{1,2}$/.exec(written)?.[0] ?? '';
  const whole = written.slice(0, written.length - decimals.length).replace(/\D/g, '');
  const value = Number(`${whole}${decimals.replace(',', '.')}`);
  return Number.isFinite(value) ? value : null;
}

function offerOf(
  text: string,
  first: Amount,
  last: Amount,
): { salary: OfferedSalary; offset: number; length: number } | null {
  const currency = first.currency ?? last.currency;
  if (currency === null) return null;
  const lineStart = Math.max(0, first.start - 80);
  const before = text.slice(lineStart, first.start);
  const after = text.slice(last.end, last.end + 40);
  const nearAfter = after.split(/[.;\n+]|\bplus\b/)[0] ?? '';
  if (NOT_PAY.test(nearAfter.slice(0, 22)) || NOT_PAY.test(before.slice(-30))) return null;
  if (/^\s?(?:m|mm|b|bn|million|billion|%|\+?\s?(?:million|billion))\b/i.test(after)) return null;
  const stated =
    PERIODS.find(([, pattern]) => pattern.test(nearAfter.slice(0, 24)))?.[0] ??
    PERIODS.find(([, pattern]) => pattern.test(before.slice(-40)))?.[0];
  const high = last.value;
  const low = last === first ? first.value : lowOf(first, last);
  if (stated === undefined && !PAY_WORDS.test(before) && !PAY_WORDS.test(nearAfter)) return null;
  if (stated === undefined && (high < 10_000 || high > 2_000_000)) return null;
  const period = stated ?? 'year';
  const annual = perYear(high, period);
  if (annual < 3_000 || annual > 5_000_000 || low > high) return null;
  const isMaximum = last === first && UP_TO.test(before.slice(-60));
  const isMinimum =
    last === first && !isMaximum && /\b(?:from|starting at|minimum)\b|^\+/i.test(before.slice(-30));
  return {
    salary: {
      min: isMaximum ? null : low,
      max: isMinimum ? null : high,
      currency,
      period,
    },
    offset: first.start,
    length: last.end - first.start,
  };
}

/** The lower end of a range; in `120–150k` the k counts for both. */
function lowOf(first: Amount, last: Amount): number {
  return last.isThousands && !first.isThousands && first.value < 1000
    ? first.value * 1000
    : first.value;
}
