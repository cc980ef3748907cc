import { areNeighbours } from '../../taxonomy/industries.ts';
import type { Industry } from '../../taxonomy/industries.ts';
import type { CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { scoreOfShare, unknown, yearsText } from '../scale.ts';
import { weightedMonths } from '../work-periods.ts';

/** Years in an industry after which more add nothing here. */
const SETTLED_YEARS = 3;
const NEIGHBOUR_SHARE = 0.4;
const WANTED_SHARE = 0.6;

/**
 * Industry Experience = 1 + 9 · best, over the posting's industries: min(1, years there / 3); 0.4 of
 * that in a neighbouring one; at least 0.6 where the candidate asks for the industry. Unknown where
 * either side's industry is.
 *
 * Example: 1.5 years in finance for a bank: 1 + 9 · 0.5 = 5.5; 3 years in technology: 1 + 9 · 0.4 = 4.6.
 */
export function industryExperience(
  posting: PostingFacts,
  candidate: CandidateFacts,
): DimensionScore {
  if (posting.industries.length === 0) return unknown('The posting’s industry is not known.');
  const wishes = candidate.preferences?.industries ?? [];
  const placed = candidate.periods.filter((period) => period.industries.length > 0);
  if (placed.length === 0 && wishes.length === 0) {
    return unknown('The industries of the candidate’s work are not known.');
  }
  const options = posting.industries.map(({ value, evidence }) => {
    const wish = wishes.find((item) => item.value === value);
    const years = yearsIn(candidate, value);
    const share = Math.max(
      Math.min(1, years / SETTLED_YEARS),
      wish === undefined ? 0 : WANTED_SHARE,
    );
    return { value, evidence, wish, years, share };
  });
  const best = options.reduce((a, b) => (b.share > a.share ? b : a));
  const period = placed.find(({ industries }) => industries.includes(best.value)) ?? placed[0];
  const text =
    best.years > 0
      ? `${yearsText(best.years)} in or near ${best.value}`
      : best.wish === undefined
        ? `no work in ${best.value} or near it`
        : `no work in ${best.value} yet, but it is wanted`;
  return {
    score: scoreOfShare(best.share),
    justification: `The posting is in ${best.value}: ${text}.`,
    evidence: [best.evidence, best.wish?.evidence, period?.evidence].filter(
      (item) => item !== undefined,
    ),
  };
}

function yearsIn(candidate: CandidateFacts, industry: Industry): number {
  const months = weightedMonths(candidate.periods, ({ industries }) => {
    if (industries.includes(industry)) return 1;
    return industries.some((item) => areNeighbours(item, industry)) ? NEIGHBOUR_SHARE : 0;
  });
  return months / 12;
}
