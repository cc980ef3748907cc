import type { CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { evidenceOf } from '../quoted.ts';
import { listText, onScale, unknown } from '../scale.ts';

const START = 5;
const GOOD = 1;
const GOOD_MAX = 4;
const BAD = 1.5;
const WANTED = 1;
const WANTED_MAX = 3;
const UNWANTED = 3;

/**
 * Company Culture = 5 + 1 for each good signal (at most 4) + 1 for each wanted keyword (at most 3)
 * + 1 for a wanted company size − 1.5 for each bad signal − 3 for each unwanted keyword. Unknown
 * without any of these.
 *
 * Example: "collaborative", "inclusive", "fast-paced": 5 + 2 − 1.5 = 5.5.
 */
export function companyCulture(posting: PostingFacts, candidate: CandidateFacts): DimensionScore {
  const good = posting.culture.filter((signal) => signal.good);
  const bad = posting.culture.filter((signal) => !signal.good);
  const wanted = candidate.preferences?.wantedWords ?? [];
  const unwanted = candidate.preferences?.unwantedWords ?? [];
  const size = posting.companySize;
  const isWantedSize = size !== null && candidate.preferences?.companySizes.includes(size) === true;
  const all = [...bad, ...unwanted, ...good, ...wanted];
  if (all.length === 0 && !isWantedSize) return unknown('The posting says nothing of its culture.');
  const score =
    START +
    Math.min(GOOD_MAX, good.length * GOOD) +
    Math.min(WANTED_MAX, wanted.length * WANTED) +
    (isWantedSize ? 1 : 0) -
    bad.length * BAD -
    unwanted.length * UNWANTED;
  const parts = [
    good.length > 0 ? `speaks for it: ${listText(good.map(({ value }) => value))}` : '',
    wanted.length > 0 ? `wanted words: ${listText(wanted.map(({ value }) => value))}` : '',
    bad.length > 0 ? `speaks against it: ${listText(bad.map(({ value }) => value))}` : '',
    unwanted.length > 0 ? `unwanted words: ${listText(unwanted.map(({ value }) => value))}` : '',
    isWantedSize ? 'a company of the wanted size' : '',
  ];
  const sizeEvidence = isWantedSize ? [evidenceOf('posting', 'companySize', size)] : [];
  return {
    score: onScale(score),
    justification: `${parts.filter((part) => part !== '').join('; ')}.`,
    evidence: [...all.slice(0, 4).map(({ evidence }) => evidence), ...sizeEvidence],
  };
}
