import { familyAffinity } from '../taxonomy/occupations.ts';
import type { OccupationFamily } from '../taxonomy/occupations.ts';
import type { CandidateFacts, SeniorityRank } from './facts.ts';
import { weightedMonths } from './work-periods.ts';

/** How much a year in work we cannot place counts in any given field. */
const UNPLACED_SHARE = 0.2;

/** How near the candidate's work and title come to a family: 0–1, null when none can be placed. */
export function affinityTo(candidate: CandidateFacts, family: OccupationFamily): number | null {
  const own = candidate.periods.map((period) => period.family).concat(candidate.titleFamily);
  const known = own.filter((item) => item !== null);
  if (known.length === 0) return null;
  return Math.max(...known.map((item) => familyAffinity(item, family)));
}

/**
 * Years that count in a family (all years where it is null): months weighted by how near each
 * job's family is, overlaps once. A stated total above the listed jobs is scaled the same way.
 *
 * 4 years of software and 2 of data work, for a data posting: 4 × 0.7 + 2 = 4.8 years.
 */
export function relevantYears(candidate: CandidateFacts, family: OccupationFamily | null): number {
  const total = weightedMonths(candidate.periods, () => 1) / 12;
  const relevant =
    family === null
      ? total
      : weightedMonths(candidate.periods, (period) =>
          period.family === null ? UNPLACED_SHARE : familyAffinity(period.family, family),
        ) / 12;
  const stated = candidate.statedYears ?? 0;
  return total > 0 && stated > total ? (relevant / total) * stated : relevant;
}

/**
 * The candidate's rank in a family: what the latest related job title states; where it states none,
 * the rank its years usually carry (below 2 entry, below 6 mid, else senior).
 */
export function seniorityIn(
  candidate: CandidateFacts,
  family: OccupationFamily | null,
): SeniorityRank {
  const related = candidate.periods
    .filter(
      (period) =>
        family === null || period.family === null || familyAffinity(period.family, family) > 0,
    )
    .toSorted((a, b) => b.to - a.to || b.from - a.from);
  const stated = related[0]?.seniority ?? null;
  if (stated !== null) return stated;
  const years = relevantYears(candidate, family);
  return years < 2 ? 1 : years < 6 ? 2 : 3;
}
