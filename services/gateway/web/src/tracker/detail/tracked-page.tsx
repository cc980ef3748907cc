import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { type Tracked, trackedById } from '../queries.ts';
import { Activity } from './activity.tsx';
import { Contacts } from './contacts.tsx';
import { Details } from './details.tsx';
import { FollowUps } from './follow-ups.tsx';
import { Interviews } from './interviews.tsx';
import { NextAction } from './next-action.tsx';
import { Notes } from './notes.tsx';
import { Offer } from './offer.tsx';
import { StatusSection } from './status-section.tsx';
import { TrackedActions } from './tracked-actions.tsx';

const HEIGHT_PX = 720;

/** Everything that is kept of one tracked application. */
export function TrackedPage() {
  const { id = '' } = useParams();
  const query = useQuery(trackedById(id));
  return (
    <Page>
      {query.data === undefined && <PageHeading title="Tracked application" />}
      <QueryView
        query={query}
        skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading what is tracked" />}
      >
        {({ value: tracked }) => (
          <>
            <PageHeading
              title={tracked.jobTitle}
              description={<About {...tracked} />}
              actions={<TrackedActions tracked={tracked} />}
            />
            <Columns
              main={
                <>
                  <Interviews tracked={tracked} />
                  <FollowUps tracked={tracked} />
                  <Notes tracked={tracked} />
                  <Offer tracked={tracked} />
                </>
              }
              side={
                <>
                  <StatusSection tracked={tracked} />
                  <NextAction tracked={tracked} />
                  <Details tracked={tracked} />
                  <Contacts tracked={tracked} />
                  <Activity tracked={tracked} />
                </>
              }
            />
          </>
        )}
      </QueryView>
    </Page>
  );
}

const About = ({ company, location, applicationId, jobId }: Tracked) => (
  <>
    <UserWords text={company} />
    {location !== null && (
      <>
        {' · '}
        <UserWords text={location} />
      </>
    )}
    {applicationId !== null && (
      <>
        {' · '}
        <Link href={`/applications/${applicationId}`}>What was written</Link>
      </>
    )}
    {jobId !== null && (
      <>
        {' · '}
        <Link href={`/jobs/${jobId}`}>The posting</Link>
      </>
    )}
  </>
);
