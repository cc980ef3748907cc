import { useQuery } from '@tanstack/react-query';
import { Columns, Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { FeedList } from './feed-list.tsx';
import { FollowForm } from './follow-form.tsx';
import { feeds } from './queries.ts';
import { SiteSearchForm } from './site-search-form.tsx';

const HEIGHT_PX = 720;

/** Where postings come from: boards that one follows, and searches of job sites. */
export function FeedsPage() {
  const { isLoading } = useQuery(feeds);
  return (
    <Page>
      <PageHeading
        title="Boards and job sites"
        description="Boards that you follow are read every six hours. Job sites are asked when you search."
      />
      {/* The list has a height of its own, which would push down the forms below it. */}
      {isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading the boards" />
      ) : (
        <>
          <Columns main={<FeedList />} side={<FollowForm />} />
          <SiteSearchForm />
        </>
      )}
    </Page>
  );
}
