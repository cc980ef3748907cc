import type { Job } from '@jobmatch/shared/contracts/jobs';
import { wordsOf } from '../job-duplicates/canonical-text.ts';

/** What of a candidate's preferences can rule a posting out; lists are empty where nothing was said. */
export interface Ruling {
  excludeKeywords: readonly string[];
  blacklistKeywords: readonly string[];
  blacklistCompanies: readonly string[];
  jobTypes: readonly string[];
  experienceLevels: readonly string[];
  workArrangement: readonly string[];
  remoteOnly: boolean;
  /** A year, in `salaryCurrency`. */
  salaryMin: number | null;
  salaryCurrency: string | null;
  /** Whether the candidate needs a sponsor where they have no permit. */
  visaSponsorship: boolean;
  workAuthorization: readonly string[];
  excludedCountries: readonly string[];
}

type Posting = Pick<
  Job,
  | 'title'
  | 'company'
  | 'description'
  | 'requirements'
  | 'requiredSkills'
  | 'preferredSkills'
  | 'industry'
  | 'country'
  | 'workArrangement'
  | 'jobType'
  | 'experienceLevel'
  | 'salaryMin'
  | 'salaryMax'
  | 'salaryCurrency'
  | 'salaryPeriod'
>;

/** How often each period comes in a year of full-time work: 52 weeks of 40 hours in 5 days. */
const PER_YEAR = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const;

const ARRANGEMENTS = ['remote', 'hybrid', 'on-site'] as const;

/**
 * Whether preferences let a posting through. What it does not state rules it out by no preference
 * for it. Places and sizes are wishes, not rules: they are free text that names one place in many ways.
 */
export const admits = (wishes: Ruling, posting: Posting): boolean =>
  admitsOffer(wishes, posting) &&
  admitsSalary(wishes, posting) &&
  admitsCountry(wishes, posting) &&
  !names(wishes.blacklistCompanies, [posting.company]) &&
  !names([...wishes.blacklistKeywords, ...wishes.excludeKeywords], textsOf(posting));

/** The only arrangements that preferences admit of those that postings state; null: any. */
export function arrangementsOf({
  remoteOnly,
  workArrangement,
}: Pick<Ruling, 'remoteOnly' | 'workArrangement'>) {
  if (remoteOnly) return ['remote' as const];
  const wanted = ARRANGEMENTS.filter((arrangement) => workArrangement.includes(arrangement));
  return wanted.length === 0 ? null : wanted;
}

function admitsOffer(wishes: Ruling, posting: Posting): boolean {
  const { workArrangement, jobType, experienceLevel } = posting;
  const arrangement = workArrangement === 'unknown' ? null : workArrangement;
  return (
    isAmong(arrangementsOf(wishes) ?? [], arrangement) &&
    isAmong(wishes.jobTypes, jobType) &&
    isAmong(wishes.experienceLevels, experienceLevel)
  );
}

const isAmong = (wanted: readonly string[], stated: string | null): boolean =>
  wanted.length === 0 || stated === null || wanted.includes(stated);

/** By the most that is offered. No exchange rates are assumed: another currency states nothing. */
function admitsSalary({ salaryMin: least, salaryCurrency: wanted }: Ruling, posting: Posting) {
  const { salaryMin, salaryMax, salaryCurrency, salaryPeriod } = posting;
  const most = salaryMax ?? salaryMin;
  if (least === null || most === null || salaryPeriod === null) return true;
  if (wanted !== null && salaryCurrency !== null && wanted !== salaryCurrency) return true;
  return most * PER_YEAR[salaryPeriod] >= least;
}

/** Where the work is done at a place: that may be excluded, or closed to who has no permit. */
function admitsCountry(wishes: Ruling, { country, workArrangement }: Posting): boolean {
  const { excludedCountries, workAuthorization, visaSponsorship } = wishes;
  if (country === null || workArrangement === 'remote') return true;
  if (excludedCountries.includes(country)) return false;
  // Whoever asks for a sponsor may find one abroad; whoever does not stays where they may work.
  const mayWork = workAuthorization.length === 0 || workAuthorization.includes(country);
  return mayWork || visaSponsorship;
}

/** Whether one of the texts holds one of the terms as whole words, however they are written. */
function names(terms: readonly string[], texts: readonly string[]): boolean {
  if (terms.length === 0) return false;
  const folded = texts.map(spaced);
  return terms.some((term) => folded.some((text) => text.includes(spaced(term))));
}

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const textsOf = (posting: Posting): string[] =>
  [
    posting.title,
    posting.description,
    posting.requirements,
    posting.industry,
    ...posting.requiredSkills,
    ...posting.preferredSkills,
  ].filter((text) => text !== null);
