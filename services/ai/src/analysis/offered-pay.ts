import { RATE_MARGIN, converted } from './exchange-rates.ts';
import type { CandidateWishes, OfferedSalary } from './facts.ts';
import { perYear } from './salary-in-text.ts';

/** The top of an offer, a year, in the currency of the wish. */
export interface OfferedPay {
  amount: number;
  /** How far off it may be, either way: 0 for a sum in the same currency. */
  margin: number;
  /** The currencies between which the sum was converted; null where none was. */
  conversion: { from: string; to: string } | null;
}

/**
 * What an offer reaches in the candidate's currency; null where it names no sum or a currency has no
 * rate. A side that names no currency is taken to mean the other's.
 *
 * 50 EUR an hour for a wish in USD: 50 · 2,080 · 1.04 = 108,160, give or take a tenth.
 */
export function offeredPay(offer: OfferedSalary, wishes: CandidateWishes): OfferedPay | null {
  const top = offer.max ?? offer.min;
  if (top === null) return null;
  const amount = perYear(top, offer.period);
  const { currency } = wishes;
  if (offer.currency === null || currency === null || offer.currency === currency) {
    return { amount, margin: 0, conversion: null };
  }
  const conversion = { from: offer.currency, to: currency };
  const inOwn = converted(amount, conversion.from, conversion.to);
  return inOwn === null ? null : { amount: inOwn, margin: RATE_MARGIN, conversion };
}
