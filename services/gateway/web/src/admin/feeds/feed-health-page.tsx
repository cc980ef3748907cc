import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Freshness } from '../freshness.tsx';
import { FailingTable } from './failing-table.tsx';
import { SourceTable } from './source-table.tsx';

const HEIGHT_PX = 480;
const REFRESH_MS = 30_000;

const feedHealth = queryOptions({
  queryKey: ['admin', 'feeds'],
  queryFn: () => dataOf(api.GET('/api/admin/feeds')),
  refetchInterval: REFRESH_MS,
});

/** How each source of postings is doing, and which boards keep failing. */
export function FeedHealthPage() {
  const query = useQuery(feedHealth);
  return (
    <Page>
      <PageHeading
        title="Feed health"
        description="The job boards that users follow, by where they are kept."
      />
      <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
        {({ sources, failing, isSearchConfigured }) => (
          <>
            <Freshness query={query} all={feedHealth.queryKey} />
            {!isSearchConfigured && (
              <Banner>
                No provider of job searches is configured, so searches for new postings find nothing
                outside. Boards that are followed work without one.
              </Banner>
            )}
            <Section title="Sources">
              {sources.length === 0 ? (
                <EmptyState title="No board is followed yet.">
                  A source appears with the first board that somebody follows.
                </EmptyState>
              ) : (
                <SourceTable sources={sources} seenAtMs={query.dataUpdatedAt} />
              )}
            </Section>
            <Section title="Boards that keep failing">
              {failing.length === 0 ? (
                <EmptyState title="None." />
              ) : (
                <FailingTable boards={failing} seenAtMs={query.dataUpdatedAt} />
              )}
            </Section>
          </>
        )}
      </QueryView>
    </Page>
  );
}
