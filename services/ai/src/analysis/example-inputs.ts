import type {
  AnalysisInputs,
  CandidateForAnalysis,
  PostingForAnalysis,
  PreferencesForAnalysis,
} from '@jobmatch/shared/contracts/analyses';

/** A software posting for tests; `changes` replace its fields. */
export function examplePosting(changes: Partial<PostingForAnalysis> = {}): PostingForAnalysis {
  return {
    id: '6f1f3a52-6f0e-4b6c-9a3e-1d2c3b4a5f60',
    title: 'Senior Software Engineer',
    company: 'Example Systems',
    location: 'Austin, TX',
    country: 'US',
    workArrangement: 'hybrid',
    remoteRegions: [],
    description: 'We are an inclusive team. 5+ years of experience required.',
    requirements: null,
    benefits: ['Health insurance', '401k'],
    language: 'en',
    jobType: 'full-time',
    experienceLevel: null,
    salaryMin: 120_000,
    salaryMax: 150_000,
    salaryCurrency: 'USD',
    salaryPeriod: 'year',
    requiredSkills: ['React', 'TypeScript', 'PostgreSQL', 'Kubernetes'],
    preferredSkills: ['GraphQL'],
    industry: 'Software',
    companySize: null,
    ...changes,
  };
}

/** A software engineer of six years for tests. */
export function exampleCandidate(
  changes: Partial<CandidateForAnalysis> = {},
): CandidateForAnalysis {
  return {
    currentTitle: 'Software Engineer',
    professionalSummary: null,
    location: 'Austin, Texas',
    city: 'Austin',
    state: 'Texas',
    country: 'US',
    yearsOfExperience: null,
    workExperience: [
      exampleJob({ title: 'Software Engineer', startDate: '2021-01', isCurrent: true }),
      exampleJob({ title: 'Software Engineer', startDate: '2020-01', endDate: '2020-12' }),
    ],
    education: [],
    skills: [skill('React'), skill('TypeScript')],
    ...changes,
  };
}

type Job = CandidateForAnalysis['workExperience'][number];

/** A job with nothing but a title and dates. */
export function exampleJob(changes: Partial<Job>): Job {
  return {
    company: 'Example Works',
    title: 'Software Engineer',
    location: null,
    startDate: '2020-01',
    endDate: null,
    isCurrent: false,
    description: null,
    accomplishments: [],
    ...changes,
  };
}

/** One entry of a skills list. */
export function skill(name: string): CandidateForAnalysis['skills'][number] {
  return { name, proficiencyLevel: 'intermediate', yearsOfExperience: null };
}

/** Preferences that say nothing, but for `changes`. */
export function examplePreferences(
  changes: Partial<PreferencesForAnalysis> = {},
): PreferencesForAnalysis {
  return {
    desiredTitles: [],
    desiredLocations: [],
    keywords: [],
    excludeKeywords: [],
    jobTypes: [],
    experienceLevels: [],
    workArrangement: [],
    industries: [],
    companySizes: [],
    benefits: [],
    salaryMin: null,
    salaryMax: null,
    salaryCurrency: null,
    remoteOnly: false,
    maxCommuteKm: null,
    visaSponsorship: false,
    workAuthorization: [],
    excludedCountries: [],
    ...changes,
  };
}

/** The example posting and candidate together. */
export function exampleInputs(changes: Partial<AnalysisInputs> = {}): AnalysisInputs {
  return {
    posting: examplePosting(),
    candidate: exampleCandidate(),
    preferences: null,
    ...changes,
  };
}

/** The same inputs with other entries in the profile. */
export const withCandidate = (
  inputs: AnalysisInputs,
  changes: Partial<CandidateForAnalysis>,
): AnalysisInputs => ({ ...inputs, candidate: { ...inputs.candidate, ...changes } });
