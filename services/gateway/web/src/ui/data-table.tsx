/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Safari forgets what a table is where it has another display, as on a phone. */
import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<Row> {
  /** Its heading on a desktop, the label beside its value on a phone. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  numeric?: boolean;
}

interface Props<Row> {
  /** What the table holds, for assistive technology. */
  caption: string;
  /** The first names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table that becomes a list of labelled values where it is narrow. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <table className={styles['table']} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ header, numeric }) => (
            <th key={header} scope="col" role="columnheader" data-numeric={numeric}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ header, cell, numeric }, index) =>
              index === 0 ? (
                <th key={header} scope="row" role="rowheader" className={styles['name']}>
                  {cell(row)}
                </th>
              ) : (
                <td key={header} role="cell" data-label={header} data-numeric={numeric}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
