import type { AnswerOf } from '@jobmatch/client/answers';
import { DataTable } from '../../ui/data-table.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { Columns } from '../columns.ts';
import { UNKNOWN, count } from '../format.ts';
import { Instant } from '../instant.tsx';

type Board = AnswerOf<'/api/admin/feeds', 'get'>['failing'][number];

const columnsAt = (seenAtMs: number): Columns<Board> => [
  { header: 'Board', cell: ({ token }) => <UserWords text={token} /> },
  { header: 'Source', cell: ({ source }) => <UserWords text={source} /> },
  { header: 'Failures in a row', numeric: true, cell: ({ failures }) => count(failures) },
  {
    header: 'Last error',
    cell: ({ lastError }) => (lastError === null ? UNKNOWN : <UserWords text={lastError} />),
  },
  {
    header: 'Last run',
    cell: ({ lastRunAt }) => <Instant at={lastRunAt} seenAtMs={seenAtMs} />,
  },
];

export const FailingTable = ({
  boards,
  seenAtMs,
}: {
  boards: readonly Board[];
  seenAtMs: number;
}) => (
  <DataTable
    caption="Boards that keep failing"
    rows={boards}
    keyOf={({ source, token }) => `${source} ${token}`}
    columns={columnsAt(seenAtMs)}
  />
);
