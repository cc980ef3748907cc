import { Badge } from '../ui/badge.tsx';
import type { Tone } from '../ui/banner.tsx';
import type { Feed } from './queries.ts';

const STATES: Record<NonNullable<Feed['lastStatus']>, { label: string; tone: Tone }> = {
  completed: { label: 'Read', tone: 'good' },
  unchanged: { label: 'Nothing new', tone: 'good' },
  partial: { label: 'Read in part', tone: 'warn' },
  failed: { label: 'Failed', tone: 'danger' },
};

/** What is wrong with a board, by the API's word for it. */
const FAULTS: Record<string, string> = {
  unreachable: 'It could not be reached.',
  too_slow: 'It took too long to answer.',
  too_large: 'It answered with more than is taken.',
  redirected: 'It sent us elsewhere.',
  not_found: 'There is no such board. Check its name.',
  refused: 'It refused the request.',
  busy: 'It is busy.',
  failed: 'It failed.',
  unexpected: 'It answered with something unexpected.',
  incomplete: 'It did not finish.',
};

/** How the last run of a board ended. */
export function FeedState({ feed: { lastStatus, lastError, failures } }: { feed: Feed }) {
  if (lastStatus === null) return <Badge>Not read yet</Badge>;
  const { label, tone } = STATES[lastStatus];
  return (
    <>
      <Badge tone={tone}>{label}</Badge>
      {lastError !== null && ` ${FAULTS[lastError] ?? lastError}`}
      {failures > 1 && ` ${failures} times in a row.`}
    </>
  );
}
