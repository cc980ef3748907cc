import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EditForm } from './edit-form.tsx';
import { jobOf } from './queries.ts';

const HEIGHT_PX = 900;

/** Changes one's own posting. */
export function EditPage() {
  const { id = '' } = useParams();
  // What is being typed is not to be replaced by a newer answer.
  const query = useQuery({ ...jobOf(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page>
      <PageHeading
        title="Edit the posting"
        description={<Link href={`/jobs/${id}`}>Back to the posting</Link>}
      />
      <Section title="What it says">
        <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
          {(job) =>
            job.isOwn ? (
              <EditForm key={job.id} job={job} />
            ) : (
              <EmptyState title="Only your own postings can be changed." />
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}
