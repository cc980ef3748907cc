import type { AnalysisInputs } from '@jobmatch/shared/contracts/analyses';
import {
  type Arbitrary,
  array,
  boolean,
  constantFrom,
  integer,
  option,
  record,
  subarray,
} from 'fast-check';
import {
  exampleCandidate,
  exampleJob,
  examplePosting,
  examplePreferences,
  skill,
} from './example-inputs.ts';

const SKILLS = [
  'React',
  'TypeScript',
  'PostgreSQL',
  'Kubernetes',
  'GraphQL',
  'Go',
  'C++',
  'Patient Care',
  'Microsoft Excel',
  'Communication',
  'Accounting',
  'Welding',
  'CPA',
  'RN License',
  'Odd Tool 5',
];
const TITLES = [
  'Senior Software Engineer',
  'Registered Nurse',
  'Accountant',
  'Electrician (night shift)',
  'Head Chef',
  'Data Analyst II',
  'Manager',
  'Something Else',
];
const SENTENCES = [
  '5+ years of experience required.',
  'RN license required.',
  'CPA required.',
  'Bachelor’s degree required.',
  'We are unable to sponsor work visas.',
  'Open to U.S. citizens or nationals.',
  'We are a collaborative, inclusive team with mentorship.',
  'You must know Python and SQL.',
  'Experience with Docker is a plus.',
  'The pay is $95,000 - $120,000 a year.',
];

const mayBe = <Value>(value: Arbitrary<Value>): Arbitrary<Value | null> => option(value);
const several = (from: string[]): Arbitrary<string[]> =>
  subarray(from, { maxLength: Math.min(6, from.length) });

const posting = record({
  title: constantFrom(...TITLES),
  description: mayBe(several(SENTENCES).map((sentences) => sentences.join('\n'))),
  location: mayBe(constantFrom('Austin, TX', 'Berlin', 'Lyon, France', 'Remote - Europe')),
  country: mayBe(constantFrom('US', 'DE', 'FR')),
  workArrangement: constantFrom('remote', 'hybrid', 'on-site', 'unknown'),
  requiredSkills: several(SKILLS),
  preferredSkills: several(SKILLS),
  jobType: mayBe(constantFrom('full-time', 'contract')),
  salaryMax: mayBe(integer({ min: 20_000, max: 300_000 })),
  salaryCurrency: mayBe(constantFrom('USD', 'EUR', 'GBP')),
  industry: mayBe(constantFrom('Software', 'Hospital', 'Banking')),
}).map((said) => examplePosting({ ...said, salaryMin: null }));

/** Work of whole months that ended before 2026. */
const job = record({
  title: constantFrom(...TITLES),
  fromMonth: integer({ min: 0, max: 100 }),
  months: integer({ min: 1, max: 72 }),
}).map(({ title, fromMonth, months }) =>
  exampleJob({ title, startDate: monthAfter(fromMonth), endDate: monthAfter(fromMonth + months) }),
);

/** `YYYY-MM`, so many months after January 2010. */
export function monthAfter(months: number): string {
  return `${2010 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

const candidate = record({
  currentTitle: mayBe(constantFrom(...TITLES)),
  workExperience: array(job, { minLength: 1, maxLength: 3 }),
  isWorking: boolean(),
  skills: several(SKILLS),
  city: mayBe(constantFrom('Austin', 'Berlin', 'Boston')),
  country: mayBe(constantFrom('US', 'DE')),
}).map(({ isWorking, workExperience, skills, ...said }) => {
  const now = exampleJob({ title: 'Software Engineer', startDate: '2024-01', isCurrent: true });
  return exampleCandidate({
    ...said,
    state: null,
    location: null,
    skills: skills.map(skill),
    workExperience: isWorking ? [now, ...workExperience] : workExperience,
  });
});

const preferences = record({
  desiredTitles: several(TITLES),
  desiredLocations: several(['Austin', 'Berlin', 'Paris']),
  workArrangement: subarray(['remote', 'hybrid', 'on-site'] as const).map((some) => [...some]),
  jobTypes: subarray(['full-time', 'contract'] as const).map((some) => [...some]),
  salaryMin: mayBe(integer({ min: 20_000, max: 300_000 })),
  salaryCurrency: mayBe(constantFrom('USD', 'EUR')),
  maxCommuteKm: mayBe(integer({ min: 5, max: 500 })),
  remoteOnly: boolean(),
  visaSponsorship: boolean(),
  workAuthorization: subarray(['US', 'DE', 'FR']),
  excludedCountries: subarray(['US', 'DE', 'FR']),
}).map(examplePreferences);

/** Postings, profiles and preferences of a few words each, most of which say little. */
export const anyInputs: Arbitrary<AnalysisInputs> = record({
  posting,
  candidate,
  preferences: mayBe(preferences),
});
