import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { ScoreBadge } from '../ui/score-badge.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { UserWords } from '../ui/user-text.tsx';
import styles from './lists.module.css';
import { recommendedJobs } from './queries.ts';

const HEIGHT_PX = 380;

/** Postings near the profile that its owner has not put away. */
export function RecommendedJobs() {
  const query = useQuery(recommendedJobs);
  return (
    <Section title="Jobs near your profile">
      <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
        {({ recommended, reason }) =>
          recommended.length === 0 ? (
            <EmptyState
              title={
                reason === 'profile_empty'
                  ? 'Your profile says too little to compare jobs with.'
                  : 'No posting is near your profile yet.'
              }
              action={
                reason === 'profile_empty' ? (
                  <LinkButton href="/resume">Bring in your résumé</LinkButton>
                ) : (
                  <LinkButton href="/jobs">Look for jobs</LinkButton>
                )
              }
            />
          ) : (
            <ul className={styles['list']}>
              {recommended.map(({ job }) => (
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
                  <ScoreBadge score={job.matchScore} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
