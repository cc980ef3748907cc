import type { AnswerOf } from '@jobmatch/client/answers';
import { useQuery } from '@tanstack/react-query';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from '../admin.module.css';
import type { Columns } from '../columns.ts';
import { count, words } from '../format.ts';
import { Freshness } from '../freshness.tsx';
import { Instant } from '../instant.tsx';
import { EMBEDDINGS, workers } from './queries.ts';

type Worker = AnswerOf<'/api/admin/embeddings/workers', 'get'>['workers'][number];

const HEIGHT_PX = 320;
const STATES = {
  running: { label: 'Running', tone: 'good' },
  idle: { label: 'Idle', tone: 'info' },
  draining: { label: 'Draining', tone: 'warn' },
} as const;

/** The consumers of the queue, as they last said. */
export function WorkersTab() {
  const query = useQuery(workers);
  return (
    <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
      {({ workers: found }) => (
        <Page>
          <Freshness query={query} all={EMBEDDINGS} />
          <Section title="Workers">
            <p className={styles['note']}>
              A worker is started when there is something to do. One that has said nothing for an
              hour is taken off the list.
            </p>
            {found.length === 0 ? (
              <EmptyState title="No worker has said anything in the last hour.">
                One appears with the next posting or profile that is to be embedded.
              </EmptyState>
            ) : (
              <WorkerTable rows={found} seenAtMs={query.dataUpdatedAt} />
            )}
          </Section>
        </Page>
      )}
    </QueryView>
  );
}

const columnsAt = (seenAtMs: number): Columns<Worker> => [
  {
    header: 'Worker',
    cell: ({ workerId, service }) => (
      <div>
        <span className={styles['id']}>{workerId}</span>
        <span className={styles['sub']}>Service {service}</span>
      </div>
    ),
  },
  {
    header: 'State',
    cell: ({ status }) => <Badge tone={STATES[status].tone}>{STATES[status].label}</Badge>,
  },
  {
    header: 'Works on',
    cell: ({ currentTask }) =>
      currentTask === null ? (
        'Nothing'
      ) : (
        <div>
          {words(currentTask.taskType)}
          <span className={styles['sub']}>
            <span className={styles['id']}>{currentTask.taskId}</span>
          </span>
        </div>
      ),
  },
  { header: 'Done', numeric: true, cell: ({ processedCount }) => count(processedCount) },
  { header: 'Failed', numeric: true, cell: ({ failedCount }) => count(failedCount) },
  {
    header: 'Last heard of',
    cell: ({ lastHeartbeat }) => <Instant at={lastHeartbeat} seenAtMs={seenAtMs} />,
  },
  {
    header: 'Started',
    cell: ({ startedAt }) => <Instant at={startedAt} seenAtMs={seenAtMs} />,
  },
];

const WorkerTable = ({ rows, seenAtMs }: { rows: readonly Worker[]; seenAtMs: number }) => (
  <DataTable
    caption="Workers of the embedding queue"
    rows={rows}
    keyOf={({ workerId }) => workerId}
    columns={columnsAt(seenAtMs)}
  />
);
