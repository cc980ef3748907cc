import { CURRENCY_PATTERN, currencyOf } from './currencies.ts';
import { numberOf } from './written-number.ts';
import type { Pay, PayPeriod } from './pay.ts';
import { periodIn } from './pay-period.ts';

/** Longest text read; a field for pay is short. */
const TEXT_MAX = 400;

const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
const UNIT = String.raw`k|lakhs?|lacs?|lpa|l|crores?|cr|m(?:io|illion)?|tys`;
const SUM = new RegExp(
  String.raw`(?<before>${CURRENCY_PATTERN})?\.?\s*(?<![\p{L}\p{N}])(?<number>${NUMBER})\s*(?:(?<unit>${UNIT})(?![\p{L}\p{N}(])\.?)?\s*(?<after>${CURRENCY_PATTERN})?`,
  'giu',
);
/** What stands between the ends of a range. */
const JOINS =
  /^\s*(?:(?:\/|per |an? )\s*\p{L}{1,6}\.?)?\s*(?:-|–|—|‑|~|to|and|till|bis|à|a|au|y|tot|do|up to)\s*$/iu;
const UP_TO =
  /\b(?:up to|max(?:imum|imal)?|bis(?: zu)?|jusqu['’]?[aà]|hasta|tot|do|under|less than)\.?\s*:?\s*$/iu;
const FROM =
  /\b(?:from|starting(?: at| from)?|starts at|min(?:imum)?|at least|ab|mind(?:estens)?|à partir de|desde|vanaf|od|over|more than)\.?\s*:?\s*$/iu;
/** Sums that are not the pay. */
const NOT_PAY_BEFORE =
  /\b(?:bonus|sign[- ]?on|signing|equity|stock|budget|allowance|stipend|raised|revenue|fund(?:ing|ed)|relocation|401)\b[^\d]{0,30}$/iu;
const NOT_PAY_AFTER =
  /^\s*(?:%|\+?\s*(?:hours?|hrs?|days?|weeks?|years?|yrs?|months?|people|employees)\b(?!\s*rate)|(?:sign[- ]?on|signing|annual |yearly )?\s*bonus|in (?:stock|equity|funding)|budget|allowance|stipend|relocation)/iu;

interface Sum {
  value: number;
  scale: number;
  currency: string | null;
  isLakhPerYear: boolean;
  start: number;
  end: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tys)$/i, 1000],
  [/^(?:l|lakhs?|lacs?|lpa)$/i, 100_000],
  [/^(?:cr|crores?)$/i, 10_000_000],
  [/^m(?:io|illion)?$/i, 1_000_000],
];

/**
 * Reads a field in which somebody wrote what a job pays: `$120k–150K`, `45.000 – 60.000 € brutto/Jahr`,
 * `£30k p.a.`, `12-18 LPA`, `$1,200 a week`. Null where it names no pay (`Competitive`, `401k match`).
 * Sums without a period keep none, unless they can only be a year's. `country` tells one dollar from
 * another.
 */
export function payInWords(text: string, country: string | null = null): Pay | null {
  const field = text.slice(0, TEXT_MAX);
  const sums = sumsIn(field, country).filter((sum) => isPay(field, sum));
  const [first, second] = sums;
  if (first === undefined) return null;
  const isRange = second !== undefined && JOINS.test(field.slice(first.end, second.start));
  const last = isRange ? second : first;
  const currency = first.currency ?? last.currency ?? onlyCurrencyIn(field, country);
  const high = last.value * last.scale;
  const low = isRange ? lowEnd(first, last) : high;
  const period = periodOf(field, first, last, { high, currency });
  if (currency === null && period === null) return null;
  if (!isPlausible(high, period)) return null;
  const before = field.slice(0, first.start);
  const [min, max] = low > high ? [high, low] : [low, high];
  return {
    min: min === 0 || (!isRange && UP_TO.test(before)) ? null : min,
    max: !isRange && (FROM.test(before) || field.startsWith('+', last.end)) ? null : max,
    currency,
    period,
  };
}

function sumsIn(text: string, country: string | null): Sum[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const { before, number = '', unit = '', after } = match.groups ?? {};
    const value = numberOf(number);
    if (value === null) return [];
    const isLakh = /^(?:l|lakhs?|lacs?|lpa|cr|crores?)$/i.test(unit);
    const sign = before ?? after;
    const currency = sign === undefined ? null : currencyOf(sign, country);
    return {
      value,
      scale: SCALES.find(([pattern]) => pattern.test(unit))?.[1] ?? 1,
      currency: currency ?? (isLakh ? 'INR' : null),
      isLakhPerYear: isLakh,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    };
  });
}

function isPay(text: string, { value, scale, currency, start, end }: Sum): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  // `401k`, `401(k)` and `403b` are pension plans, whatever stands around them.
  if (currency === null && (value === 401 || value === 403)) return false;
  if (scale === 1_000_000 && !hasSmallUnit(text)) return false;
  return !NOT_PAY_BEFORE.test(before) && !NOT_PAY_AFTER.test(after);
}

/** Millions are pay in few currencies: rupiah, won, forint. */
const hasSmallUnit = (text: string): boolean => /₩|\b(?:krw|idr|huf|ft|vnd|clp|cop)\b/iu.test(text);

function onlyCurrencyIn(text: string, country: string | null): string | null {
  const written = new RegExp(CURRENCY_PATTERN, 'iu').exec(text)?.[0];
  return written === undefined ? null : currencyOf(written, country);
}

/** The lower end; in `50–80k`, `12-18 LPA` and `60-80 000 €` the thousands count for both. */
function lowEnd(first: Sum, last: Sum): number {
  const sharesUnit = first.scale === 1 && last.scale > 1 && first.value <= 1000;
  if (sharesUnit) return first.value * last.scale;
  const sharesThousands =
    first.scale === 1 && first.value < 1000 && last.value >= 10_000 && first.value >= 10;
  return first.value * (sharesThousands ? 1000 : first.scale);
}

function periodOf(
  text: string,
  first: Sum,
  last: Sum,
  { high, currency }: { high: number; currency: string | null },
): PayPeriod | null {
  const stated =
    periodIn(text.slice(last.end, last.end + 60)) ??
    periodIn(text.slice(first.end, last.end)) ??
    periodIn(text.slice(0, first.start));
  if (stated !== null) return stated;
  if (first.isLakhPerYear || last.isLakhPerYear) return 'year';
  const isThousands = last.scale === 1000;
  return (currency !== null && high >= 15_000 && high < 1_000_000) ||
    (isThousands && high >= 15_000)
    ? 'year'
    : null;
}

/** Bounds of what anybody is paid, wide enough for any currency but the smallest of units. */
function isPlausible(high: number, period: PayPeriod | null): boolean {
  if (period === 'hour') return high < 100_000;
  return high >= (period === null ? 1 : 5);
}
