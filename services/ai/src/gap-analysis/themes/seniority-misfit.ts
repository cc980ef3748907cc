import { seniorityInTitle } from '@jobmatch/shared/seniority';
import { counted } from '../listed.ts';
import { monthsWorked } from '../months-worked.ts';
import type { Career } from '../career.ts';
import type { Theme } from '../theme.ts';

const SENIOR_RANK = 3;
/** Less work than this does not carry a senior title yet. */
const SENIOR_MONTHS = 36;
/** Stated and dated years may differ by that much: work before what is listed. */
const YEARS_APART = 3;
const RANKS_APART = 2;

export const seniorityMisfit: Theme = {
  impact: 'A level that the dates do not carry is doubted, and so is the rest.',
  advice: 'Let titles, years and what you apply for tell the same level.',
  find(career) {
    const misfit = tooSenior(career) ?? otherYears(career) ?? otherAim(career);
    if (misfit === null) return null;
    return {
      severity: 'MEDIUM',
      description: misfit,
      questions: [
        {
          question: 'How many years have you worked at the level you apply for, and where?',
          context: misfit,
          expected_outcome: 'Years and titles that agree, or the missing entries.',
        },
      ],
    };
  },
};

function tooSenior({ jobs }: Career): string | null {
  const last = jobs.at(-1);
  const months = monthsWorked(jobs);
  if (last === undefined || last.rank < SENIOR_RANK || months >= SENIOR_MONTHS) return null;
  return `${last.label} is a senior title after ${counted(months, 'month')} of work in all.`;
}

function otherYears({ profile, jobs }: Career): string | null {
  const { yearsOfExperience: stated } = profile;
  if (stated === null || jobs.length === 0) return null;
  const dated = Math.round(monthsWorked(jobs) / 12);
  if (Math.abs(stated - dated) <= YEARS_APART) return null;
  return `The profile states ${counted(stated, 'year')} of experience; the jobs in it add up to ${dated}.`;
}

function otherAim({ profile, jobs }: Career): string | null {
  const last = jobs.at(-1);
  if (last === undefined) return null;
  for (const title of profile.desiredTitles) {
    const rank = seniorityInTitle(title);
    if (rank !== null && Math.abs(rank - last.rank) >= RANKS_APART) {
      return `You are looking for “${title}”, two levels or more from ${last.label}.`;
    }
  }
  return null;
}
