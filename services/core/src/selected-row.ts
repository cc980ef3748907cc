import { SQL, getTableColumns, is, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** A new row, any of whose values may be computed by the statement. */
export type RowOrSql<Table extends SQLiteTable> = {
  [Column in keyof Table['$inferInsert']]: Table['$inferInsert'][Column] | SQL;
};

/**
 * The `select …` of an INSERT that adds `row` only if what follows (FROM, WHERE, HAVING) yields a
 * row: condition and insert are one statement, so parallel requests cannot both pass it.
 */
export function selectedRow<Table extends SQLiteTable>(table: Table, row: RowOrSql<Table>): SQL {
  const given = new Map<string, unknown>(Object.entries(row));
  const values = Object.entries(getTableColumns(table)).map(([name, column]) => {
    const value = given.has(name) ? given.get(name) : column.default;
    return is(value, SQL) ? value : sql.param(value ?? null, column);
  });
  return sql`select ${sql.join(values, sql`, `)}`;
}
