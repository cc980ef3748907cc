import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import styles from '../admin.module.css';
import type { Columns } from '../columns.ts';
import { UNKNOWN } from '../format.ts';
import { Instant } from '../instant.tsx';
import { Pager } from '../pager.tsx';
import { type Letter, queuePage } from './queries.ts';
import { RetryButton } from './retry-buttons.tsx';
import { TaskError } from './task-error.tsx';

/** Messages that the queue gave up on, with the way back. */
export function DeadLetters() {
  const [page, setPage] = useState(1);
  // Dead letters come beside tasks; those of the first section's first page are asked for once.
  const query = useQuery(queuePage('failed', page));
  return (
    <Section title="Dead letters">
      <QueryView query={query}>
        {({ deadLetters, limit, hasMore }) => (
          <>
            {deadLetters.length === 0 ? (
              <EmptyState
                title={page === 1 ? 'The queue has given up on nothing.' : 'There are no more.'}
              />
            ) : (
              <LetterTable letters={deadLetters} seenAtMs={query.dataUpdatedAt} />
            )}
            <Pager
              of="dead letters"
              page={page}
              hasMore={hasMore && deadLetters.length === limit}
              onPage={setPage}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}

const columnsAt = (seenAtMs: number): Columns<Letter> => [
  {
    header: 'Task',
    cell: ({ taskId, queue }) => (
      <div>
        <span className={styles['id']}>{taskId ?? 'Not one of ours'}</span>
        <span className={styles['sub']}>Queue {queue}</span>
      </div>
    ),
  },
  {
    header: 'State',
    cell: ({ retriedAt }) =>
      retriedAt === null ? (
        <span className={styles['keep']}>
          <Badge tone="danger">Given up</Badge>
        </span>
      ) : (
        <div>
          <span className={styles['keep']}>
            <Badge>Tried again</Badge>
          </span>
          <span className={styles['sub']}>
            <Instant at={retriedAt} seenAtMs={seenAtMs} />
          </span>
        </div>
      ),
  },
  {
    header: 'Error',
    cell: ({ error, traceId }) => <TaskError error={error} traceId={traceId} />,
  },
  {
    header: 'Came',
    cell: ({ createdAt }) => (
      <span className={styles['keep']}>
        <Instant at={createdAt} seenAtMs={seenAtMs} />
      </span>
    ),
  },
  {
    header: 'Again',
    cell: ({ taskId, retriedAt }) =>
      taskId === null || retriedAt !== null ? UNKNOWN : <RetryButton taskId={taskId} />,
  },
];

const LetterTable = ({ letters, seenAtMs }: { letters: readonly Letter[]; seenAtMs: number }) => (
  <DataTable
    caption="Messages that the queue gave up on"
    rows={letters}
    keyOf={({ id }) => id}
    columns={columnsAt(seenAtMs)}
  />
);
