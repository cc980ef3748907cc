import type { AnswerOf } from '@jobmatch/client/answers';
import { useInfiniteQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { LinkButton } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { ApplicationStatusBadge } from '../application-status-badge.tsx';
import { STATUS_OPTIONS, isApplicationStatus } from '../application-status.ts';
import { applicationList } from '../queries.ts';
import styles from './applications-page.module.css';

type Row = AnswerOf<'/api/applications', 'get'>['applications'][number];

const HEIGHT_PX = 420;

const COLUMNS: readonly Column<Row>[] = [
  {
    header: 'Position',
    cell: ({ id, jobTitle }) => (
      <Link href={`/applications/${id}`}>
        <UserWords text={jobTitle} />
      </Link>
    ),
  },
  { header: 'Company', cell: ({ company }) => <UserWords text={company} /> },
  {
    header: 'Status',
    cell: (row) => <ApplicationStatusBadge status={row.status} />,
  },
  {
    header: 'Chosen variant',
    cell: ({ variants, selectedVariantId }) => {
      const chosen = variants.find(({ id }) => id === selectedVariantId);
      return chosen === undefined ? '—' : <UserWords text={chosen.name} />;
    },
  },
  { header: 'Changed', cell: ({ updatedAt }) => <TimeAgo at={updatedAt} /> },
];

/** The documents that were written, by posting; which of them are shown is in the address. */
export function ApplicationsPage() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('status');
  const status = isApplicationStatus(asked) ? asked : null;
  const query = useInfiniteQuery(applicationList(status));
  return (
    <Page>
      <PageHeading
        title="Applications"
        description="The résumé and the letter that were written for each posting."
        actions={
          <LinkButton href="/applications/new" variant="primary" icon={<PenLine aria-hidden />}>
            Write an application
          </LinkButton>
        }
      />
      <Section
        title="Your applications"
        actions={
          <div className={styles['filter']}>
            <Select
              label="Status"
              name="status"
              value={status ?? ''}
              options={[{ value: '', label: 'All' }, ...STATUS_OPTIONS]}
              onChange={({ target: { value } }) => setSearch(value === '' ? {} : { status: value })}
            />
          </div>
        }
      >
        <QueryView
          query={query}
          skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading your applications" />}
        >
          {({ pages }) => {
            const applications = pages.flatMap((page) => page.applications);
            if (applications.length === 0) return <NothingYet isFiltered={status !== null} />;
            return (
              <>
                <DataTable
                  caption="Your applications, newest first"
                  rows={applications}
                  keyOf={({ id }) => id}
                  columns={COLUMNS}
                />
                <MoreButton
                  shown={applications.length}
                  total={pages[0]?.total ?? applications.length}
                  hasMore={query.hasNextPage}
                  pending={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              </>
            );
          }}
        </QueryView>
      </Section>
    </Page>
  );
}

const NothingYet = ({ isFiltered }: { isFiltered: boolean }) =>
  isFiltered ? (
    <EmptyState
      title="No application has this status."
      action={<LinkButton href="/applications">Show all</LinkButton>}
    />
  ) : (
    <EmptyState
      title="Nothing is written yet."
      action={<LinkButton href="/applications/new">Choose a posting</LinkButton>}
    >
      Choose a posting and get a résumé and a letter for it, in three variants made from your
      profile alone.
    </EmptyState>
  );
