import type { Career } from '../career.ts';
import { listed } from '../listed.ts';
import type { AskedQuestion, Theme } from '../theme.ts';

export const unclearStatus: Theme = {
  impact: 'A reader cannot tell whether you are employed, and from when you could start.',
  advice: 'Mark the job you have as current, and end the others.',
  find(career) {
    const unclear = openEnded(career) ?? severalAtOnce(career);
    if (unclear === null) return null;
    return { severity: 'MEDIUM', ...unclear };
  },
};

interface Unclear {
  description: string;
  questions: [AskedQuestion];
}

function openEnded({ jobs }: Career): Unclear | null {
  const open = jobs.filter(({ isOpenEnded }) => isOpenEnded);
  const last = open.at(-1);
  if (last === undefined) return null;
  return {
    description: `Neither marked as current nor ended: ${listed(open.map(({ label }) => label))}.`,
    questions: [
      {
        question: `Do you still work as ${last.title} at ${last.company}, and if not, until when did you?`,
        context: 'An end date or the mark “current” settles it.',
        expected_outcome: 'A clear end, or a clear present.',
      },
    ],
  };
}

function severalAtOnce({ jobs, profile }: Career): Unclear | null {
  const partTime = new Set(
    profile.workExperience
      .filter(({ employmentType }) => employmentType === 'part-time')
      .map(({ company, title }) => `${title} at ${company}`),
  );
  const current = jobs.filter(
    (job) => job.isCurrent && !job.isTemporary && !partTime.has(`${job.title} at ${job.company}`),
  );
  const last = current.at(-1);
  if (last === undefined || current.length < 2) return null;
  return {
    description: `More than one job goes on, none of them part-time: ${listed(current.map(({ label }) => label))}.`,
    questions: [
      {
        question: `Which of these is your main work, and how much time does ${last.label} take?`,
        context: 'Two full-time jobs at once look like a forgotten end date.',
        expected_outcome: 'One main job; the others marked as part-time or ended.',
      },
    ],
  };
}
