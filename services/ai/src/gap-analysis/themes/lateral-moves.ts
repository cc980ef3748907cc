import type { CareerJob } from '../career.ts';
import { listed } from '../listed.ts';
import { movesOf } from '../moves.ts';
import type { Theme } from '../theme.ts';

const MOVES_MIN = 2;

export const lateralMoves: Theme = {
  impact: 'The same step at several employers looks like standing still.',
  advice: 'Show what grew from one job to the next where the title did not: scope, budget, people.',
  find({ jobs }) {
    const row = longestRow(jobs);
    const last = row.at(-1);
    if (last === undefined || row.length <= MOVES_MIN) return null;
    return {
      severity: 'LOW',
      description: `The same work at the same level, one employer after another: ${listed(row.map(({ label }) => label))}.`,
      questions: [
        {
          question: `What could you do or decide at ${last.company} that you could not before?`,
          context:
            'A move sideways often has a reason: a larger team, a better place, a new field.',
          expected_outcome: 'The growth that the titles do not show.',
        },
      ],
    };
  },
};

/** The longest row of moves that change neither occupation nor level. */
function longestRow(jobs: readonly CareerJob[]): CareerJob[] {
  let longest: CareerJob[] = [];
  let row: CareerJob[] = [];
  for (const { before, after } of movesOf(jobs)) {
    const isLateral =
      before.family !== null && before.family === after.family && before.rank === after.rank;
    if (!isLateral) row = [];
    else row = row.at(-1) === before ? [...row, after] : [before, after];
    if (row.length > longest.length) longest = row;
  }
  return longest;
}
