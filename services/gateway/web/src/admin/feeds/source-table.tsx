import type { AnswerOf } from '@jobmatch/client/answers';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { Columns } from '../columns.ts';
import { count } from '../format.ts';
import { Instant } from '../instant.tsx';

type Source = AnswerOf<'/api/admin/feeds', 'get'>['sources'][number];

const columnsAt = (seenAtMs: number): Columns<Source> => [
  { header: 'Source', cell: ({ source }) => <UserWords text={source} /> },
  { header: 'Boards', numeric: true, cell: ({ boards }) => count(boards) },
  { header: 'Followers', numeric: true, cell: ({ followers }) => count(followers) },
  {
    header: 'Failing',
    numeric: true,
    cell: ({ failing }) =>
      failing === 0 ? count(0) : <Badge tone="danger">{count(failing)}</Badge>,
  },
  { header: 'Postings seen', numeric: true, cell: ({ postingsSeen }) => count(postingsSeen) },
  {
    header: 'Last run',
    cell: ({ lastRunAt }) => <Instant at={lastRunAt} seenAtMs={seenAtMs} />,
  },
  {
    header: 'Last success',
    cell: ({ lastSuccessAt }) => <Instant at={lastSuccessAt} seenAtMs={seenAtMs} />,
  },
];

export const SourceTable = ({
  sources,
  seenAtMs,
}: {
  sources: readonly Source[];
  seenAtMs: number;
}) => (
  <DataTable
    caption="Sources of postings"
    rows={sources}
    keyOf={({ source }) => source}
    columns={columnsAt(seenAtMs)}
  />
);
