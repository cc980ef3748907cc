import { counted, listed } from '../listed.ts';
import type { Theme } from '../theme.ts';

const SHORT_MONTHS = 12;

export const shortTenures: Theme = {
  impact: 'Short stays make a reader ask whether you would stay with them.',
  advice:
    'Mark contracts and fixed terms as such, so that a planned end is not read as a departure.',
  find({ stays }) {
    const short = stays.filter(
      (stay) => !stay.isCurrent && !stay.isTemporary && stay.to - stay.from < SHORT_MONTHS,
    );
    const last = short.at(-1);
    if (last === undefined) return null;
    const labels = short.map(({ label, from, to }) => `${label}, ${counted(to - from, 'month')}`);
    return {
      severity: short.length > 2 ? 'HIGH' : short.length > 1 ? 'MEDIUM' : 'LOW',
      description: `Less than a year each: ${listed(labels)}.`,
      questions: [
        {
          question: `Why did your time as ${last.label} end?`,
          context: 'A fixed term, a closure or a move is quickly said.',
          expected_outcome: 'A neutral reason, or the employment type set to contract.',
        },
      ],
    };
  },
};
