import { perYear } from '../analysis/salary-in-text.ts';
import type { Evidence, ReadPosting } from './sign.ts';

const PAY =
  /\b(?:earn|make|making|get paid|take home|pocket|payouts? of)\b[^.!?\n]{0,25}?[$€£]?\s?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(k\b)?[^.!?\n]{0,12}?\b(?:a|an|per|every|each|in the first|in your first|\/)?\s?(hour|hourly|day|daily|week|weekly|month|monthly)\b/g;

/** A year's pay that few people get, and nobody is offered in such words. */
const HUGE_PER_YEAR = 100_000;

type Period = 'hour' | 'day' | 'week' | 'month';
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/^hour/, 'hour'],
  [/^da/, 'day'],
  [/^week/, 'week'],
  [/^month/, 'month'],
];

/** “Earn $10,000 a month”: a promise to the reader of what would be 100,000 a year and more. */
export function hugePay({ fields }: ReadPosting): Evidence | null {
  for (const { field, text, quote } of fields) {
    for (const match of text.matchAll(PAY)) {
      const [whole, digits = '', thousands, unit = ''] = match;
      const amount = Number(digits.replaceAll(',', '')) * (thousands === undefined ? 1 : 1000);
      const period = PERIODS.find(([pattern]) => pattern.test(unit))?.[1];
      if (period === undefined || perYear(amount, period) < HUGE_PER_YEAR) continue;
      return { field, quote: quote(match.index, match.index + whole.length) };
    }
  }
  return null;
}
