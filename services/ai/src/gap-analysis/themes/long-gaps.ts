import { listed } from '../listed.ts';
import { nameOfMonth } from '../span.ts';
import type { Theme } from '../theme.ts';
import { LONG_GAP_MONTHS, labelOfGap } from './timeline-gaps.ts';

/** What is longer ago than this is asked about less often. */
const RECENT_MONTHS = 60;

export const longGaps: Theme = {
  impact: 'A year or more without an entry is asked about in most interviews.',
  advice: 'Prepare two calm sentences on your longer break, and what you kept up or learnt in it.',
  find({ gaps, now }) {
    const long = gaps.filter(({ from, to }) => to - from >= LONG_GAP_MONTHS);
    const last = long.at(-1);
    if (last === undefined) return null;
    const isOpen = last.to >= now;
    const until = isOpen ? 'now' : nameOfMonth(last.to - 1);
    return {
      severity: now - last.to <= RECENT_MONTHS ? 'HIGH' : 'MEDIUM',
      description: `Neither work nor education is given for ${listed(long.map(labelOfGap))}.`,
      questions: [
        {
          question: `How would you like the time from ${nameOfMonth(last.from)} to ${until} to be described?`,
          context: 'Family, health, study or a search are all ordinary; details are yours to keep.',
          expected_outcome: 'One or two sentences that close the question.',
        },
        {
          question: `Did you take courses, volunteer or work on something of your own in that time?`,
          context: 'Unpaid work and study count.',
          expected_outcome: 'Entries that can stand in the time line.',
        },
      ],
    };
  },
};
