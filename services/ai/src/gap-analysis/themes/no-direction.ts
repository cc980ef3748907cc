import type { Theme } from '../theme.ts';

export const noDirection: Theme = {
  impact: 'A reader cannot tell what you are looking for, and does not guess.',
  advice: 'Keep two sentences on where you want to go, and change them as you change your mind.',
  find({ profile, jobs }) {
    const { professionalSummary, desiredTitles, currentTitle } = profile;
    if ((professionalSummary ?? '').trim() !== '' || desiredTitles.length > 0) return null;
    const last = jobs.at(-1);
    const known = last === undefined ? '' : ` All there is to go by is ${last.label}.`;
    return {
      severity: currentTitle === null ? 'HIGH' : 'MEDIUM',
      description: `The profile has neither a summary nor a title you are looking for.${known}`,
      questions: [
        {
          question: 'Which two or three titles would you apply for tomorrow?',
          context: 'They may be the same as now, or the next step.',
          expected_outcome: 'Desired titles in your preferences.',
        },
        {
          question: 'What do you want to do more of, and what less, than in your last work?',
          context: 'This becomes your summary.',
          expected_outcome: 'Two or three sentences at the top of your résumé.',
        },
      ],
    };
  },
};
