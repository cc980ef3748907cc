import type { CandidateFacts, PostingFacts } from './facts.ts';

/** The most a posting can score behind a hard blocker, by kind. Set by hand. */
const EXCLUDED_COUNTRY_CAP = 20;
const NO_SPONSORSHIP_CAP = 30;
const CITIZENSHIP_CAP = 30;
const LICENCE_CAP = 40;

/** Something that rules the posting out, whatever the dimensions say. */
export interface Blocker {
  kind: 'country' | 'sponsorship' | 'citizenship' | 'licence';
  /** ISO country code or licence key it is about. */
  subject: string;
  cap: number;
  reason: string;
}

/**
 * Hard blockers: a place of work in an excluded country, a mandatory licence that is missing, no
 * sponsorship where it is needed, a citizenship the candidate's permits do not include. What is not
 * known (no certificate entered, no authorisation given) never blocks.
 */
export function blockersOf(posting: PostingFacts, candidate: CandidateFacts): Blocker[] {
  return [
    ...countryBlockers(posting, candidate),
    ...permitBlockers(posting, candidate),
    ...licenceBlockers(posting, candidate),
  ];
}

function countryBlockers(posting: PostingFacts, candidate: CandidateFacts): Blocker[] {
  const country = posting.country?.value;
  const isThere =
    posting.arrangement?.value === 'on-site' || posting.arrangement?.value === 'hybrid';
  if (country === undefined || !isThere) return [];
  if (candidate.preferences?.excludedCountries.includes(country) !== true) return [];
  const reason = `The work is on site in ${country}, a country the candidate excludes.`;
  return [{ kind: 'country', subject: country, cap: EXCLUDED_COUNTRY_CAP, reason }];
}

function permitBlockers(posting: PostingFacts, candidate: CandidateFacts): Blocker[] {
  const wishes = candidate.preferences;
  if (wishes === null) return [];
  const blockers: Blocker[] = [];
  const country = posting.country?.value ?? null;
  const mayWork = country !== null && wishes.authorizedIn.includes(country);
  if (posting.sponsorship?.value === 'refused' && wishes.needsSponsorship && !mayWork) {
    blockers.push({
      kind: 'sponsorship',
      subject: country ?? '',
      cap: NO_SPONSORSHIP_CAP,
      reason: 'The employer does not sponsor work permits and the candidate needs it.',
    });
  }
  const citizenship = posting.citizenship?.value ?? null;
  if (
    citizenship !== null &&
    wishes.authorizedIn.length > 0 &&
    !wishes.authorizedIn.includes(citizenship)
  ) {
    blockers.push({
      kind: 'citizenship',
      subject: citizenship,
      cap: CITIZENSHIP_CAP,
      reason: `Only citizens of ${citizenship} may apply, where the candidate may not work.`,
    });
  }
  return blockers;
}

/**
 * Whether certificates were entered shows in one the posting does not ask for: gaining an asked one
 * must never turn "not known" into "missing" for the next.
 */
function licenceBlockers(posting: PostingFacts, candidate: CandidateFacts): Blocker[] {
  const asked = new Set(posting.licences.map(({ value }) => value.key));
  const askedSkills = new Set(
    [...posting.requiredSkills, ...posting.preferredSkills].map(({ evidence }) => evidence.quote),
  );
  const hasEntered = candidate.licences.some(
    ({ value, evidence }) => !asked.has(value.key) && !askedSkills.has(evidence.quote),
  );
  if (!hasEntered) return [];
  const held = new Set(candidate.licences.map(({ value }) => value.key));
  return posting.licences
    .filter(({ value }) => !held.has(value.key))
    .map(({ value }) => ({
      kind: 'licence' as const,
      subject: value.key,
      cap: LICENCE_CAP,
      reason: `Required and not among the candidate’s certificates: ${value.label}.`,
    }));
}
