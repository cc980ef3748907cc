import type { AnswerOf } from '@jobmatch/client/answers';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { Columns } from '../columns.ts';
import { UNKNOWN, milliseconds, words } from '../format.ts';
import { Instant } from '../instant.tsx';

type Run = AnswerOf<'/api/admin/health', 'get'>['lastCronRuns'][number];

const STATES = {
  running: { label: 'Running', tone: 'info' },
  completed: { label: 'Done', tone: 'good' },
  failed: { label: 'Failed', tone: 'danger' },
} as const;

const columnsAt = (seenAtMs: number): Columns<Run> => [
  { header: 'Task', cell: ({ name }) => words(name) },
  {
    header: 'State',
    cell: ({ status }) => <Badge tone={STATES[status].tone}>{STATES[status].label}</Badge>,
  },
  {
    header: 'Started',
    cell: ({ startedAt }) => <Instant at={startedAt} seenAtMs={seenAtMs} />,
  },
  {
    header: 'Took',
    numeric: true,
    cell: ({ startedAt, finishedAt }) =>
      milliseconds(finishedAt === null ? null : Date.parse(finishedAt) - Date.parse(startedAt)),
  },
  {
    header: 'What it did',
    cell: ({ summary }) =>
      summary === null || Object.keys(summary).length === 0 ? (
        UNKNOWN
      ) : (
        <UserWords text={summaryOf(summary)} />
      ),
  },
];

/** The last run of each scheduled task. */
export const CronTable = ({ runs, seenAtMs }: { runs: readonly Run[]; seenAtMs: number }) => (
  <DataTable
    caption="The last run of each scheduled task"
    rows={runs}
    keyOf={({ name }) => name}
    columns={columnsAt(seenAtMs)}
  />
);

/** `{ removed: 4 }` as `Removed: 4`. */
const summaryOf = (summary: Readonly<Record<string, unknown>>): string =>
  Object.entries(summary)
    .map(([name, value]) => {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      return `${words(name)}: ${shown}`;
    })
    .join(', ');
