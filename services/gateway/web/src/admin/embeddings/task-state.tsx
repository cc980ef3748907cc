import { Badge } from '../../ui/badge.tsx';
import styles from '../admin.module.css';
import { Instant } from '../instant.tsx';
import type { Task } from './queries.ts';

const STATES = {
  pending: { label: 'Waiting', tone: 'info' },
  processing: { label: 'Being worked on', tone: 'info' },
  completed: { label: 'Done', tone: 'good' },
  failed: { label: 'Failed', tone: 'danger' },
} as const;

/** What a task is at, after how many tries, and when it goes on or ended. */
export function TaskState({ task, seenAtMs }: { task: Task; seenAtMs: number }) {
  const { status, attempts, maxAttempts, nextRetryAt, finishedAt } = task;
  const { label, tone } = STATES[status];
  return (
    <div>
      <span className={styles['keep']}>
        <Badge tone={tone}>{label}</Badge>
      </span>
      <span className={styles['sub']}>
        Tries: {attempts} of {maxAttempts}
      </span>
      {finishedAt !== null && (
        <span className={styles['sub']}>
          Ended <Instant at={finishedAt} seenAtMs={seenAtMs} />
        </span>
      )}
      {status === 'pending' && nextRetryAt !== null && (
        <span className={styles['sub']}>
          Next try <Instant at={nextRetryAt} seenAtMs={seenAtMs} />
        </span>
      )}
    </div>
  );
}
