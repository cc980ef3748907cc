import type { Evidence } from '@jobmatch/shared/contracts/analyses';
import { distanceKm, positionOf } from '../../taxonomy/cities.ts';
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
const HYBRID_SHARE = 0.6;
/** How far off a distance between two cities of the table may be. */
const ALLOWANCE_KM = 15;

/**
 * Commute / Flexibility: the mean of what can be compared. Arrangement: 10 when it is one of those
 * wanted, else the best of (wanted → offered) remote→hybrid 4, remote→on-site 1, hybrid→remote 8,
 * hybrid→on-site 4, on-site→hybrid 7, on-site→remote 5. Job type: 10 when wanted, else 2. Commute,
 * where a limit is given: 10 for remote work, the own city or a distance within the limit; beyond,
 * 10 − 9 · (distance / limit − 1), at least 1. Hybrid work counts 0.6 of the way, three days of
 * five. The way is as the crow flies between cities (taxonomy/cities.ts), which is off by up to
 * 15 km: so much is allowed for. Unknown where a city is not in that table.
 *
 * Example: wants remote or hybrid and full-time; the post is on-site (4) and full-time (10) → 7.
 * Berlin to Potsdam is about 25 km, 10 after the allowance: within a limit of 20 km → 10.
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
  if (wishes.maxCommuteKm !== null && wishes.maxCommuteKm > 0) {
    const commute = commuteScore(posting, candidate, wishes.maxCommuteKm);
    if (commute !== null) parts.push({ ...commute, evidence: [] });
  }
  if (parts.length === 0) return unknown('Arrangement or wishes are not stated.');
  const mean = parts.reduce((sum, part) => sum + part.score, 0) / parts.length;
  return {
    score: onScale(mean),
    justification: `${parts.map((part) => part.text).join('; ')}.`,
    evidence: parts.flatMap((part) => part.evidence),
  };
}

function commuteScore(
  posting: PostingFacts,
  candidate: CandidateFacts,
  limitKm: number,
): { score: number; text: string } | null {
  if (hasNoCommute(posting, candidate)) return { score: 10, text: 'no long commute' };
  const wayKm = wayBetween(posting, candidate);
  if (wayKm === null) return null;
  const share = posting.arrangement?.value === 'hybrid' ? HYBRID_SHARE : 1;
  const countedKm = Math.max(0, wayKm - ALLOWANCE_KM) * share;
  const score = Math.min(10, Math.max(1, 10 - 9 * (countedKm / limitKm - 1)));
  return { score, text: `about ${Math.round(wayKm)} km away, at most ${limitKm} wanted` };
}

/** Kilometres from the candidate's city to the place of work; null where either is not known. */
function wayBetween(posting: PostingFacts, candidate: CandidateFacts): number | null {
  const { place, country } = posting;
  if (place === null || country === null) return null;
  if (candidate.city === null || candidate.country === null) return null;
  const home = positionOf(
    [candidate.city, candidate.state ?? ''].join(','),
    candidate.country.value,
  );
  const work = positionOf(place, country.value);
  return home === null || work === null ? null : distanceKm(home, work);
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
