import type {
  AnalysisInputs,
  CandidateForAnalysis,
  PostingForAnalysis,
  PreferencesForAnalysis,
} from '@jobmatch/shared/contracts/analyses';
import { seniorityInTitle } from '@jobmatch/shared/seniority';
import { craftOfTitle } from '../taxonomy/craft.ts';
import { findSkills, skillNamed } from '../taxonomy/find-skills.ts';
import { homeIndustry, industriesIn } from '../taxonomy/industries.ts';
import type { Industry } from '../taxonomy/industries.ts';
import { licencesIn } from '../taxonomy/licences.ts';
import type { Licence } from '../taxonomy/licences.ts';
import { familyOfSkills } from '../taxonomy/occupations.ts';
import type { OccupationFamily } from '../taxonomy/occupations.ts';
import { countryOf } from '../taxonomy/places.ts';
import { aimsOf, studiesOf } from './candidate-aims.ts';
import type { CandidateFacts, CandidateWishes, OwnSkill, Quoted, WorkPeriod } from './facts.ts';
import { keywordsIn } from './keyword-matches.ts';
import { evidenceOf, quoteAround, sourceText } from './quoted.ts';
import type { SourceText } from './quoted.ts';
import { degreeIn } from './seniority.ts';
import { monthOf } from './work-periods.ts';

/** How much of a skill counts at the level of a beginner. */
const BEGINNER_SHARE = 0.8;

/**
 * What a profile and its preferences say; of the posting only the candidate's keywords are looked
 * up. Names, schools, graduation dates and the spaces between
 * jobs are not read at all. `asOf` (YYYY-MM) ends the work that is still going on.
 */
export function readCandidateFacts(
  { posting, candidate, preferences }: AnalysisInputs,
  asOf: string,
): CandidateFacts {
  const texts = textsOf(candidate);
  const country = candidate.country ?? candidate.location;
  const code = country === null ? null : countryOf(country);
  const periods = candidate.workExperience.map((job, index) => periodOf(job, index, asOf));
  return {
    skills: skillsOf(candidate, texts),
    periods,
    statedYears: candidate.yearsOfExperience,
    aims: aimsOf(candidate.currentTitle, periods, preferences?.desiredTitles ?? []),
    degree: degreeOf(candidate),
    studies: studiesOf(candidate),
    licences: licencesOf(candidate, texts),
    city: candidate.city ?? candidate.location?.split(',')[0]?.trim() ?? null,
    state: candidate.state,
    country:
      code === null || country === null
        ? null
        : {
            value: code,
            evidence: evidenceOf(
              'profile',
              candidate.country === null ? 'location' : 'country',
              country,
            ),
          },
    preferences: preferences === null ? null : wishesOf(preferences, posting),
  };
}

function textsOf(candidate: CandidateForAnalysis): SourceText[] {
  const work = candidate.workExperience.flatMap((job, index) => [
    sourceText('profile', `workExperience[${index}].title`, job.title),
    sourceText('profile', `workExperience[${index}].description`, job.description),
    ...job.accomplishments.map((text) =>
      sourceText('profile', `workExperience[${index}].accomplishments`, text),
    ),
  ]);
  const summary = sourceText('profile', 'professionalSummary', candidate.professionalSummary);
  return [...work, summary, sourceText('profile', 'currentTitle', candidate.currentTitle)];
}

function skillsOf(candidate: CandidateForAnalysis, texts: readonly SourceText[]): OwnSkill[] {
  let own: OwnSkill[] = [];
  for (const { name, proficiencyLevel } of candidate.skills) {
    own = addSkills(own, skillsNamedBy(name, proficiencyLevel === 'beginner' ? BEGINNER_SHARE : 1));
  }
  const known = new Set(own.map(({ key }) => key));
  for (const text of texts) {
    for (const { skill, offset, quote } of findSkills(text.readable)) {
      if (known.has(skill.key)) continue;
      known.add(skill.key);
      const evidence = quoteAround(text, offset, quote.length);
      own.push({ key: skill.key, share: 1, evidence });
    }
  }
  return own;
}

/** The facts after one more entry in the profile's skills list. */
export function withSkill(facts: CandidateFacts, name: string): CandidateFacts {
  const licences = licencesIn(name)
    .filter(({ value }) => !facts.licences.some((held) => held.value.key === value.key))
    .map(({ value }) => ({ value, evidence: evidenceOf('profile', 'skills', name) }));
  return {
    ...facts,
    skills: addSkills(facts.skills, skillsNamedBy(name, 1)),
    licences: [...facts.licences, ...licences],
  };
}

