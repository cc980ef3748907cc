import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import styles from '../admin.module.css';
import type { Columns } from '../columns.ts';
import { UNKNOWN, words } from '../format.ts';
import { Instant } from '../instant.tsx';
import { Pager } from '../pager.tsx';
import { queuePage, type Task } from './queries.ts';
import { RetryButton } from './retry-buttons.tsx';
import { TaskError } from './task-error.tsx';
import { TaskState } from './task-state.tsx';

const FILTERS = [
  { value: 'failed', label: 'Failed', none: 'No task has failed.' },
  { value: 'pending', label: 'Waiting', none: 'No task waits.' },
  { value: 'processing', label: 'Being worked on', none: 'No task is being worked on.' },
  { value: 'completed', label: 'Done', none: 'No task is done yet.' },
] as const;

/** The tasks of one status, the last changed first. */
export function TasksSection() {
  const [status, setStatus] = useState<Task['status']>('failed');
  const [page, setPage] = useState(1);
  const query = useQuery(queuePage(status, page));
  const filter = FILTERS.find(({ value }) => value === status) ?? FILTERS[0];
  return (
    <Section title={filter.value === 'failed' ? 'Failed tasks' : `Tasks: ${filter.label}`}>
      <div className={styles['filter']}>
        <Select
          label="Status"
          name="status"
          value={status}
          options={FILTERS}
          onChange={({ currentTarget }) => {
            const chosen = FILTERS.find(({ value }) => value === currentTarget.value);
            setStatus(chosen?.value ?? 'failed');
            setPage(1);
          }}
        />
      </div>
      <QueryView query={query}>
        {({ tasks, total, limit }) => (
          <>
            {tasks.length === 0 ? (
              <EmptyState title={filter.none} />
            ) : (
              <TaskTable tasks={tasks} seenAtMs={query.dataUpdatedAt} />
            )}
            <Pager
              of="tasks"
              page={page}
              hasMore={page * limit < total}
              total={total}
              onPage={setPage}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}

const columnsAt = (seenAtMs: number): Columns<Task> => [
  {
    header: 'Task',
    cell: ({ taskType, subjectType, subjectId }) => (
      <div>
        {words(taskType)}
        <span className={styles['sub']}>
          {subjectType} <span className={styles['id']}>{subjectId}</span>
        </span>
      </div>
    ),
  },
  { header: 'State', cell: (task) => <TaskState task={task} seenAtMs={seenAtMs} /> },
  {
    header: 'Error',
    cell: ({ error, traceId }) => <TaskError error={error} traceId={traceId} />,
  },
  {
    header: 'Put down',
    cell: ({ createdAt }) => (
      <span className={styles['keep']}>
        <Instant at={createdAt} seenAtMs={seenAtMs} />
      </span>
    ),
  },
  {
    header: 'Again',
    cell: ({ id, status }) => (status === 'completed' ? UNKNOWN : <RetryButton taskId={id} />),
  },
];

const TaskTable = ({ tasks, seenAtMs }: { tasks: readonly Task[]; seenAtMs: number }) => (
  <DataTable
    caption="Tasks of the embedding pipeline"
    rows={tasks}
    keyOf={({ id }) => id}
    columns={columnsAt(seenAtMs)}
  />
);
