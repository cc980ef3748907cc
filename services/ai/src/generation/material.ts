import type {
  CandidateForGeneration,
  ContactForGeneration,
  GenerationInputs,
} from '@jobmatch/shared/contracts/applications';
import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { extractPostingFacts } from '../analysis/extract-posting-facts.ts';
import { monthOf, weightedMonths } from '../analysis/work-periods.ts';
import { craftAffinity, craftOfTitle } from '../taxonomy/craft.ts';
import { type HeldSkills, heldSkills } from './held-skills.ts';
import { MAX_JOBS } from './limits.ts';
import { yearsText } from './rules-writer/phrases.ts';
import { type Statement, statementsOf } from './rules-writer/statements.ts';

/** A skill that the posting names, in its own words. */
export interface AskedSkill {
  key: string;
  name: string;
  isRequired: boolean;
}

export type Job = CandidateForGeneration['workExperience'][number];

export interface JobMaterial {
  job: Job;
  statements: Statement[];
  /** Months of work; at least one. */
  months: number;
}

/** Everything documents are made of: what the profile and the posting say, read once. */
export interface Material {
  candidate: CandidateForGeneration;
  contact: ContactForGeneration;
  posting: PostingForAnalysis;
  /** YYYY-MM. */
  asOf: string;
  /** At most as many as a document holds, the latest first. */
  jobs: JobMaterial[];
  /**
   * “six years”, in what the candidate is by their headline: as the profile states them, else what
   * its jobs add up to. Null for less than a year, and where the profile tells it otherwise.
   */
  experience: string | null;
  /** Months of work of any kind, overlaps counted once. */
  months: number;
  held: HeldSkills;
  asked: AskedSkill[];
}

export function materialOf(
  { posting, candidate, contact }: GenerationInputs,
  asOf: string,
): Material {
  const current = latestFirst(candidate.workExperience).slice(0, MAX_JOBS);
  const periods = candidate.workExperience.map((job) => periodOf(job, asOf));
  const facts = extractPostingFacts(posting);
  return {
    candidate: { ...candidate, workExperience: current },
    contact,
    posting,
    asOf,
    jobs: current.map((job) => {
      const { from, to } = periodOf(job, asOf);
      return { job, statements: statementsOf(job), months: Math.max(1, to - from) };
    }),
    experience: experienceOf(candidate, asOf),
    months: weightedMonths(periods, () => 1),
    held: heldSkills(candidate),
    asked: [
      ...facts.requiredSkills.map(({ key, name }) => ({ key, name, isRequired: true })),
      ...facts.preferredSkills.map(({ key, name }) => ({ key, name, isRequired: false })),
    ],
  };
}

/** What goes on stands before what has ended; the profile's own order otherwise. */
const latestFirst = (jobs: readonly Job[]): Job[] => [
  ...jobs.filter(isOngoing),
  ...jobs.filter((job) => !isOngoing(job)),
];

export const isOngoing = ({ isCurrent, endDate }: Job): boolean => isCurrent && endDate === null;

/** “with over 5 years” and the like, in the candidate's own summary. */
const OWN_YEARS = /\bwith (?:over |more than |nearly |almost )?(?:\d{1,2}\+?|\p{L}+) years\b/iu;
/** From here on two crafts are close enough for years in one to count in the other. */
const SAME_CRAFT = 0.5;

function experienceOf(candidate: CandidateForGeneration, asOf: string): string | null {
  const { currentTitle, professionalSummary, workExperience, yearsOfExperience } = candidate;
  if (yearsOfExperience !== null && yearsOfExperience > 0) return yearsText(yearsOfExperience);
  const own = OWN_YEARS.exec(professionalSummary ?? '')?.[0];
  if (own !== undefined) return own.replace(/^with /i, '');
  if (/\byears?\b/i.test(professionalSummary ?? '')) return null;
  const craft = craftOfTitle(currentTitle ?? workExperience[0]?.title ?? '');
  const periods = workExperience.map((job) => ({
    ...periodOf(job, asOf),
    ...craftOfTitle(job.title),
  }));
  const months = weightedMonths(periods, (period) =>
    (craftAffinity(craft, period) ?? 1) >= SAME_CRAFT ? 1 : 0,
  );
  return months < 12 ? null : yearsText(Math.floor(months / 12));
}

function periodOf(job: Job, asOf: string) {
  const from = monthOf(job.startDate, false);
  // Without an end and not current: nobody knows how long, so it counts as one month.
  const end = isOngoing(job) ? monthOf(asOf, true) : monthOf(job.endDate ?? job.startDate, true);
  return {
    from,
    to: Math.max(from + 1, end),
    isOngoing: isOngoing(job),
    seniority: null,
    evidence: { source: 'profile' as const, field: 'workExperience', quote: job.title },
    industries: [],
    family: null,
    occupations: [],
  };
}
