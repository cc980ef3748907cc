import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { Application } from '../queries.ts';

const NAMES = {
  variants: 'Variant',
  coverLetter: 'Letter outside of the variants',
  customResume: 'Résumé outside of the variants',
} as const;

type Edit = Application['editHistory'][number];

const columnsWith = (variants: Application['variants']): Column<Edit>[] => [
  {
    header: 'Document',
    cell: ({ field, variantId }) => (
      <UserWords
        text={variants.find(({ id }) => id === variantId)?.name ?? variantId ?? NAMES[field]}
      />
    ),
  },
  { header: 'When', cell: ({ at }) => <TimeAgo at={at} /> },
  { header: 'Length', cell: ({ beforeSize, afterSize }) => lengthOf(beforeSize, afterSize) },
];

/** When documents were changed. What they were is not kept, only how long. */
export function EditHistory({
  application: { editHistory, variants },
}: {
  application: Application;
}) {
  if (editHistory.length === 0) return null;
  return (
    <Section title="Changes">
      <DataTable
        caption="Changes of the documents, latest first"
        rows={editHistory.toReversed()}
        keyOf={({ at, field, variantId }) => `${at} ${field} ${variantId ?? ''}`}
        columns={columnsWith(variants)}
      />
    </Section>
  );
}

function lengthOf(beforeSize: number, afterSize: number): string {
  if (beforeSize === 0) return 'new';
  if (afterSize === 0) return 'taken out';
  const more = afterSize - beforeSize;
  if (more === 0) return 'as long as before';
  return `${Math.abs(more)} bytes ${more > 0 ? 'more' : 'less'}`;
}
