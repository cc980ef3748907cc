import type { Analysis, AnalysisInputs, Dimension } from '@jobmatch/shared/contracts/analyses';
import { sha256Of } from './canonical-json.ts';
import { DEFAULT_ENGINE, type Engine } from './engines.ts';
import { extractPostingFacts } from './extract-posting-facts.ts';
import type { PostingFacts } from './facts.ts';
import { readCandidateFacts } from './read-candidate-facts.ts';
import { verifiedEvidence } from './verify-evidence.ts';
import { whatWouldChange } from './what-would-change.ts';

/** A posting's facts and who found them. */
export interface Extraction {
  facts: PostingFacts;
  /** The model's name, null when rules found them. */
  model: string | null;
  extractedBy: string;
}

/**
 * The compatibility of one posting and one candidate. Pure: the same inputs and month (`asOf`,
 * YYYY-MM, the end of work that is still going on) give the same bytes. With nothing to go on the
 * score and the recommendation are null. `extraction` brings facts found earlier; without it the
 * rules read the posting. `engine` makes the score of the facts.
 */
export async function analyze(
  inputs: AnalysisInputs,
  asOf: string,
  extraction: Extraction = rulesExtraction(inputs),
  engine: Engine = DEFAULT_ENGINE,
): Promise<Analysis> {
  const candidate = readCandidateFacts(inputs, asOf);
  const posting = extraction.facts;
  const score = engine.score(posting, candidate);
  const verified = (dimension: Dimension): Dimension => ({
    ...dimension,
    evidence: verifiedEvidence(inputs, dimension.evidence),
  });
  const { dimensions } = score;
  return {
    ...score,
    dimensions: {
      skillsMatch: verified(dimensions.skillsMatch),
      experienceLevel: verified(dimensions.experienceLevel),
      locationAlignment: verified(dimensions.locationAlignment),
      salaryExpectations: verified(dimensions.salaryExpectations),
      industryExperience: verified(dimensions.industryExperience),
      commuteFlexibility: verified(dimensions.commuteFlexibility),
      companyCulture: verified(dimensions.companyCulture),
      growthOpportunities: verified(dimensions.growthOpportunities),
      benefitsPackage: verified(dimensions.benefitsPackage),
      jobStability: verified(dimensions.jobStability),
    },
    whatWouldChange: whatWouldChange(posting, candidate, score.overallScore, engine.score),
    receipt: {
      engineVersion: engine.version,
      weightsVersion: engine.weightsVersion,
      inputsHash: await inputsHash(inputs, asOf, engine),
      factsHash: await sha256Of({ posting, candidate }),
      model: extraction.model,
      extractedBy: extraction.extractedBy,
    },
  };
}

/**
 * SHA-256, in hex, of all an analysis depends on: posting (without its id, so that copies share),
 * candidate, preferences, month, engine and weights.
 */
export async function inputsHash(
  inputs: AnalysisInputs,
  asOf: string,
  engine: Engine = DEFAULT_ENGINE,
): Promise<string> {
  const { id: _, ...posting } = inputs.posting;
  return await sha256Of({
    posting,
    candidate: inputs.candidate,
    preferences: inputs.preferences,
    asOf,
    engineVersion: engine.version,
    weightsVersion: engine.weightsVersion,
  });
}

function rulesExtraction({ posting }: AnalysisInputs): Extraction {
  return { facts: extractPostingFacts(posting), model: null, extractedBy: 'rules' };
}
