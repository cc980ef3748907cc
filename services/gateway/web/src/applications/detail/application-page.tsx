import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { type Application, applicationById } from '../queries.ts';
import { ApplicationActions } from './application-actions.tsx';
import { EditHistory } from './edit-history.tsx';
import { OwnDocuments } from './own-documents.tsx';
import { SentEmails } from './sent-emails.tsx';
import { Variants } from './variants.tsx';

const HEIGHT_PX = 720;

/** One application: its variants beside each other, what becomes of it and what was changed. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const query = useQuery(applicationById(id));
  return (
    <Page>
      {query.data === undefined && <PageHeading title="Application" />}
      <QueryView
        query={query}
        skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading the application" />}
      >
        {({ value: application }) => (
          <>
            <PageHeading title={application.jobTitle} description={<About {...application} />} />
            <ApplicationActions application={application} />
            <Variants application={application} />
            <OwnDocuments application={application} />
            <SentEmails applicationId={id} />
            <EditHistory application={application} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

const About = ({ company, jobId, createdAt, submittedAt }: Application) => (
  <>
    <UserWords text={company} /> · written <TimeAgo at={createdAt} />
    {submittedAt !== null && (
      <>
        {' · submitted '}
        <TimeAgo at={submittedAt} />
      </>
    )}
    {jobId !== null && (
      <>
        {' · '}
        <Link href={`/jobs/${jobId}`}>See the posting</Link>
      </>
    )}
  </>
);
