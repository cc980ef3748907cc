import { counted, listed } from '../listed.ts';
import { type Span, nameOfMonth } from '../span.ts';
import type { Theme } from '../theme.ts';

/** Below this a move between jobs explains it. */
const SHORTEST_MONTHS = 3;
/** From here on it is a long gap, which is a theme of its own. */
export const LONG_GAP_MONTHS = 12;
const NOTABLE_MONTHS = 6;

/** “2021-03 to 2021-08 (6 months)”. */
export const labelOfGap = ({ from, to }: Span): string =>
  `${nameOfMonth(from)} to ${nameOfMonth(to - 1)} (${counted(to - from, 'month')})`;

export const timelineGaps: Theme = {
  impact: 'A reader wonders what happened in between, and may guess.',
  advice: 'Give each break of some months one honest line: study, family, travel, a search.',
  find({ gaps }) {
    const short = gaps.filter(
      ({ from, to }) => to - from >= SHORTEST_MONTHS && to - from < LONG_GAP_MONTHS,
    );
    const [first] = short;
    if (first === undefined) return null;
    const isNotable = short.length > 1 || short.some(({ from, to }) => to - from >= NOTABLE_MONTHS);
    const ask = (gap: Span) => ({
      question: `What did you do from ${nameOfMonth(gap.from)} to ${nameOfMonth(gap.to - 1)}?`,
      context: 'Say only what you want a future employer to know.',
      expected_outcome: 'A short, honest line for that time.',
    });
    const [, second] = short;
    return {
      severity: isNotable ? 'MEDIUM' : 'LOW',
      description: `Neither work nor education is given for ${listed(short.map(labelOfGap))}.`,
      questions: second === undefined ? [ask(first)] : [ask(first), ask(second)],
    };
  },
};
