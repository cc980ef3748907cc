import type { ProfileForGaps } from '@jobmatch/shared/contracts/gap-analyses';
import { seniorityInTitle } from '@jobmatch/shared/seniority';
import { craftOfTitle } from '../taxonomy/craft.ts';
import { findSkills } from '../taxonomy/find-skills.ts';
import { type Industry, homeIndustry, industriesIn } from '../taxonomy/industries.ts';
import type { OccupationFamily } from '../taxonomy/occupations.ts';
import { type Span, monthAfter, uncovered, widestSpan } from './span.ts';

/** A job of a profile, as the themes look at it. */
export interface CareerJob extends Span {
  company: string;
  title: string;
  /** Names it with its dates as they were entered. */
  label: string;
  isCurrent: boolean;
  /** Neither current nor ended. */
  isOpenEnded: boolean;
  /** Made to end: an internship, a contract, freelance work. */
  isTemporary: boolean;
  hasNarrative: boolean;
  /** Everything written about it. */
  prose: string;
  /** Keys of the skills in its title and prose. */
  skills: ReadonlySet<string>;
  family: OccupationFamily | null;
  industries: readonly Industry[];
  /** 1 entry to 5 executive; 2 where the title states none. */
  rank: number;
}

/** A stay with one employer, whatever the titles; a return after a break is another stay. */
export interface Stay extends Span {
  company: string;
  label: string;
  isCurrent: boolean;
  isTemporary: boolean;
}

/** A profile as the themes look at it. */
export interface Career {
  profile: ProfileForGaps;
  /** The first month that is still to come, in months since year 0. */
  now: number;
  /** In the order in which they began. */
  jobs: readonly CareerJob[];
  stays: readonly Stay[];
  /** Months after the first job that neither work nor education covers. */
  gaps: readonly Span[];
}

/** Looks at a profile as of `today` (YYYY-MM-DD). */
export function careerOf(profile: ProfileForGaps, today: string): Career {
  const now = monthAfter(today);
  const jobs = profile.workExperience
    .map((job) => careerJob(job, now))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const studies = profile.education.flatMap(({ startDate, endDate, isCurrent }) =>
    startDate === null || (endDate === null && !isCurrent)
      ? []
      : [widestSpan(startDate, endDate, now)],
  );
  const first = jobs[0]?.from ?? now;
  return {
    profile,
    now,
    jobs,
    stays: staysOf(jobs),
    gaps: uncovered([...jobs, ...studies], now).filter(({ from }) => from >= first),
  };
}

const TEMPORARY = new Set(['contract', 'freelance', 'internship']);
const TEMPORARY_TITLE = /\b(?:intern|internship|trainee|seasonal|temp|temporary|freelanc\w+)\b/i;

function careerJob(job: ProfileForGaps['workExperience'][number], now: number): CareerJob {
  const { company, title, startDate, endDate, isCurrent, employmentType, narrative } = job;
  const prose = [job.description ?? '', ...job.accomplishments, narrative ?? ''].join('\n').trim();
  const { family } = craftOfTitle(title);
  const home = family === null ? null : homeIndustry(family);
  const named = industriesIn([company, title, prose].join('\n')).map(({ value }) => value);
  return {
    ...widestSpan(startDate, endDate, now),
    company,
    title,
    label: `${title} at ${company} (${startDate} to ${endDate ?? (isCurrent ? 'now' : 'an end that is not given')})`,
    isCurrent,
    isOpenEnded: !isCurrent && endDate === null,
    isTemporary: TEMPORARY.has(employmentType ?? '') || TEMPORARY_TITLE.test(title),
    hasNarrative: (narrative ?? '').trim() !== '',
    prose,
    skills: new Set(findSkills(`${title}\n${prose}`).map(({ skill }) => skill.key)),
    family: family === 'leadership' ? null : family,
    industries: [...new Set(home === null ? named : [...named, home])],
    rank: seniorityInTitle(title) ?? 2,
  };
}

function staysOf(jobs: readonly CareerJob[]): Stay[] {
  const stays: Stay[] = [];
  for (const { company, label, from, to, isCurrent, isOpenEnded, isTemporary } of jobs) {
    const key = company.trim().toLowerCase();
    const same = stays.find((stay) => stay.company === key && from <= stay.to + 1);
    if (same === undefined) {
      stays.push({
        company: key,
        label,
        from,
        to,
        isCurrent: isCurrent || isOpenEnded,
        isTemporary,
      });
      continue;
    }
    same.to = Math.max(same.to, to);
    same.isCurrent ||= isCurrent || isOpenEnded;
    same.isTemporary &&= isTemporary;
  }
  return stays;
}
