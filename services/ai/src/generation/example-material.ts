import type {
  CandidateForGeneration,
  ContactForGeneration,
  GenerationInputs,
} from '@jobmatch/shared/contracts/applications';
import { exampleCandidate, exampleJob, examplePosting, skill } from '../analysis/example-inputs.ts';
import { type Material, materialOf } from './material.ts';

const AS_OF = '2026-06';

/** A candidate with two jobs of which something can be told. */
export const writingCandidate = (
  changes: Partial<CandidateForGeneration> = {},
): CandidateForGeneration => ({
  ...exampleCandidate({
    currentTitle: 'Operations Analyst',
    professionalSummary: 'I turn messy order data into decisions.',
    workExperience: [
      exampleJob({
        company: 'Lakeside Freight Inc',
        title: 'Operations Analyst',
        startDate: '2022-03',
        isCurrent: true,
        description: 'Plan routes for 40 trucks. Lakeside Freight Inc is a carrier.',
        accomplishments: [
          'Cut fuel spending by 18% with a new routing model in Python',
          'Saved $1.2M a year by renegotiating three carrier contracts',
          'Won the Safety Prize',
        ],
      }),
      exampleJob({
        company: 'Brightwater Stores',
        title: 'Stock Clerk',
        startDate: '2018-06',
        endDate: '2022-02',
        accomplishments: ['Counted 9,000 articles a month without a single late report'],
      }),
    ],
    education: [
      {
        institution: 'University of Leeds',
        degree: 'Bachelor of Science',
        fieldOfStudy: 'Logistics',
        startDate: '2014',
        endDate: '2018',
      },
    ],
    skills: [skill('Python'), skill('SQL'), skill('Excel')],
  }),
  certifications: [{ name: 'Lean Fundamentals', issuer: 'Kaizen Institute', issuedOn: '2023-04' }],
  projects: [],
  languages: [],
  ...changes,
});

const contact: ContactForGeneration = {
  firstName: 'Ada',
  lastName: 'Marsh',
  email: 'ada@example.com',
  phone: '+44 20 7946 0991',
  streetAddress: '4 Mill Lane',
  linkedinUrl: 'https://www.linkedin.com/in/ada-marsh',
};

export function writingInputs(changes: Partial<GenerationInputs> = {}): GenerationInputs {
  return {
    posting: examplePosting({
      title: 'Supply Chain Planner',
      company: 'Harbour Works',
      requiredSkills: ['Python', 'Tableau'],
      preferredSkills: ['SQL'],
      description: 'Plan deliveries.',
    }),
    candidate: writingCandidate(),
    contact,
    usage: { kind: 'aiGenerations', limit: 10, used: 0, remaining: 10, resetsAt: '2026-07-01' },
    ...changes,
  };
}

export const exampleMaterial = (changes: Partial<GenerationInputs> = {}): Material =>
  materialOf(writingInputs(changes), AS_OF);
