import { useState } from 'react';
import { Section } from '../../ui/section.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { MoveButton } from '../move-button.tsx';
import { MoveDialog } from '../move-dialog.tsx';
import type { Tracked, TrackerStatus } from '../queries.ts';
import { StatusBadge } from '../status-badge.tsx';
import { isFinal } from '../statuses.ts';
import { useMove } from '../use-move.ts';
import styles from './detail.module.css';

/** Where the application stands, how it came there, and where it may go. */
export function StatusSection({ tracked }: { tracked: Tracked }) {
  const { id, status, statusHistory } = tracked;
  const { mutate } = useMove();
  const [to, setTo] = useState<TrackerStatus | null>(null);
  return (
    <Section
      title="Status"
      actions={
        <MoveButton
          tracked={tracked}
          onMove={(next) => (isFinal(next) ? setTo(next) : mutate({ id, to: next, note: '' }))}
        />
      }
    >
      <ol className={styles['history']} reversed>
        {statusHistory.toReversed().map((step, index) => (
          <li
            key={`${step.at} ${step.status}`}
            {...(index === 0 ? { 'aria-current': 'step' as const } : {})}
          >
            <StatusBadge status={step.status} />
            <span className={styles['detail']}>
              <TimeAgo at={step.at} />
            </span>
            {step.note !== null && <UserText text={step.note} />}
          </li>
        ))}
      </ol>
      {isFinal(status) && <p className={styles['detail']}>Nothing can follow.</p>}
      <MoveDialog
        asked={to === null ? null : { tracked, to }}
        onClose={() => setTo(null)}
        onMove={(note) => {
          if (to !== null) mutate({ id, to, note });
          setTo(null);
        }}
      />
    </Section>
  );
}
