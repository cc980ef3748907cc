import { placeKey } from '../../taxonomy/places.ts';
import type { CandidateFacts, DimensionScore, PostingFacts } from '../facts.ts';
import { evidenceOf } from '../quoted.ts';
import { unknown } from '../scale.ts';

/**
 * Location Alignment. Remote: 10 when the candidate's country is within the posting's scope or the
 * scope is the world, 2 when it is not; unknown when either is not stated. On-site, hybrid or not
 * stated: 10 for the same city or a desired place, 7 for the same state, 5 for the same country, 1
 * for another country, 2 when the candidate wants remote work only.
 *
 * Example: an on-site post in "Austin, TX", a candidate in Dallas, Texas → same state → 7.
 */
export function locationAlignment(
  posting: PostingFacts,
  candidate: CandidateFacts,
): DimensionScore {
  if (posting.arrangement?.value === 'remote') return remoteScore(posting, candidate);
  const { place } = posting;
  if (place === null && posting.country === null) return unknown('The posting names no place.');
  const own = [candidate.country?.evidence].filter((item) => item !== undefined);
  const placeEvidence = place === null ? [] : [evidenceOf('posting', 'location', place)];
  const at = (score: number, justification: string): DimensionScore => ({
    score,
    justification,
    evidence: [...placeEvidence, ...own],
  });
  const parts = (place ?? '').split(/[,;/|]/).map(placeKey);
  const wish = candidate.preferences?.places.find((item) =>
    item
      .split(',')
      .slice(0, 1)
      .some((part) => parts.includes(placeKey(part))),
  );
  if (wish !== undefined) {
    const evidence = [...placeEvidence, evidenceOf('preferences', 'desiredLocations', wish)];
    return { score: 10, justification: `${wish} is a desired place.`, evidence };
  }
  if (candidate.preferences?.remoteOnly === true && posting.arrangement !== null) {
    return at(2, 'The candidate wants remote work only.');
  }
  const isAbroad =
    posting.country !== null &&
    candidate.country !== null &&
    posting.country.value !== candidate.country.value;
  if (isAbroad) return at(1, 'The place of work is in another country.');
  if (candidate.city !== null && parts.includes(placeKey(candidate.city))) {
    return at(10, `The place of work is in the candidate’s city, ${candidate.city}.`);
  }
  if (candidate.state !== null && parts.includes(placeKey(candidate.state))) {
    return at(7, `The place of work is in the candidate’s state, ${candidate.state}.`);
  }
  if (posting.country !== null && candidate.country !== null) {
    return at(5, 'The place of work is in the candidate’s country, elsewhere.');
  }
  return unknown('The places cannot be compared.');
}

function remoteScore(posting: PostingFacts, candidate: CandidateFacts): DimensionScore {
  const { remoteCountries, arrangement } = posting;
  const evidence = [arrangement?.evidence, candidate.country?.evidence].filter(
    (item) => item !== undefined,
  );
  if (remoteCountries === 'worldwide') {
    return { score: 10, justification: 'Remote from anywhere.', evidence };
  }
  if (remoteCountries === null) return unknown('Remote, but the posting does not say from where.');
  if (candidate.country === null) return unknown('The profile names no country.');
  return remoteCountries.includes(candidate.country.value)
    ? { score: 10, justification: 'Remote within the candidate’s country.', evidence }
    : { score: 2, justification: 'Remote, but not from the candidate’s country.', evidence };
}
