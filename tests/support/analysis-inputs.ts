import type { CandidateForAnalysis, PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { type JsonResume, profileRequests } from './json-resume.ts';
import { readSharedLines } from './shared-data.ts';

interface GsaPosting {
  id: string;
  title: string;
  company: string;
  location: string;
  description: string;
}

interface OnetPosting {
  /** O*NET-SOC code: `29-1141.03`. */
  source_id: string;
  title: string;
  description: string;
  skills: string[];
}

/** Occupations have no employer; one for all tells none from another. */
const NO_COMPANY = 'Unnamed';

/** The 352 real postings as the catalogue has them; ids are `gsa/…` and `onet/29-1141.03`. */
export function sharedPostings(): PostingForAnalysis[] {
  return [
    ...readSharedLines<GsaPosting>('postings/gsa-tts-cc0.jsonl').map(
      ({ id, title, company, location, description }) =>
        postingOf({ id: id.replace(/^18f_tts:/, 'gsa/'), title, company, location, description }),
    ),
    ...readSharedLines<OnetPosting>('postings/onet-300.jsonl').map(
      ({ source_id: code, title, description, skills }) =>
        postingOf({
          id: `onet/${code}`,
          title,
          company: NO_COMPANY,
          description,
          requiredSkills: skills,
        }),
    ),
  ];
}

/** A posting that says nothing but what it is given. */
export function postingOf(
  said: Partial<PostingForAnalysis> & Pick<PostingForAnalysis, 'id' | 'title' | 'company'>,
): PostingForAnalysis {
  return {
    location: null,
    country: null,
    workArrangement: 'unknown',
    remoteRegions: [],
    description: null,
    requirements: null,
    benefits: [],
    language: 'en',
    jobType: null,
    experienceLevel: null,
    salaryMin: null,
    salaryMax: null,
    salaryCurrency: null,
    salaryPeriod: null,
    requiredSkills: [],
    preferredSkills: [],
    industry: null,
    companySize: null,
    ...said,
  };
}

/** What the engine reads of a profile that was filled from a JSON Resume. */
export function candidateOf(resume: JsonResume): CandidateForAnalysis {
  const { profile, workExperience, education, skills } = profileRequests(resume);
  return {
    ...profile,
    location: null,
    yearsOfExperience: null,
    workExperience: workExperience.map(({ startDate, endDate, ...job }) => ({
      ...job,
      startDate: startDate.slice(0, 'YYYY-MM'.length),
      endDate: endDate?.slice(0, 'YYYY-MM'.length) ?? null,
    })),
    education,
    skills: skills.map(({ name }) => ({
      name,
      proficiencyLevel: 'intermediate',
      yearsOfExperience: null,
    })),
  };
}

/** SOC 2018 minor group of an O*NET-SOC code: `29-1141.03` is in `29-1000`. */
export function socGroupOf(code: string): string {
  const wide: Record<string, string> = { '15-1': '15-1200', '31-1': '31-1100', '51-5': '51-5100' };
  const digits = code.slice(0, '29-1'.length);
  return wide[digits] ?? `${digits}000`;
}
