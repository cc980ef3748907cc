import { useInfiniteQuery } from '@tanstack/react-query';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { JobList } from './job-list.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import type { Listing } from './listing.ts';
import { jobListing } from './queries.ts';

/** A list page by page, narrowed by what the API can narrow it by. */
export function BrowseResults({ listing }: { listing: Listing }) {
  const query = useInfiniteQuery(jobListing(listing));
  return (
    <QueryView query={query} skeleton={<ListSkeleton />}>
      {({ pages }) => {
        const loaded = pages.flatMap((page) => page.jobs);
        const jobs = loaded.filter(
          ({ isArchived }) => isArchived === (listing.archived === 'true'),
        );
        const total = (pages[0]?.total ?? 0) - (loaded.length - jobs.length);
        if (jobs.length === 0 && !query.hasNextPage) return <Nothing listing={listing} />;
        return (
          <>
            <JobList jobs={jobs} />
            <MoreButton
              shown={jobs.length}
              total={total}
              hasMore={query.hasNextPage}
              pending={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        );
      }}
    </QueryView>
  );
}

function Nothing({ listing: { scope, ...narrowing } }: { listing: Listing }) {
  if (Object.keys(narrowing).some((name) => name !== 'sort')) {
    return <EmptyState title="No posting is all of that.">Take away a filter.</EmptyState>;
  }
  if (scope === 'mine') {
    return (
      <EmptyState
        title="Your list is empty."
        action={<LinkButton href="/jobs">Look through all postings</LinkButton>}
      >
        It has what you add, save or analyse, and what your boards and searches find.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="There are no postings yet."
      action={<LinkButton href="/feeds">Follow a board</LinkButton>}
    >
      Follow the board of an employer, or add a posting yourself.
    </EmptyState>
  );
}
