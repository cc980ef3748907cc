import { Badge } from '../ui/badge.tsx';
import type { Tone } from '../ui/banner.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { APPLICATION_STATUSES } from './application-status.ts';
import type { ApplicationStatus } from './queries.ts';

export function ApplicationStatusBadge({ status }: { status: ApplicationStatus }) {
  const { label, tone }: { label: string; tone?: Tone } = APPLICATION_STATUSES[status];
  return (
    <Unbroken>
      <Badge {...(tone === undefined ? {} : { tone })}>{label}</Badge>
    </Unbroken>
  );
}
