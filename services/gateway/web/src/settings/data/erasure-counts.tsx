import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { wordsOf } from './words-of.ts';

interface Props {
  /** Store → kind of thing → how many there were. */
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What went from each store; kinds of which there was nothing are left out. */
export function ErasureCounts({ counts }: Props) {
  const rows = Object.entries(counts).flatMap(([store, kinds]) =>
    Object.entries(kinds).flatMap(([kind, count]) =>
      count === 0 ? [] : [{ id: `${store}/${kind}`, store, kind, count }],
    ),
  );
  if (rows.length === 0) return <EmptyState title="Nothing is counted yet." />;
  return (
    <DataTable
      caption="What was erased"
      columns={[
        { header: 'What', cell: ({ kind }) => wordsOf(kind) },
        { header: 'Where', cell: ({ store }) => wordsOf(store) },
        { header: 'How many', cell: ({ count }) => count, numeric: true },
      ]}
      rows={rows}
      keyOf={({ id }) => id}
    />
  );
}
