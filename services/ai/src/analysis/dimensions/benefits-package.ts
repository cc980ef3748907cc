import { benefitNamed } from '../../taxonomy/signals.ts';
import type { CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { evidenceOf } from '../quoted.ts';
import { listText, onScale, scoreOfShare, unknown } from '../scale.ts';

const START = 4;

/**
 * Benefits Package. With wished benefits: 1 + 9 · (wished and stated) / wished. Without: 4 + 1 for
 * each benefit stated. Unknown when the posting states none.
 *
 * Example: health insurance and a pension are wished, only health insurance is stated: 1 + 9 · 0.5 = 5.5.
 */
export function benefitsPackage(posting: PostingFacts, candidate: CandidateFacts): DimensionScore {
  const { benefits } = posting;
  if (benefits.length === 0) return unknown('The posting states no benefits.');
  const wishes = candidate.preferences?.benefits ?? [];
  const stated = new Map(benefits.map((benefit) => [benefit.value, benefit]));
  if (wishes.length === 0) {
    return {
      score: onScale(START + stated.size),
      justification: `Offers ${listText([...stated.keys()])}.`,
      evidence: benefits.slice(0, 4).map(({ evidence }) => evidence),
    };
  }
  const met = wishes.filter((wish) => stated.has(benefitNamed(wish) ?? wish.trim().toLowerCase()));
  return {
    score: scoreOfShare(met.length / wishes.length),
    justification: `${met.length} of ${wishes.length} wished benefits are stated.`,
    evidence: met.slice(0, 3).flatMap((wish) => {
      const offer = stated.get(benefitNamed(wish) ?? wish.trim().toLowerCase());
      const own = evidenceOf('preferences', 'benefits', wish);
      return offer === undefined ? [own] : [offer.evidence, own];
    }),
  };
}
