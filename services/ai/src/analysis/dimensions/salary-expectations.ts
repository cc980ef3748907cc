import type { CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { RATES_AS_OF } from '../exchange-rates.ts';
import { type OfferedPay, offeredPay } from '../offered-pay.ts';
import { evidenceOf } from '../quoted.ts';
import { onScale, unknown } from '../scale.ts';

/**
 * Salary Expectations, in yearly pay (2,080 hours, 260 days, 52 weeks, 12 months a year). Let F be
 * the least wanted, T the most (at least 1.1 F) and hi the top of the offer. hi ≥ F: 7 + 3 ·
 * min(1, (hi − F) / (T − F)); below: 6 − 10 · (1 − hi / F), so half the wish is 1. Another currency
 * is converted by approximate rates (exchange-rates.ts): the score is then the mean of those for a
 * tenth less and a tenth more. Unknown where one side names no sum or a currency has no rate.
 *
 * Example: wanted 100,000–120,000, offer up to 110,000: 7 + 3 · 0.5 = 8.5. The same wish in USD and
 * an offer of about 110,000 USD in EUR: 99,000 is 5.9 and 121,000 is 10 → 8.
 */
export function salaryExpectations(
  posting: PostingFacts,
  candidate: CandidateFacts,
): DimensionScore {
  const wishes = candidate.preferences;
  const least = wishes?.salaryMin ?? wishes?.salaryMax ?? null;
  if (wishes === null || least === null || least === 0) return unknown('No salary wish is given.');
  if (posting.salary === null) return unknown('The posting states no salary.');
  const pay = offeredPay(posting.salary.value, wishes);
  if (pay === null) return unknown('The offer and the wish cannot be compared.');
  const most = Math.max(wishes.salaryMax ?? least, least * 1.1);
  const ends = [pay.amount * (1 - pay.margin), pay.amount * (1 + pay.margin)];
  const score = ends.reduce((sum, high) => sum + payScore(high, least, most), 0) / ends.length;
  const field = wishes.salaryMin === null ? 'salaryMax' : 'salaryMin';
  const high = payText(pay);
  return {
    score: onScale(score),
    justification:
      pay.amount >= least
        ? `The offer reaches ${high}; at least ${least} is wanted.`
        : `The offer ends at ${high}, below the ${least} wanted.`,
    evidence: [posting.salary.evidence, evidenceOf('preferences', field, least)],
  };
}

/** A converted sum says so, and by what. */
function payText({ amount, conversion }: OfferedPay): string {
  const sum = Math.round(amount);
  if (conversion === null) return `${sum} a year`;
  const { from, to } = conversion;
  return `about ${sum} ${to} a year (converted from ${from} at approximate rates of ${RATES_AS_OF})`;
}

function payScore(high: number, least: number, most: number): number {
  return high >= least
    ? 7 + 3 * Math.min(1, (high - least) / (most - least))
    : Math.max(1, 6 - 10 * (1 - high / least));
}
