import { areNeighbours } from '../../taxonomy/industries.ts';
import type { CareerJob } from '../career.ts';
import { listed } from '../listed.ts';
import { type Move, movesOf } from '../moves.ts';
import type { Theme } from '../theme.ts';

const RECENT_MONTHS = 60;

export const unexplainedIndustryChange: Theme = {
  impact: 'A reader of one industry does not see what of another one serves them.',
  advice: 'Name what carries over from one industry to the next: rules, customers, tools, pace.',
  find({ jobs, now }) {
    const changes = movesOf(jobs).filter(
      (move) => isAnotherIndustry(move) && !move.after.hasNarrative,
    );
    const last = changes.at(-1);
    if (last === undefined) return null;
    const steps = changes.map(
      ({ before, after }) =>
        `from ${before.industries.join('/')} (${before.company}) to ${after.industries.join('/')} (${after.company}, ${after.label.slice(after.label.lastIndexOf('(') + 1)}`,
    );
    return {
      severity: now - last.after.from <= RECENT_MONTHS ? 'MEDIUM' : 'LOW',
      description: `The industry changes without a word on it: ${listed(steps)}.`,
      questions: [
        {
          question: `Why did you change industry when you went from ${last.before.company} to ${last.after.company}?`,
          context: 'What you knew from before and could use is the strongest answer.',
          expected_outcome: 'A sentence that turns the change into a strength.',
        },
      ],
    };
  },
};

const isAnotherIndustry = ({ before, after }: Move): boolean =>
  before.industries.length > 0 && after.industries.length > 0 && !areClose(before, after);

const areClose = (before: CareerJob, after: CareerJob): boolean =>
  before.industries.some((one) =>
    after.industries.some((other) => one === other || areNeighbours(one, other)),
  );
