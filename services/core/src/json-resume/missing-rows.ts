import type { UserScope } from '@jobmatch/shared/caller';
import { SQL, and, eq, getTableColumns, is, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';

export type OwnedTable = SQLiteTable & { id: AnySQLiteColumn; userId: AnySQLiteColumn };

interface Wanted {
  /** With the fields of the table, and `id`. */
  rows: readonly Readonly<Record<string, unknown>>[];
  key: readonly string[];
  max: number;
  /** Columns that the statement works out from an item. */
  computed?: Readonly<Record<string, SQL>>;
}

/** A field of an item, within the statement. */
export const given = (name: string) => sql`(item.value ->> ${sql.raw(`'$.${name}'`)})`;

/** Rows as the one parameter of a statement. */
export const items = (rows: readonly object[]) => sql`json_each(${JSON.stringify(rows)}) as item`;

/** True of an item whose key no row of the owner has. */
function isMissing(table: OwnedTable, { userId }: UserScope, key: readonly string[]): SQL {
  const columns = Object.entries(getTableColumns(table));
  const same = columns
    .filter(([name]) => key.includes(name))
    .map(([name, column]) => sql`${column} collate nocase is ${given(name)}`);
  return sql`not exists (select 1 from ${table} where ${and(eq(table.userId, userId), ...same)})`;
}

/**
 * The SELECT of an INSERT that adds those rows the owner does not have yet, in order, as far as
 * there is room. Looking, counting and inserting are one statement, so parallel requests can neither
 * add a row twice nor pass the limit. `rows` go as one JSON parameter: D1 takes 100 in a statement.
 */
export function missingRows(table: OwnedTable, scope: UserScope, wanted: Wanted): SQL {
  const { rows, key, max, computed = {} } = wanted;
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  const values = Object.entries(getTableColumns(table)).map(([name, column]) => {
    if (name === 'userId') return sql`${scope.userId}`;
    if (computed[name] !== undefined) return computed[name];
    if (fields.has(name)) return given(name);
    return is(column.default, SQL) ? column.default : sql.param(column.default ?? null, column);
  });
  return sql`select ${sql.join(values, sql`, `)} from ${items(rows)}
    where ${isMissing(table, scope, key)} order by item.key
    limit max(0, ${max} - (select count(*) from ${table} where ${eq(table.userId, scope.userId)}))`;
}

/** Those of the rows that the owner still does not have: after the INSERT, for want of room. */
export const stillMissing = (
  db: Database,
  table: OwnedTable,
  scope: UserScope,
  { rows, key }: Wanted,
) =>
  db
    .select({ index: sql<number>`item.value ->> '$.index'` })
    .from(items(rows))
    .where(isMissing(table, scope, key))
    .orderBy(sql`item.key`);
