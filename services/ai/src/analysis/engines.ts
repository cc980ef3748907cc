import { DIMENSION_WEIGHTS } from '@jobmatch/shared/contracts/analyses';
import type { CandidateFacts, PostingFacts } from './facts.ts';
import { type Score, type Weights, scoreFacts } from './score.ts';

/** One way to make a score of facts. What an engine of a version gives for the same facts never changes. */
export interface Engine {
  /** Raised when a rule or a formula changes what the same inputs give. */
  version: string;
  /** Raised when a dimension's weight changes. */
  weightsVersion: string;
  score: (posting: PostingFacts, candidate: CandidateFacts) => Score;
}

/**
 * What candidates can do counts four times as much as how long they have done it: skills 40 and
 * experience 10 instead of 30 and 20. The rest weighs what it did.
 */
const SKILLS_FIRST = {
  ...DIMENSION_WEIGHTS,
  skillsMatch: 40,
  experienceLevel: 10,
} satisfies Weights;

export const DEFAULT_ENGINE: Engine = {
  version: '2.0.0',
  weightsVersion: '1',
  score: (posting, candidate) => scoreFacts(posting, candidate, DIMENSION_WEIGHTS),
};

/** Every engine there is, oldest first: the order in which shares of users are handed out. */
export const ENGINES: readonly Engine[] = [
  DEFAULT_ENGINE,
  {
    version: '2.1.0',
    weightsVersion: '2',
    score: (posting, candidate) => scoreFacts(posting, candidate, SKILLS_FIRST),
  },
];

/** Null for a version that this release does not know. */
export const engineOfVersion = (version: string): Engine | null =>
  ENGINES.find((engine) => engine.version === version) ?? null;
