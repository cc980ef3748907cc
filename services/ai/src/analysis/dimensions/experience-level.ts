import { SENIORITY_LABELS, type SeniorityRank } from '@jobmatch/shared/seniority';
import type { CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { affinityTo, aimTo, craftOf, relevantYears, seniorityIn } from '../relevance.ts';
import { onScale, unknown, yearsText } from '../scale.ts';

/** Years a rank usually takes, for postings that state the rank alone. Set by hand. */
const USUAL_YEARS: Readonly<Record<SeniorityRank, number>> = { 1: 0.5, 2: 2, 3: 5, 4: 7, 5: 10 };
/** Years that make someone of the trade where a posting states neither years nor rank. */
const TRADE_YEARS = 2;
const YEARS_SHARE = 0.65;
/** How near an occupation is taken to be that cannot be told. */
const UNKNOWN_CRAFT = 0.5;
const MISSING_DEGREE = 1.5;

/**
 * Experience Level = 0.65 · years + 0.35 · rank. Years: 1 + 9 · min(1, relevant / asked), where asked
 * is the posting's figure or, if it states only a rank, that rank's usual years (0.5, 2, 5, 7, 10),
 * whichever is more; 2 years where it states neither; all times aim, which is how near
 * the present title is: years in a distant occupation, or in one that was left, never make up for it. Rank: 10 for the same, 3 less for each step
 * up, 1.5 less for each step down, times the affinity of the occupations. A degree that is demanded
 * and not reached takes off 1.5. Years in another occupation count by its affinity: a software
 * engineer's years are no nursing years.
 *
 * Example: 3 relevant years for "5+ years, senior", a mid-level candidate of the same trade:
 * 0.65 · (1 + 9 · 0.6) + 0.35 · 7 = 6.6.
 */
export function experienceLevel(posting: PostingFacts, candidate: CandidateFacts): DimensionScore {
  const craft = craftOf(posting);
  const wanted = posting.seniority?.value ?? null;
  if (posting.minYears === null && wanted === null && craft === null) {
    return unknown('The posting states neither years, rank nor a known occupation.');
  }
  if (candidate.periods.length === 0) return unknown('The profile lists no work.');
  const affinity = craft === null ? UNKNOWN_CRAFT : (affinityTo(candidate, craft) ?? UNKNOWN_CRAFT);
  const years = relevantYears(candidate, craft);
  const usual = wanted === null ? 0 : USUAL_YEARS[wanted];
  const asked = Math.max(posting.minYears?.value ?? 0, usual) || TRADE_YEARS;
  const aim = craft === null ? 1 : (aimTo(candidate, craft) ?? 1);
  const yearsScore = 1 + 9 * Math.min(1, years / asked) * aim;
  const rank = seniorityIn(candidate, craft);
  const rankScore = wanted === null ? yearsScore : Math.max(1, rankFit(rank, wanted) * affinity);
  const lacksDegree =
    posting.degree !== null &&
    candidate.degree !== null &&
    candidate.degree.value < posting.degree.value;
  const score =
    YEARS_SHARE * yearsScore + (1 - YEARS_SHARE) * rankScore - (lacksDegree ? MISSING_DEGREE : 0);
  const latest = candidate.periods.toSorted((a, b) => b.to - a.to || b.from - a.from)[0];
  const basis =
    posting.minYears !== null && posting.minYears.value >= usual
      ? `the posting asks ${yearsText(posting.minYears.value)}`
      : wanted === null
        ? 'the posting states no years'
        : `a ${SENIORITY_LABELS[wanted]} post usually takes ${yearsText(usual)}`;
  const parts = [
    `${yearsText(years)} of relevant work; ${basis}`,
    wanted === null ? '' : `rank ${SENIORITY_LABELS[rank]} for a ${SENIORITY_LABELS[wanted]} post`,
    lacksDegree ? 'a higher degree is required' : '',
  ];
  return {
    score: onScale(score),
    justification: `${parts.filter((part) => part !== '').join('; ')}.`,
    evidence: [
      posting.minYears?.evidence,
      posting.seniority?.evidence,
      latest?.evidence,
      lacksDegree ? posting.degree?.evidence : undefined,
    ].filter((item) => item !== undefined),
  };
}

function rankFit(rank: SeniorityRank, wanted: SeniorityRank): number {
  const steps = rank - wanted;
  return steps < 0 ? 10 + 3 * steps : 10 - 1.5 * steps;
}
