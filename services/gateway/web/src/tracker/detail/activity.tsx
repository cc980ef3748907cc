import { Section } from '../../ui/section.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import type { Tracked } from '../queries.ts';
import { STATUSES } from '../statuses.ts';
import styles from './detail.module.css';

type Entry = Tracked['activityLog'][number];

const SHOWN = 8;

const FIELDS: Readonly<Record<string, string>> = {
  jobTitle: 'position',
  appliedDate: 'day of sending',
  hiringManager: 'hiring manager',
  nextAction: 'next step',
  nextActionDate: 'day of the next step',
  followUpActions: 'follow-ups',
  offerDetails: 'offer',
};

/** What happened to it, latest first. */
export const Activity = ({ tracked: { activityLog } }: { tracked: Tracked }) => (
  <Section title="Activity">
    <ul className={styles['list']}>
      {activityLog
        .toReversed()
        .slice(0, SHOWN)
        .map((entry) => (
          <li key={`${entry.at} ${entry.type}`}>
            <p>{saidOf(entry)}</p>
            <p className={styles['detail']}>
              <TimeAgo at={entry.at} />
            </p>
          </li>
        ))}
    </ul>
    {activityLog.length > SHOWN && (
      <p className={styles['detail']}>{activityLog.length - SHOWN} earlier entries.</p>
    )}
  </Section>
);

function saidOf({ type, from, to, fields }: Entry): string {
  if (type === 'created') return 'Put into the tracker';
  if (type === 'archived') return 'Put into the archive';
  if (type === 'unarchived') return 'Taken out of the archive';
  if (type === 'status_changed' && to !== null) {
    const before = from === null ? '' : `${STATUSES[from].label} → `;
    return `${before}${STATUSES[to].label}`;
  }
  return `Changed: ${fields.map((field) => FIELDS[field] ?? field).join(', ')}`;
}
