import { Badge } from '../ui/badge.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import type { TrackerStatus } from './queries.ts';
import { STATUSES } from './statuses.ts';

export function StatusBadge({ status }: { status: TrackerStatus }) {
  const { label, tone } = STATUSES[status];
  return (
    <Unbroken>
      <Badge {...(tone === null ? {} : { tone })}>{label}</Badge>
    </Unbroken>
  );
}
