import type { ComponentProps } from 'react';
import type { DataTable } from '../ui/data-table.tsx';

/** The columns of a table of such rows, made outside of the component that shows it. */
export type Columns<Row> = ComponentProps<typeof DataTable<Row>>['columns'];
