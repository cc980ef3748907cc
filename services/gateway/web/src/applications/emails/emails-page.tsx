import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmailTable } from './email-table.tsx';
import { emailHistory, remainingEmails } from './queries.ts';
import { RemainingEmails } from './remaining.tsx';
import { WriteForm } from './write-form.tsx';

const HEIGHT_PX = 640;

/** Everything that was sent, and words of one's own to addresses that confirmed it. */
export function EmailsPage() {
  const query = useInfiniteQuery(emailHistory);
  const remaining = useQuery(remainingEmails);
  return (
    <Page>
      <PageHeading
        title="E-mails"
        description="Applications are sent from their own pages; here is what became of them."
      />
      {query.isLoading || remaining.isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading your e-mails" />
      ) : (
        <>
          <Section title="Sent" actions={<RemainingEmails />}>
            <QueryView query={query}>
              {({ pages }) => {
                const emails = pages.flatMap((page) => page.emails);
                if (emails.length === 0) return <EmptyState title="Nothing was sent yet." />;
                return (
                  <>
                    <EmailTable emails={emails} />
                    <MoreButton
                      shown={emails.length}
                      total={pages[0]?.total ?? emails.length}
                      hasMore={query.hasNextPage}
                      pending={query.isFetchingNextPage}
                      onMore={() => void query.fetchNextPage()}
                    />
                  </>
                );
              }}
            </QueryView>
          </Section>
          <WriteForm />
        </>
      )}
    </Page>
  );
}
