import type { Career } from '../career.ts';
import { nameOfMonth } from '../span.ts';
import type { Found, Theme } from '../theme.ts';

const IDLE_MONTHS = 24;
const RECENT_MONTHS = 36;
const MANAGING_RANK = 4;

export const noRecentHandsOnWork: Theme = {
  impact: 'Knowledge that was not used for years is taken for out of date.',
  advice: 'Keep one thing of your trade in your own hands, and write it down with its date.',
  find: (career) => idle(career) ?? onlyManaging(career),
};

function idle({ profile, jobs, now }: Career): Found | null {
  const last = jobs.toSorted((a, b) => a.to - b.to).at(-1);
  if (last === undefined || now - last.to < IDLE_MONTHS) return null;
  const since = nameOfMonth(last.to - 1);
  const isBuilding = profile.projects.some(
    ({ startDate, endDate }) => startDate !== null && (endDate === null || endDate > since),
  );
  if (isBuilding) return null;
  return {
    severity: 'HIGH',
    description: `The last work ended in ${since}: ${last.label}. No project is given since.`,
    questions: [
      {
        question: `What have you done in your trade since ${since}, paid or not?`,
        context: 'A course, a repair for a neighbour, an open-source change, help in a club.',
        expected_outcome: 'A recent project or course in your profile.',
      },
    ],
  };
}

/** Whoever leads now and names no skill of the trade that they named before. */
function onlyManaging({ jobs, now }: Career): Found | null {
  const recent = jobs.filter(({ to }) => now - to < RECENT_MONTHS);
  const before = jobs.filter(({ to }) => now - to >= RECENT_MONTHS);
  const last = recent.at(-1);
  const isManaging =
    last !== undefined && recent.every(({ rank, prose }) => rank >= MANAGING_RANK && prose !== '');
  if (!isManaging || recent.some(({ skills }) => skills.size > 0)) return null;
  if (!before.some(({ skills }) => skills.size > 0)) return null;
  return {
    severity: 'MEDIUM',
    description: `${last.label} tells of leading, and of no skill of the trade that earlier work names.`,
    questions: [
      {
        question: `What do you still do yourself as ${last.title} at ${last.company}?`,
        context: 'Reviews, designs, difficult cases: what you decide by knowing the trade.',
        expected_outcome: 'A line that shows your knowledge is current.',
      },
    ],
  };
}
