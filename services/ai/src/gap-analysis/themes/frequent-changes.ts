import type { Stay } from '../career.ts';
import { counted, listed } from '../listed.ts';
import { nameOfMonth } from '../span.ts';
import type { Theme } from '../theme.ts';

const WINDOW_MONTHS = 36;
const EMPLOYERS_IN_WINDOW = 3;
const EMPLOYERS_MIN = 4;
const MEDIAN_MONTHS = 18;

export const frequentChanges: Theme = {
  impact: 'Many employers in little time is the first thing some recruiters filter by.',
  advice: 'Let the next job last: ask before you sign what the first two years will look like.',
  find({ stays, now }) {
    const lasting = stays.filter(({ isTemporary }) => !isTemporary);
    const recent = lasting.filter(({ from }) => now - from <= WINDOW_MONTHS);
    const ended = lasting.filter(({ isCurrent }) => !isCurrent);
    const isOftenLately = recent.length >= EMPLOYERS_IN_WINDOW;
    const isOften = ended.length >= EMPLOYERS_MIN && medianMonths(ended) < MEDIAN_MONTHS;
    const [changes, last] = [isOftenLately ? recent : ended, lasting.at(-1)];
    if (last === undefined || (!isOftenLately && !isOften)) return null;
    const labels = changes.map(({ label }) => label);
    return {
      severity: 'HIGH',
      description: isOftenLately
        ? `${counted(recent.length, 'new employer')} since ${nameOfMonth(now - WINDOW_MONTHS)}: ${listed(labels)}.`
        : `Half of ${ended.length} stays took ${Math.floor(medianMonths(ended))} months or less: ${listed(labels)}.`,
      questions: [
        {
          question: 'Which of these changes were your own choice, and what were you looking for?',
          context: `They are ${listed(labels)}. Closures, fixed terms and projects are no choice.`,
          expected_outcome: 'One thread that joins the changes, for the summary or the interview.',
        },
        {
          question: `What would make you stay for three years after ${last.label}?`,
          context: 'A clear answer takes the edge off the number of employers.',
          expected_outcome: 'A sentence on what you want to stay for.',
        },
      ],
    };
  },
};

function medianMonths(stays: readonly Stay[]): number {
  const months = stays.map(({ from, to }) => to - from).toSorted((a, b) => a - b);
  const [low, high] = [(months.length - 1) / 2, months.length / 2];
  return ((months[Math.floor(low)] ?? 0) + (months[Math.floor(high)] ?? 0)) / 2;
}
