import type { DimensionScore, PostingFacts } from '../facts.ts';
import { listText, onScale, unknown } from '../scale.ts';

const START = 4;
const GOOD = 2;
const BAD = 3;

/**
 * Growth Opportunities = 4 + 2 for each kind of growth the posting offers − 3 for each sign that
 * there is none. Unknown when it says nothing.
 *
 * Example: mentoring and a training budget: 4 + 2 · 2 = 8.
 */
export function growthOpportunities(posting: PostingFacts): DimensionScore {
  const { growth } = posting;
  if (growth.length === 0) return unknown('The posting says nothing of growth.');
  const good = growth.filter((signal) => signal.good).length;
  return {
    score: onScale(START + GOOD * good - BAD * (growth.length - good)),
    justification: `The posting names ${listText(growth.map(({ value }) => value))}.`,
    evidence: growth.slice(0, 4).map(({ evidence }) => evidence),
  };
}