/** What an entry of a skills list stands for: its own words, and the dictionary's skills in it. */
function skillsNamedBy(name: string, share: number): OwnSkill[] {
  const evidence = evidenceOf('profile', 'skills', name);
  const named = skillNamed(name);
  const found = named === null ? findSkills(name).map(({ skill }) => skill) : [named];
  const keys = [name.trim().toLowerCase(), ...found.map(({ key }) => key)];
  return keys.map((key) => ({ key, share, evidence }));
}

/** Joins skills by key; the greater share of two stays. */
function addSkills(own: readonly OwnSkill[], more: readonly OwnSkill[]): OwnSkill[] {
  const byKey = new Map(own.map((skill) => [skill.key, skill]));
  for (const skill of more) {
    if ((byKey.get(skill.key)?.share ?? 0) < skill.share) byKey.set(skill.key, skill);
  }
  return [...byKey.values()];
}

type Job = CandidateForAnalysis['workExperience'][number];

function periodOf(job: Job, index: number, asOf: string): WorkPeriod {
  const now = monthOf(asOf, true);
  const isOngoing = job.isCurrent || job.endDate === null;
  const from = Math.min(monthOf(job.startDate, false), now);
  const to = isOngoing ? now : Math.min(monthOf(job.endDate ?? asOf, true), now);
  const isSameYear = job.endDate?.length === 4 && job.startDate.slice(0, 4) === job.endDate;
  const craft = craftOfTitle(job.title);
  const family = familyOf(job, craft.family);
  return {
    family,
    occupations: craft.occupations,
    industries: industriesOf(job, family),
    from,
    to: Math.max(to, from + (isSameYear ? 6 : 1)),
    isOngoing,
    seniority: seniorityInTitle(job.title),
    evidence: evidenceOf('profile', `workExperience[${index}].title`, job.title),
  };
}

function familyOf(job: Job, named: OccupationFamily | null): OccupationFamily | null {
  if (named !== null && named !== 'leadership') return named;
  const text = [job.title, job.description ?? '', ...job.accomplishments].join('\n');
  const domains = findSkills(text).map(({ skill }) => skill.domain);
  return familyOfSkills(domains, 2) ?? named;
}

function industriesOf(job: Job, family: OccupationFamily | null): Industry[] {
  const text = [job.company, job.title, job.description ?? '', ...job.accomplishments].join('\n');
  const home = family === null ? null : homeIndustry(family);
  const named = industriesIn(text).map(({ value }) => value);
  return [...new Set(home === null ? named : [...named, home])];
}

function degreeOf(candidate: CandidateForAnalysis): CandidateFacts['degree'] {
  let best: CandidateFacts['degree'] = null;
  for (const [index, { degree }] of candidate.education.entries()) {
    const found = degree === null ? null : degreeIn(degree);
    if (degree === null || found === null || found.rank <= (best?.value ?? 0)) continue;
    best = {
      value: found.rank,
      evidence: evidenceOf('profile', `education[${index}].degree`, degree),
    };
  }
  return best;
}

function licencesOf(
  candidate: CandidateForAnalysis,
  texts: readonly SourceText[],
): Quoted<Licence>[] {
  const found = new Map<string, Quoted<Licence>>();
  for (const { name } of candidate.skills) {
    for (const { value } of licencesIn(name)) {
      found.set(value.key, { value, evidence: evidenceOf('profile', 'skills', name) });
    }
  }
  for (const text of texts) {
    for (const { value, offset, quote } of licencesIn(text.readable)) {
      if (found.has(value.key)) continue;
      found.set(value.key, { value, evidence: quoteAround(text, offset, quote.length) });
    }
  }
  return [...found.values()];
}

function wishesOf(
  preferences: PreferencesForAnalysis,
  posting: PostingForAnalysis,
): CandidateWishes {
  return {
    places: preferences.desiredLocations,
    arrangements: preferences.workArrangement,
    remoteOnly: preferences.remoteOnly,
    jobTypes: preferences.jobTypes,
    industries: preferences.industries.flatMap((wish) =>
      industriesIn(wish).map(({ value }) => ({
        value,
        evidence: evidenceOf('preferences', 'industries', wish),
      })),
    ),
    benefits: preferences.benefits,
    companySizes: preferences.companySizes,
    salaryMin: preferences.salaryMin,
    salaryMax: preferences.salaryMax,
    currency: preferences.salaryCurrency,
    maxCommuteKm: preferences.maxCommuteKm,
    needsSponsorship: preferences.visaSponsorship,
    authorizedIn: preferences.workAuthorization,
    excludedCountries: preferences.excludedCountries,
    wantedWords: keywordsIn(posting, preferences.keywords),
    unwantedWords: keywordsIn(posting, preferences.excludeKeywords),
  };
}
