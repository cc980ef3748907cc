import { useQuery } from '@tanstack/react-query';
import { remainingEmails } from './queries.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** How many e-mails the plan still allows; nothing while that is not known. */
export function RemainingEmails() {
  const { data } = useQuery(remainingEmails);
  if (data === undefined) return <p>&nbsp;</p>;
  const { remaining, limit, resetsAt } = data;
  return (
    <p>
      {remaining} of {limit} e-mails are left until {day.format(new Date(resetsAt))}.
    </p>
  );
}
