import { useQueries } from '@tanstack/react-query';
import { profile } from '../overview/queries.ts';
import { ErrorState, OfflineState } from '../ui/error-state.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { storedResumes, supportedFormats } from './queries.ts';
import { ResumeDesk } from './resume-desk.tsx';

const HEIGHT_PX = 560;

/** From a file to the profile, and from the profile to a document. */
export function ResumePage() {
  const queries = useQueries({ queries: [profile, supportedFormats, storedResumes] });
  const [complete, formats, resumes] = queries;
  const failed = queries.find(({ error, data }) => error !== null && data === undefined);
  const isPaused = queries.some((query) => query.data === undefined && query.isPaused);
  const retry = () => {
    for (const query of queries) if (query.error !== null) void query.refetch();
  };
  return (
    <Page>
      <PageHeading
        title="Résumé"
        description="Bring one in to fill your profile, and make documents of what your profile says."
      />
      {complete.data !== undefined && formats.data !== undefined && resumes.data !== undefined ? (
        <ResumeDesk
          complete={complete.data}
          formats={formats.data.formats}
          resumes={resumes.data.resumes}
        />
      ) : failed !== undefined ? (
        <ErrorState error={failed.error} onRetry={retry} />
      ) : isPaused ? (
        <OfflineState />
      ) : (
        <Skeleton heightPx={HEIGHT_PX} label="Loading your résumés" />
      )}
    </Page>
  );
}
