import type { Analysis, Dimension, DimensionKey } from '@jobmatch/shared/contracts/analyses';
import { blockersOf } from './blockers.ts';
import { benefitsPackage } from './dimensions/benefits-package.ts';
import { commuteFlexibility } from './dimensions/commute-flexibility.ts';
import { companyCulture } from './dimensions/company-culture.ts';
import { experienceLevel } from './dimensions/experience-level.ts';
import { growthOpportunities } from './dimensions/growth-opportunities.ts';
import { industryExperience } from './dimensions/industry-experience.ts';
import { jobStability } from './dimensions/job-stability.ts';
import { locationAlignment } from './dimensions/location-alignment.ts';
import { salaryExpectations } from './dimensions/salary-expectations.ts';
import { skillsMatch } from './dimensions/skills-match.ts';
import type { CandidateFacts, PostingFacts, ScoreDimension } from './facts.ts';

const STRENGTH_FROM = 7.5;
const GAP_BELOW = 5.5;

const DIMENSIONS = {
  skillsMatch: { label: 'Skills Match', score: skillsMatch },
  experienceLevel: { label: 'Experience Level', score: experienceLevel },
  locationAlignment: { label: 'Location Alignment', score: locationAlignment },
  salaryExpectations: { label: 'Salary Expectations', score: salaryExpectations },
  industryExperience: { label: 'Industry Experience', score: industryExperience },
  commuteFlexibility: { label: 'Commute / Flexibility', score: commuteFlexibility },
  companyCulture: { label: 'Company Culture', score: companyCulture },
  growthOpportunities: { label: 'Growth Opportunities', score: growthOpportunities },
  benefitsPackage: { label: 'Benefits Package', score: benefitsPackage },
  jobStability: { label: 'Job Stability', score: jobStability },
} satisfies Record<DimensionKey, { label: string; score: ScoreDimension }>;

/** Weight of each dimension; they add up to 100. */
export type Weights = Readonly<Record<DimensionKey, number>>;

/** The part of an analysis that follows from the facts alone. */
export type Score = Omit<Analysis, 'whatWouldChange' | 'receipt'>;

/**
 * `overallScore = min(cap ?? 100, round(10 · Σ w·s / Σ w))` over the dimensions that are known;
 * coverage is their weight over 100; with none known the score is null.
 *
 * Example: skills 8 (30), experience 6 (20), location 10 (10) and nothing else known:
 * round(10 · (240 + 120 + 100) / 60) = 77, coverage 0.6.
 */
export function scoreFacts(
  posting: PostingFacts,
  candidate: CandidateFacts,
  weights: Weights,
): Score {
  const rate = (key: DimensionKey): Dimension => {
    const { label, score } = DIMENSIONS[key];
    const rated = score(posting, candidate);
    return {
      label,
      weight: weights[key],
      score: rated.score,
      known: rated.score !== null,
      justification: rated.justification,
      evidence: rated.evidence,
    };
  };
  const dimensions = {
    skillsMatch: rate('skillsMatch'),
    experienceLevel: rate('experienceLevel'),
    locationAlignment: rate('locationAlignment'),
    salaryExpectations: rate('salaryExpectations'),
    industryExperience: rate('industryExperience'),
    commuteFlexibility: rate('commuteFlexibility'),
    companyCulture: rate('companyCulture'),
    growthOpportunities: rate('growthOpportunities'),
    benefitsPackage: rate('benefitsPackage'),
    jobStability: rate('jobStability'),
  };
  const all = Object.values(dimensions);
  const blockers = blockersOf(posting, candidate);
  const strictest = blockers.toSorted((a, b) => a.cap - b.cap)[0];
  const cap = strictest === undefined ? null : { value: strictest.cap, reason: strictest.reason };
  const weight = all.reduce((sum, item) => sum + (item.known ? item.weight : 0), 0);
  const mean = weightedMean(all);
  const overallScore = mean === null ? null : Math.min(cap?.value ?? 100, mean);
  return {
    overallScore,
    recommendation: overallScore === null ? null : recommendationFor(overallScore),
    coverage: weight / 100,
    cap,
    dimensions,
    strengths: standouts(all, (score) => score >= STRENGTH_FROM, -1),
    gaps: standouts(all, (score) => score < GAP_BELOW, 1),
    redFlags: [...blockers.map(({ reason }) => reason), ...warnings(posting, candidate)],
  };
}

/** Scores carry one decimal; whole tenths keep the sum free of floating-point error. */
function weightedMean(dimensions: readonly Dimension[]): number | null {
  let weight = 0;
  let tenths = 0;
  for (const item of dimensions) {
    if (item.score === null) continue;
    weight += item.weight;
    tenths += item.weight * Math.round(item.score * 10);
  }
  return weight === 0 ? null : Math.round(tenths / weight);
}

function recommendationFor(score: number): NonNullable<Analysis['recommendation']> {
  if (score >= 80) return 'Strong Match';
  if (score >= 65) return 'Good Match';
  if (score >= 50) return 'Moderate Match';
  return score >= 35 ? 'Weak Match' : 'Poor Match';
}

/** The three dimensions that move the score most to one side, by weight times distance from 5.5. */
function standouts(
  dimensions: readonly Dimension[],
  isOne: (score: number) => boolean,
  side: 1 | -1,
): string[] {
  const pull = (item: Dimension): number => side * item.weight * (5.5 - (item.score ?? 5.5));
  return dimensions
    .filter((item) => item.score !== null && isOne(item.score))
    .toSorted((a, b) => pull(b) - pull(a))
    .slice(0, 3)
    .map((item) => `${item.label}: ${item.justification}`);
}

function warnings(posting: PostingFacts, candidate: CandidateFacts): string[] {
  const unwanted = (candidate.preferences?.unwantedWords ?? []).map(
    ({ value }) => `The posting contains an unwanted keyword: ${value}.`,
  );
  const pay = posting.stability
    .filter(({ value }) => value === 'uncertain pay')
    .map(({ evidence }) => `The pay is uncertain: “${evidence.quote}”.`);
  return [...unwanted, ...pay];
}
