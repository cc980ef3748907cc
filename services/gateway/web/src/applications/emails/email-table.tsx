import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/banner.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { Unbroken } from '../../ui/unbroken.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { SentEmail } from './queries.ts';

const STATUSES: Readonly<Record<SentEmail['status'], { label: string; tone?: Tone }>> = {
  pending: { label: 'On its way', tone: 'info' },
  sent: { label: 'Sent', tone: 'info' },
  delivered: { label: 'Delivered', tone: 'good' },
  opened: { label: 'Opened', tone: 'good' },
  bounced: { label: 'Came back', tone: 'danger' },
  dropped: { label: 'Not sent', tone: 'danger' },
  spamreport: { label: 'Reported as spam', tone: 'danger' },
  failed: { label: 'Failed', tone: 'danger' },
  unknown: { label: 'Not known whether sent', tone: 'warn' },
};

const COLUMNS: readonly Column<SentEmail>[] = [
  { header: 'To', cell: ({ to }) => <UserWords text={to} /> },
  { header: 'Subject', cell: ({ subject }) => <UserWords text={subject} /> },
  {
    header: 'State',
    cell: ({ status, error }) => {
      const { label, tone } = STATUSES[status];
      return (
        <>
          <Unbroken>
            <Badge {...(tone === undefined ? {} : { tone })}>{label}</Badge>
          </Unbroken>
          {error !== null && (
            <>
              {' '}
              <UserWords text={error} />
            </>
          )}
        </>
      );
    },
  },
  { header: 'When', cell: ({ sentAt, createdAt }) => <TimeAgo at={sentAt ?? createdAt} /> },
];

/** E-mails and what became of them. */
export const EmailTable = ({ emails }: { emails: readonly SentEmail[] }) => (
  <DataTable
    caption="E-mails, newest first"
    rows={emails}
    keyOf={({ id }) => id}
    columns={COLUMNS}
  />
);
