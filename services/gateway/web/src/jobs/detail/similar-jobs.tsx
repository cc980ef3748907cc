import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import styles from '../../overview/lists.module.css';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ScoreBadge } from '../../ui/score-badge.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { similarTo } from './queries.ts';

const HEIGHT_PX = 320;

/** Postings like this one; by title and place while the nearer look is being taken. */
export function SimilarJobs({ jobId }: { jobId: string }) {
  const query = useQuery(similarTo(jobId));
  return (
    <Section title="Similar jobs">
      <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
        {({ similar, status, source }) => (
          <>
            {status === 'computing' && (
              <p className={styles['detail']} role="status">
                {source === 'fallback'
                  ? 'By title and place for now. The comparison of the texts is being made.'
                  : 'The comparison is being renewed.'}
              </p>
            )}
            {similar.length === 0 ? (
              <EmptyState title="No other posting is like this one." />
            ) : (
              <ul className={styles['list']}>
                {similar.map(({ job }) => (
                  <li key={job.id} className={styles['item']}>
                    <div className={styles['words']}>
                      <Link href={`/jobs/${job.id}`} className={styles['name']}>
                        <UserWords text={job.title} />
                      </Link>
                      <p className={styles['detail']}>
                        <UserWords text={job.company} />
                        {job.location !== null && (
                          <>
                            {' · '}
                            <UserWords text={job.location} />
                          </>
                        )}
                      </p>
                    </div>
                    {job.matchScore !== null && <ScoreBadge score={job.matchScore} />}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}
