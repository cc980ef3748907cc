import { useState } from 'react';
import { Link } from 'wouter';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserText, UserWords } from '../../ui/user-text.tsx';
import admin from '../admin.module.css';
import { count, words } from '../format.ts';
import { DecisionDialog, type Decision } from './decision-dialog.tsx';
import type { Reported } from './queries.ts';
import styles from './spam.module.css';

const REASON_CHARACTERS = 600;

/** A posting with what was reported about it, and the decision. */
export function ReportedPosting({ posting }: { posting: Reported }) {
  const [decision, setDecision] = useState<Decision | null>(null);
  const { jobId, title, company, spamScore, spamCategories, reports } = posting;
  const { reportCount, reporterCount, firstReportedAt } = posting;
  return (
    <li className={styles['posting']}>
      <div className={admin['between']}>
        <div className={admin['words']}>
          <h3>
            <Link href={`/jobs/${jobId}`}>
              <UserWords text={title} />
            </Link>
          </h3>
          <p className={admin['note']}>
            <UserWords text={company} /> · reports: {count(reportCount)} by {count(reporterCount)}{' '}
            {reporterCount === 1 ? 'user' : 'users'}, the first <TimeAgo at={firstReportedAt} />
          </p>
        </div>
        <div className={admin['buttons']}>
          <Button onClick={() => setDecision('approve')}>Let it stand</Button>
          <Button variant="danger" onClick={() => setDecision('reject')}>
            Take it out of sight
          </Button>
        </div>
      </div>
      <div className={admin['row']}>
        <Badge>{spamScore === null ? 'Not checked' : `Spam score ${count(spamScore)}`}</Badge>
        {spamCategories.map((category) => (
          <Badge key={category} tone="warn">
            {words(category)}
          </Badge>
        ))}
      </div>
      <ul className={styles['reports']}>
        {reports.map(({ reportType, reason, createdAt }, index) => (
          <li key={`${createdAt} ${index}`} className={styles['report']}>
            <p className={admin['note']}>
              {words(reportType)}, <TimeAgo at={createdAt} />
            </p>
            {reason !== null && <UserText text={reason} maxCharacters={REASON_CHARACTERS} />}
          </li>
        ))}
      </ul>
      {reports.length < reportCount && (
        <p className={admin['note']}>
          The first {count(reports.length)} of {count(reportCount)} reports.
        </p>
      )}
      <DecisionDialog posting={posting} decision={decision} onClose={() => setDecision(null)} />
    </li>
  );
}
