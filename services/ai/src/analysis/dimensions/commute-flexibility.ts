import type { Evidence } from '@jobmatch/shared/contracts/analyses';
import { placeKey } from '../../taxonomy/places.ts';
import type { Arrangement, CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { evidenceOf } from '../quoted.ts';
import { onScale, unknown } from '../scale.ts';

const NEAREST: Readonly<Record<Arrangement, Readonly<Record<Arrangement, number>>>> = {
  remote: { remote: 10, hybrid: 4, 'on-site': 1 },
  hybrid: { remote: 8, hybrid: 10, 'on-site': 4 },
  'on-site': { remote: 5, hybrid: 7, 'on-site': 10 },
};
const WRONG_JOB_TYPE = 2;

/**
 * Commute / Flexibility: the mean of what can be compared. Arrangement: 10 when it is one of those
 * wanted, else the best of (wanted → offered) remote→hybrid 4, remote→on-site 1, hybrid→remote 8,
 * hybrid→on-site 4, on-site→hybrid 7, on-site→remote 5. Job type: 10 when wanted, else 2. Commute,
 * where a limit is given: 10 for remote work or the own city; unknown elsewhere, as distances are
 * not measured.
 *
 * Example: wants remote or hybrid and full-time; the post is on-site (4) and full-time (10) → 7.
 */
export function commuteFlexibility(
  posting: PostingFacts,
  candidate: CandidateFacts,
): DimensionScore {
  const wishes = candidate.preferences;
  if (wishes === null) return unknown('No preferences are given.');
  const parts: { score: number; text: string; evidence: Evidence[] }[] = [];
  const wanted: readonly Arrangement[] = wishes.remoteOnly ? ['remote'] : wishes.arrangements;
  const offered = posting.arrangement;
  if (offered !== null && wanted.length > 0) {
    const score = Math.max(...wanted.map((item) => NEAREST[item][offered.value]));
    const wish = wishes.remoteOnly
      ? evidenceOf('preferences', 'remoteOnly', 'true')
      : evidenceOf('preferences', 'workArrangement', wanted[0] ?? '');
    const text = `${offered.value} work, wanted ${wanted.join(' or ')}`;
    parts.push({ score, text, evidence: [offered.evidence, wish] });
  }
  if (posting.jobType !== null && wishes.jobTypes.length > 0) {
    const isWanted = wishes.jobTypes.includes(posting.jobType);
    const evidence = [evidenceOf('posting', 'jobType', posting.jobType)];
    const text = `${posting.jobType}, ${isWanted ? 'as wanted' : 'not wanted'}`;
    parts.push({ score: isWanted ? 10 : WRONG_JOB_TYPE, text, evidence });
  }
  if (wishes.maxCommuteKm !== null && hasNoCommute(posting, candidate)) {
    parts.push({ score: 10, text: 'no long commute', evidence: [] });
  }
  if (parts.length === 0) return unknown('Arrangement or wishes are not stated.');
  const mean = parts.reduce((sum, part) => sum + part.score, 0) / parts.length;
  return {
    score: onScale(mean),
    justification: `${parts.map((part) => part.text).join('; ')}.`,
    evidence: parts.flatMap((part) => part.evidence),
  };
}

function hasNoCommute(posting: PostingFacts, candidate: CandidateFacts): boolean {
  if (posting.arrangement?.value === 'remote') return true;
  const { place } = posting;
  if (place === null || candidate.city === null) return false;
  return place
    .split(/[,;/|]/)
    .map(placeKey)
    .includes(placeKey(candidate.city));
}
