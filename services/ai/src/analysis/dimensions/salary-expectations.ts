import type { CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { evidenceOf } from '../quoted.ts';
import { perYear } from '../salary-in-text.ts';
import { onScale, unknown } from '../scale.ts';

/**
 * Salary Expectations, in yearly pay (2,080 hours, 260 days, 52 weeks, 12 months a year). Let F be
 * the least wanted, T the most (at least 1.1 F) and hi the top of the offer. hi ≥ F: 7 + 3 ·
 * min(1, (hi − F) / (T − F)); below: 6 − 10 · (1 − hi / F), so half the wish is 1. Unknown where
 * one side names no sum or the currencies differ (no exchange rates are assumed).
 *
 * Example: wanted 100,000–120,000, offer up to 110,000: 7 + 3 · 0.5 = 8.5.
 */
export function salaryExpectations(
  posting: PostingFacts,
  candidate: CandidateFacts,
): DimensionScore {
  const wishes = candidate.preferences;
  const least = wishes?.salaryMin ?? wishes?.salaryMax ?? null;
  if (wishes === null || least === null || least === 0) return unknown('No salary wish is given.');
  if (posting.salary === null) return unknown('The posting states no salary.');
  const offer = posting.salary.value;
  const top = offer.max ?? offer.min;
  if (top === null) return unknown('The posting states no salary.');
  if (offer.currency !== null && wishes.currency !== null && offer.currency !== wishes.currency) {
    return unknown(`The posting pays in ${offer.currency}, the wish is in ${wishes.currency}.`);
  }
  const high = perYear(top, offer.period);
  const most = Math.max(wishes.salaryMax ?? least, least * 1.1);
  const meets = high >= least;
  const score = meets
    ? 7 + 3 * Math.min(1, (high - least) / (most - least))
    : 6 - 10 * (1 - high / least);
  const field = wishes.salaryMin === null ? 'salaryMax' : 'salaryMin';
  return {
    score: onScale(score),
    justification: meets
      ? `The offer reaches ${Math.round(high)} a year; at least ${least} is wanted.`
      : `The offer ends at ${Math.round(high)} a year, below the ${least} wanted.`,
    evidence: [posting.salary.evidence, evidenceOf('preferences', field, least)],
  };
}
