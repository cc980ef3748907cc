import type { SeniorityRank } from '@jobmatch/shared/seniority';
import { craftAffinity } from '../taxonomy/craft.ts';
import type { Craft } from '../taxonomy/craft.ts';
import { familyAffinity } from '../taxonomy/occupations.ts';
import type { CandidateFacts, DegreeRank, PostingFacts } from './facts.ts';
import { weightedMonths } from './work-periods.ts';

/** How much a year in work we cannot place counts in any given craft. */
const UNPLACED_SHARE = 0.2;
/** How much the nearness of earlier work counts beside that of what the candidate does or wants now. */
const PAST_SHARE = 0.25;
/** How much of all years counts where the posting's craft is not known. */
const UNKNOWN_CRAFT_SHARE = 0.5;
/**
 * Years that a degree in the field stands for, as in the qualification standards of the US Office
 * of Personnel Management, where a year of graduate study replaces one of specialised work.
 */
const STUDY_YEARS: Readonly<Record<DegreeRank, number>> = { 1: 0, 2: 0.5, 3: 1, 4: 2, 5: 3 };

/** The craft a posting wants, null when its title and skills name none. */
export function craftOf({ family, occupations }: PostingFacts): Craft | null {
  if (family === null && occupations.length === 0) return null;
  return { family: family?.value ?? null, occupations };
}

/**
 * How near the candidate comes to a craft: 0–1, null when it cannot be told. What the candidate
 * works as now, or wants to, counts in full and earlier work a quarter of that, so that who changes
 * careers is taken by where they go.
 *
 * A data analyst who ran restaurants: 1 for a data analyst, 0.25 for a restaurant manager.
 */
export function affinityTo(candidate: CandidateFacts, craft: Craft): number | null {
  const now = nearest(candidate.aims, craft);
  const past = nearest(candidate.periods, craft);
  if (now === null) return past;
  return Math.max(now, PAST_SHARE * (past ?? 0));
}

/** How near the nearest of what the candidate works as now, or wants to, is; null if it cannot be told. */
export function aimTo(candidate: CandidateFacts, craft: Craft): number | null {
  return nearest(candidate.aims, craft);
}

function nearest(crafts: readonly Craft[], wanted: Craft): number | null {
  const shares = crafts
    .map((craft) => craftAffinity(craft, wanted))
    .filter((share) => share !== null);
  return shares.length === 0 ? null : Math.max(...shares);
}

/**
 * Years that count in a craft (half of all where it is null): months weighted by how near each job
 * is, overlaps once. A stated total above the listed jobs is scaled the same way. A degree in the
 * field adds 0.5 (associate), 1 (bachelor), 2 (master) or 3 years (doctorate), the best one once.
 *
 * 4 years in work of affinity 0.5, 2 of the very craft, a bachelor in its field: 2 + 2 + 1 = 5.
 */
export function relevantYears(candidate: CandidateFacts, craft: Craft | null): number {
  const total = weightedMonths(candidate.periods, () => 1) / 12;
  const relevant =
    craft === null
      ? total * UNKNOWN_CRAFT_SHARE
      : weightedMonths(
          candidate.periods,
          (period) => craftAffinity(period, craft) ?? UNPLACED_SHARE,
        ) / 12;
  const stated = candidate.statedYears ?? 0;
  const worked = total > 0 && stated > total ? (relevant / total) * stated : relevant;
  return worked + studyYears(candidate, craft);
}

function studyYears({ studies }: CandidateFacts, craft: Craft | null): number {
  const years = studies.map(({ family, rank }) => {
    const share = craft?.family == null ? UNPLACED_SHARE : familyAffinity(family, craft.family);
    return STUDY_YEARS[rank] * share;
  });
  return Math.max(0, ...years);
}

/**
 * The candidate's rank in a craft: what the latest related job title states; where it states none,
 * the rank its years usually carry (below 2 entry, below 6 mid, else senior).
 */
export function seniorityIn(candidate: CandidateFacts, craft: Craft | null): SeniorityRank {
  const related = candidate.periods
    .filter((period) => craft === null || (craftAffinity(period, craft) ?? 1) > 0)
    .toSorted((a, b) => b.to - a.to || b.from - a.from);
  const stated = related[0]?.seniority ?? null;
  if (stated !== null) return stated;
  const years = relevantYears(candidate, craft);
  return years < 2 ? 1 : years < 6 ? 2 : 3;
}
