import { RotateCcw } from 'lucide-react';
import { SOURCES, labelIn } from '../jobs/list/posting-options.ts';
import { Badge } from '../ui/badge.tsx';
import type { Tone } from '../ui/banner.tsx';
import { LinkButton } from '../ui/button.tsx';
import { TimeAgo } from '../ui/time.tsx';
import { criteriaWords, sitesAddressOf } from './criteria.ts';
import { CriteriaLine } from './criteria-line.tsx';
import type { PastSearch } from './queries.ts';
import styles from './searches.module.css';

const STATES: Record<PastSearch['status'], { label: string; tone: Tone }> = {
  pending: { label: 'Waiting', tone: 'info' },
  running: { label: 'Running', tone: 'info' },
  completed: { label: 'Done', tone: 'good' },
  partial: { label: 'Done in part', tone: 'warn' },
  failed: { label: 'Failed', tone: 'danger' },
};

/** A search of job sites and boards that was run, and what it brought. */
export function PastSearchItem({ search }: { search: PastSearch }) {
  const { searchQuery, sources, status, isAutomated, jobsFound, newJobs, createdAt } = search;
  const criteria = searchQuery ?? {};
  const again = sitesAddressOf(criteria);
  const { label, tone } = STATES[status];
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <CriteriaLine criteria={{ ...criteria, sources: null }} />
        <p>
          <Badge tone={tone}>{label}</Badge> {jobsFound} found, {newJobs} new
        </p>
        <p className={styles['detail']}>
          <TimeAgo at={createdAt} />
          {isAutomated && ' · by itself'}
          {sources.length > 0 &&
            ` · ${sources.map((source) => labelIn(SOURCES, source)).join(', ')}`}
        </p>
      </div>
      {again !== null && (
        <LinkButton href={again} icon={<RotateCcw aria-hidden="true" />}>
          Again<span className="visually-hidden">: {criteriaWords(criteria)[0]}</span>
        </LinkButton>
      )}
    </li>
  );
}
