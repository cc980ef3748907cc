import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import { api } from '../api/api.ts';
import { LinkButton } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState, OfflineState } from '../ui/error-state.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ScoreBadge } from '../ui/score-badge.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TimeAgo } from '../ui/time.tsx';
import { UserWords } from '../ui/user-text.tsx';

const PAGE_SIZE = 20;
const HEIGHT_PX = 480;

const analyses = infiniteQueryOptions({
  queryKey: ['analyses', 'list'],
  initialPageParam: '',
  queryFn: ({ pageParam: cursor }) => {
    const query = { limit: PAGE_SIZE, ...(cursor === '' ? {} : { cursor }) };
    return dataOf(api.GET('/api/analyses', { params: { query } }));
  },
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

type Row = AnswerOf<'/api/analyses', 'get'>['analyses'][number];

const COLUMNS: ComponentProps<typeof DataTable<Row>>['columns'] = [
  {
    header: 'Posting',
    cell: ({ jobId, jobTitle }) => (
      <Link href={`/jobs/${jobId}`}>
        <UserWords text={jobTitle} />
      </Link>
    ),
  },
  { header: 'Company', cell: ({ company }) => <UserWords text={company} /> },
  {
    header: 'Score',
    cell: ({ overallScore }) =>
      overallScore === null ? 'No score' : <ScoreBadge score={overallScore} />,
  },
  {
    header: 'Engine',
    cell: ({ engineVersion, extractedBy }) => `${engineVersion}, ${extractedBy}`,
  },
  { header: 'Made', cell: ({ updatedAt }) => <TimeAgo at={updatedAt} /> },
];

/** Every posting that was analysed, with the latest score of each. */
export function AnalysesPage() {
  return (
    <Page>
      <PageHeading
        title="Analyses"
        description="The postings you had analysed, with the latest score of each."
      />
      <Section title="Latest first">
        <History />
      </Section>
    </Page>
  );
}

function History() {
  const query = useInfiniteQuery(analyses);
  if (query.data === undefined) {
    if (query.error !== null) {
      return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    }
    if (query.fetchStatus === 'paused') return <OfflineState />;
    return <Skeleton heightPx={HEIGHT_PX} label="Loading the analyses" />;
  }
  const rows = query.data.pages.flatMap((page) => page.analyses);
  if (rows.length === 0) {
    return (
      <EmptyState
        title="You had no posting analysed yet."
        action={<LinkButton href="/jobs">Look for jobs</LinkButton>}
      >
        Open a posting and have its fit analysed: the score and its reasons are kept here.
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable caption="Analyses" rows={rows} keyOf={({ id }) => id} columns={COLUMNS} />
      <MoreButton
        shown={rows.length}
        total={query.data.pages.at(-1)?.total ?? rows.length}
        hasMore={query.hasNextPage}
        pending={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}
