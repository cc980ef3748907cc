import { ApiError } from '@jobmatch/client/api-error';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { Fit } from '../../analysis/fit.tsx';
import { useAnalysis } from '../../analysis/use-analysis.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { Duplicates } from './duplicates.tsx';
import { JobActions } from './job-actions.tsx';
import styles from './job-page.module.css';
import { Notices } from './notices.tsx';
import { Posting } from './posting.tsx';
import { type Job, jobOf } from './queries.ts';
import { useQuotes } from './quotes-context.ts';
import { QuotesProvider } from './quotes-provider.tsx';
import { SimilarJobs } from './similar-jobs.tsx';

const HEIGHT_PX = 900;

/** One posting: what it says, how well it fits in ten dimensions, and where to go from here. */
export function JobPage() {
  const { id = '' } = useParams();
  const query = useQuery(jobOf(id));
  if (query.error instanceof ApiError && query.error.code === 'NOT_FOUND') {
    return (
      <Page>
        <PageHeading title="No such posting" />
        <EmptyState
          title="It was deleted, or it is not yours to see."
          action={<LinkButton href="/jobs">To your jobs</LinkButton>}
        />
      </Page>
    );
  }
  return (
    <QueryView
      query={query}
      skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading the posting" />}
    >
      {(job) => <Loaded key={job.id} job={job} />}
    </QueryView>
  );
}

function Loaded({ job }: { job: Job }) {
  const state = useAnalysis({ jobId: job.id, wasMade: job.matchScore !== null });
  return (
    <Page>
      <PageHeading
        title={job.title}
        description={
          <>
            <UserWords text={job.company} />
            {job.location !== null && (
              <>
                {' · '}
                <UserWords text={job.location} />
              </>
            )}
          </>
        }
        actions={<JobActions job={job} />}
      />
      <Notices job={job} />
      <QuotesProvider analysis={state.analysis}>
        <div className={styles['columns']}>
          <div className={styles['fit']}>
            <QuotingFit state={state} />
          </div>
          <div className={styles['posting']}>
            <Posting job={job} isPinned={state.analysis !== null} />
          </div>
          <div className={styles['others']}>
            <SimilarJobs jobId={job.id} />
            <Duplicates job={job} />
          </div>
        </div>
      </QuotesProvider>
    </Page>
  );
}

function QuotingFit({ state }: { state: ReturnType<typeof useAnalysis> }) {
  const { show } = useQuotes();
  return <Fit state={state} onShow={({ evidence, label, from }) => show(evidence, label, from)} />;
}
