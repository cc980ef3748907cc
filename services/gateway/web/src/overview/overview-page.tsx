import { useQueries } from '@tanstack/react-query';
import { Columns, Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LatestNotifications } from './latest-notifications.tsx';
import { NextSteps } from './next-steps.tsx';
import { latestNotifications, profile, trackerStats } from './queries.ts';
import { RecommendedJobs } from './recommended-jobs.tsx';
import { TrackerCounts } from './tracker-counts.tsx';

const HEIGHT_PX = 420;

/** What to do next, how the applications stand, and what may fit. */
export function OverviewPage() {
  const queries = useQueries({ queries: [profile, trackerStats, latestNotifications] });
  // Sections that came one by one, each of its own height, would push each other around.
  const isLoading = queries.some((query) => query.isLoading);
  return (
    <Page>
      <PageHeading title="Overview" />
      {isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading the overview" />
      ) : (
        <>
          <Columns
            main={<NextSteps />}
            side={
              <>
                <TrackerCounts />
                <LatestNotifications />
              </>
            }
          />
          <RecommendedJobs />
        </>
      )}
    </Page>
  );
}
