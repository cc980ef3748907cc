import type { CandidateForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { craftOfTitle, isPlaced } from '../taxonomy/craft.ts';
import type { Craft } from '../taxonomy/craft.ts';
import { familyOfStudy } from '../taxonomy/study-fields.ts';
import type { Study, WorkPeriod } from './facts.ts';
import { degreeIn } from './seniority.ts';

/**
 * What a candidate works as or wants to: the current title and the desired ones; where the current
 * one tells no craft, the latest job that does.
 */
export function aimsOf(
  currentTitle: string | null,
  periods: readonly WorkPeriod[],
  desiredTitles: readonly string[],
): Craft[] {
  const current = craftOfTitle(currentTitle ?? '');
  const desired = desiredTitles.map(craftOfTitle).filter(isPlaced);
  if (isPlaced(current)) return [current, ...desired];
  const latest = periods.filter(isPlaced).toSorted((a, b) => b.to - a.to || b.from - a.from)[0];
  if (latest === undefined) return desired;
  return [...desired, { family: latest.family, occupations: latest.occupations }];
}

/** The degrees whose field leads to a family of occupations; neither school nor dates are read. */
export function studiesOf(candidate: CandidateForAnalysis): Study[] {
  return candidate.education.flatMap(({ degree, fieldOfStudy }) => {
    const rank = degreeIn(degree ?? '')?.rank ?? null;
    const family = familyOfStudy(fieldOfStudy ?? '');
    return rank === null || family === null ? [] : [{ family, rank }];
  });
}
