import { useQuery } from '@tanstack/react-query';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { JobList } from './job-list.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { recommendations } from './queries.ts';

/** Postings near the profile and its preferences, nearest first, that were not dealt with yet. */
export function RecommendedResults() {
  const query = useQuery(recommendations);
  return (
    <QueryView query={query} skeleton={<ListSkeleton />}>
      {({ recommended, degraded, reason }) => {
        const jobs = recommended.map(({ job }) => job).filter(({ isArchived }) => !isArchived);
        if (reason === 'profile_empty') {
          return (
            <EmptyState
              title="Your profile says too little to compare jobs with."
              action={<LinkButton href="/resume">Bring in your résumé</LinkButton>}
            />
          );
        }
        return (
          <>
            {degraded.length > 0 && (
              <Banner tone="warn">
                Comparing by meaning does not answer now. These share words with your profile.
              </Banner>
            )}
            {jobs.length === 0 ? (
              <EmptyState
                title="Nothing more near your profile."
                action={<LinkButton href="/jobs">Look through all postings</LinkButton>}
              >
                What you have saved, archived or judged is not shown here again.
              </EmptyState>
            ) : (
              <JobList jobs={jobs} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
