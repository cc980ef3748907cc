import type { AnswerOf } from '@jobmatch/client/answers';
import type { UseQueryResult } from '@tanstack/react-query';
import { Banner } from '../../ui/banner.tsx';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What the plan leaves of the month's AI generations; nothing where that could not be read. */
export function RemainingUnits({
  query: { data },
}: {
  query: UseQueryResult<AnswerOf<'/api/billing/usage-limits', 'get'>>;
}) {
  if (data === undefined) return null;
  const { limit, remaining } = data.aiGenerations;
  const resets = day.format(new Date(data.resetsAt));
  if (remaining === 0) {
    return (
      <Banner tone="warn">
        Your plan’s {limit} AI generations of this month are used up. There are new ones on {resets}
        .
      </Banner>
    );
  }
  return (
    <p>
      This takes one of the {remaining} AI generations that are left of {limit}, until {resets}.
    </p>
  );
}
