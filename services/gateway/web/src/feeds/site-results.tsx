import { skipToken, useQuery } from '@tanstack/react-query';
import { JobList } from '../jobs/list/job-list.tsx';
import { SOURCES, labelIn } from '../jobs/list/posting-options.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './feeds.module.css';
import type { SiteAnswer } from './site-search.ts';
import { SourceErrors } from './source-errors.tsx';

/** Where the last search's answer is kept, for whoever comes back from a posting. */
export const LAST_SITE_SEARCH = ['jobs', 'scraped'];

/** What the last search of job sites and boards found. */
export function SiteResults() {
  const { data } = useQuery<SiteAnswer>({
    queryKey: LAST_SITE_SEARCH,
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: 'static',
  });
  if (data === undefined) return null;
  const { jobCount, newJobs, duplicates, jobs, errors, sources } = data;
  return (
    <>
      <h3>Found</h3>
      <p role="status" className={styles['detail']}>
        {jobCount} found, {newJobs} new, {duplicates} known or shown twice.{' '}
        {Object.entries(sources)
          .map(([source, count]) => `${labelIn(SOURCES, source)}: ${count}`)
          .join(', ')}
      </p>
      {errors.length > 0 && (
        <Banner tone="warn">
          Not everything answered:
          <SourceErrors
            errors={errors.map(({ board, message }) =>
              board === null ? message : `${board}: ${message}`,
            )}
          />
        </Banner>
      )}
      {jobs.length === 0 ? <EmptyState title="Nothing was found." /> : <JobList jobs={jobs} />}
    </>
  );
}
