import { listed } from '../listed.ts';
import { movesOf } from '../moves.ts';
import type { Theme } from '../theme.ts';

const RECENT_MONTHS = 60;

export const unclearTransitions: Theme = {
  impact: 'A change of occupation without a word on it looks like chance.',
  advice: 'Say in your summary how one occupation led to the next.',
  find({ jobs, now }) {
    const unclear = movesOf(jobs).filter(
      ({ before, after }) =>
        before.family !== null &&
        after.family !== null &&
        before.family !== after.family &&
        !after.hasNarrative,
    );
    const last = unclear.at(-1);
    if (last === undefined) return null;
    const steps = unclear.map(({ before, after }) => `from ${before.label} to ${after.label}`);
    return {
      severity: now - last.after.from <= RECENT_MONTHS ? 'MEDIUM' : 'LOW',
      description: `The occupation changes ${listed(steps)}, and nothing says why.`,
      questions: [
        {
          question: `What led you from ${last.before.title} at ${last.before.company} to ${last.after.title} at ${last.after.company}?`,
          context: 'What you took along matters more than what you left.',
          expected_outcome: 'A sentence for your summary or the story of that job.',
        },
      ],
    };
  },
};
