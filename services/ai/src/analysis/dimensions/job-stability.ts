import type { DimensionScore, PostingFacts } from '../facts.ts';
import { evidenceOf } from '../quoted.ts';
import { listText, onScale, unknown } from '../scale.ts';

const START = 5;
const GOOD = 1.5;
const BAD = 2;
const SHORT_TERM = new Set(['contract', 'temporary', 'internship']);

/**
 * Job Stability, of the post and the employer, never of the candidate's career = 5 + 1.5 for each
 * good sign (permanent, public employer, sound finances …) − 2 for each bad one (limited term,
 * layoffs, uncertain pay …). A job type of contract, temporary or internship is a bad sign, a
 * full-time one a good one. Unknown when nothing is stated.
 *
 * Example: full-time, federal government, limited term: 5 + 3 − 2 = 6.
 */
export function jobStability(posting: PostingFacts): DimensionScore {
  const signs = new Map(posting.stability.map((signal) => [signal.value, signal]));
  const { jobType } = posting;
  if (jobType !== null && (SHORT_TERM.has(jobType) || jobType === 'full-time')) {
    const isShort = SHORT_TERM.has(jobType);
    const value = isShort ? 'limited term' : 'full-time post';
    const evidence = evidenceOf('posting', 'jobType', jobType);
    signs.set(value, { value, good: !isShort, evidence });
  }
  if (signs.size === 0) return unknown('The posting says nothing of stability.');
  const all = [...signs.values()];
  const good = all.filter((sign) => sign.good).length;
  return {
    score: onScale(START + GOOD * good - BAD * (all.length - good)),
    justification: `Signs: ${listText(all.map(({ value }) => value))}.`,
    evidence: all.slice(0, 4).map(({ evidence }) => evidence),
  };
}
