import { listed } from '../listed.ts';
import { movesOf } from '../moves.ts';
import type { Theme } from '../theme.ts';

const RANKS_DOWN = 2;

export const unevenProgression: Theme = {
  impact: 'A step down that nobody explains is read as a setback.',
  advice:
    'Say in a clause why you stepped back: a new field, a larger company, family, your choice.',
  find({ jobs }) {
    const down = movesOf(jobs).filter(
      ({ before, after }) =>
        before.rank - after.rank >= RANKS_DOWN && !after.isTemporary && !after.hasNarrative,
    );
    const last = down.at(-1);
    if (last === undefined) return null;
    const steps = down.map(({ before, after }) => `${before.label}, then ${after.label}`);
    return {
      severity: 'MEDIUM',
      description: `The level goes down: ${listed(steps)}.`,
      questions: [
        {
          question: `Why did you go from ${last.before.title} at ${last.before.company} to ${last.after.title} at ${last.after.company}?`,
          context: 'Titles weigh differently in a company of ten and of ten thousand.',
          expected_outcome: 'A reason, or the size that makes the two titles comparable.',
        },
      ],
    };
  },
};
