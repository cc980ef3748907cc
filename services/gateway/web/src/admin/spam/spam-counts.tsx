import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from '../admin.module.css';
import { count } from '../format.ts';
import { CATEGORIES, JUDGEMENTS } from './labels.ts';
import type { SpamStats } from './queries.ts';

/** How the open postings in the caller's sight were judged, and by what; what there is none of is left out. */
export function SpamCounts({ stats: { total, byStatus, byCategory } }: { stats: SpamStats }) {
  if (total === 0) return <EmptyState title="There is no open posting." />;
  const judged = namedCounts(JUDGEMENTS, byStatus);
  const found = namedCounts(CATEGORIES, byCategory);
  return (
    <>
      <CountTable caption="Open postings by judgement" header="Judgement" rows={judged} />
      {found.length === 0 ? (
        <p className={styles['note']}>No sign of spam was found in any of them.</p>
      ) : (
        <CountTable caption="Signs of spam that were found" header="Sign" rows={found} />
      )}
    </>
  );
}

interface Named {
  name: string;
  postings: number;
}

const namedCounts = (
  names: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, number>>,
): Named[] =>
  Object.entries(names)
    .map(([key, name]) => ({ name, postings: counts[key] ?? 0 }))
    .filter(({ postings }) => postings > 0);

const CountTable = ({
  caption,
  header,
  rows,
}: {
  caption: string;
  header: string;
  rows: readonly Named[];
}) => (
  <DataTable
    caption={caption}
    rows={rows}
    keyOf={({ name }) => name}
    columns={[
      { header, cell: ({ name }) => name },
      { header: 'Postings', numeric: true, cell: ({ postings }) => count(postings) },
    ]}
  />
);
