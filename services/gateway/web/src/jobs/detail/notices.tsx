import { useState } from 'react';
import { Link } from 'wouter';
import { Banner } from '../../ui/banner.tsx';
import styles from './notices.module.css';
import type { Job } from './queries.ts';

/** What should be known before a posting is read: that it is closed, a copy, or put away. */
export function Notices({ job }: { job: Job }) {
  const [nowMs] = useState(() => Date.now());
  const { isClosed, canonicalJobId, dedupStatus, isArchived, expiresAt } = job;
  const isOver = expiresAt !== null && Date.parse(expiresAt) < nowMs;
  const isCopy = canonicalJobId !== null && canonicalJobId !== job.id;
  if (!isClosed && !isOver && !isCopy && !isArchived) return null;
  return (
    <div className={styles['notices']}>
      {(isClosed || isOver) && (
        <Banner tone="warn">
          {isClosed ? 'This posting is closed.' : 'This posting was open until a day that is past.'}
        </Banner>
      )}
      {isCopy && (
        <Banner>
          {dedupStatus === 'merged' ? 'Merged into ' : 'It says the same as '}
          <Link href={`/jobs/${canonicalJobId}`}>another posting</Link>, which stands for both.
        </Banner>
      )}
      {isArchived && <Banner>Archived: it is left out of your lists and recommendations.</Banner>}
    </div>
  );
}
