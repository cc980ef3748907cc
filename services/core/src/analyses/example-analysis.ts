import { type Analysis, DIMENSION_WEIGHTS } from '@jobmatch/shared/contracts/analyses';
import type { Dimension, DimensionKey } from '@jobmatch/shared/contracts/analyses';

interface Scores {
  overallScore: number | null;
  engineVersion?: string;
  inputsHash?: string;
  /** 7 where it is not said. */
  dimensions?: Partial<Record<DimensionKey, number | null>>;
}

/** An analysis for tests, with the scores it is given. */
export function exampleAnalysis({
  overallScore,
  engineVersion = 'engine-1',
  inputsHash = 'inputs-1',
  dimensions = {},
}: Scores): Analysis {
  const of = (key: DimensionKey): Dimension => {
    const { [key]: score = 7 } = dimensions;
    return {
      label: key,
      weight: DIMENSION_WEIGHTS[key],
      score,
      known: score !== null,
      justification: 'Because.',
      evidence: [{ source: 'posting', quote: 'C++ 🚀', field: 'description' }],
    };
  };
  return {
    overallScore,
    recommendation: overallScore === null ? null : 'Good Match',
    coverage: 0.5,
    cap: null,
    dimensions: {
      skillsMatch: of('skillsMatch'),
      experienceLevel: of('experienceLevel'),
      locationAlignment: of('locationAlignment'),
      salaryExpectations: of('salaryExpectations'),
      industryExperience: of('industryExperience'),
      commuteFlexibility: of('commuteFlexibility'),
      companyCulture: of('companyCulture'),
      growthOpportunities: of('growthOpportunities'),
      benefitsPackage: of('benefitsPackage'),
      jobStability: of('jobStability'),
    },
    strengths: ['Knows C++'],
    gaps: [],
    redFlags: [],
    whatWouldChange: [],
    receipt: {
      engineVersion,
      weightsVersion: 'weights-1',
      inputsHash,
      factsHash: 'facts-1',
      model: null,
      extractedBy: 'rules',
    },
  };
}
