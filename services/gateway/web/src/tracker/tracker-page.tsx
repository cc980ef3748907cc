import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { trackerStats } from '../overview/queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AddDialog } from './add-dialog.tsx';
import { Board } from './board/board.tsx';
import { Figures } from './figures.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { type Tracked, type TrackerStatus, trackedList } from './queries.ts';
import { isFinal } from './statuses.ts';
import styles from './tracker-page.module.css';
import { TrackerTable } from './tracker-table.tsx';
import { useMove } from './use-move.ts';

const HEIGHT_PX = 480;
const KEPT_VIEW = 'jobmatch.tracker-view';
const VIEWS = [
  { value: 'board', label: 'Board' },
  { value: 'table', label: 'Table' },
] as const;
const SHOWN = [
  { value: 'current', label: 'Current' },
  { value: 'archive', label: 'Archive' },
] as const;

type View = (typeof VIEWS)[number]['value'];

/** What became of each application, as a board or a table; which of them is remembered. */
export function TrackerPage() {
  const [search, setSearch] = useSearchParams();
  const archived = search.get('show') === 'archive';
  const [view, setView] = useState<View>(() =>
    localStorage.getItem(KEPT_VIEW) === 'table' ? 'table' : 'board',
  );
  const [isAdding, setIsAdding] = useState(false);
  const [asked, setAsked] = useState<{ tracked: Tracked; to: TrackerStatus } | null>(null);
  const query = useInfiniteQuery(trackedList(archived));
  const stats = useQuery(trackerStats);
  const { mutate } = useMove();

  const move = (tracked: Tracked, to: TrackerStatus) =>
    isFinal(to) ? setAsked({ tracked, to }) : mutate({ id: tracked.id, to, note: '' });
  const choose = (next: View) => {
    setView(next);
    localStorage.setItem(KEPT_VIEW, next);
  };

  return (
    <Page>
      <PageHeading
        title="Tracker"
        description="What became of your applications."
        actions={
          <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setIsAdding(true)}>
            Add
          </Button>
        }
      />
      <div className={styles['bar']}>
        <Segmented label="Show as" options={VIEWS} value={view} onChange={choose} />
        <Segmented
          label="Which ones"
          options={SHOWN}
          value={archived ? 'archive' : 'current'}
          onChange={(next) => setSearch(next === 'archive' ? { show: next } : {})}
        />
      </div>
      {query.isLoading || stats.isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading the tracker" />
      ) : (
        <>
          <QueryView query={query}>
            {({ pages }) => {
              const all = pages.flatMap((page) => page.trackedApplications);
              if (all.length === 0) {
                return <NothingYet archived={archived} onAdd={() => setIsAdding(true)} />;
              }
              return (
                <>
                  {view === 'board' ? (
                    <Board all={all} onMove={move} />
                  ) : (
                    <TrackerTable all={all} onMove={move} />
                  )}
                  {query.hasNextPage && (
                    <MoreButton
                      shown={all.length}
                      total={pages[0]?.total ?? all.length}
                      hasMore={query.hasNextPage}
                      pending={query.isFetchingNextPage}
                      onMore={() => void query.fetchNextPage()}
                    />
                  )}
                </>
              );
            }}
          </QueryView>
          {stats.data !== undefined && stats.data.total > 0 && <Figures stats={stats.data} />}
        </>
      )}
      <AddDialog open={isAdding} onClose={() => setIsAdding(false)} />
      <MoveDialog
        asked={asked}
        onClose={() => setAsked(null)}
        onMove={(note) => {
          if (asked !== null) mutate({ id: asked.tracked.id, to: asked.to, note });
          setAsked(null);
        }}
      />
    </Page>
  );
}

const NothingYet = ({ archived, onAdd }: { archived: boolean; onAdd: () => void }) =>
  archived ? (
    <EmptyState title="The archive is empty.">
      What is over and done with can be put here from its card or its page.
    </EmptyState>
  ) : (
    <EmptyState
      title="You track no application yet."
      action={<Button onClick={onAdd}>Add one</Button>}
    >
      Add one that you sent, or use “Track it” on an application or a posting.
    </EmptyState>
  );
