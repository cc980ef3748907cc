import type { UserScope } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { SQL, and, eq, getTableColumns, is, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as v from 'valibot';
import { PageQuery, pageLimit } from './pagination.ts';

/** A table whose rows each belong to one user. */
type OwnedTable = SQLiteTable & { id: AnySQLiteColumn; userId: AnySQLiteColumn };

/** A profile's lists are short, so one page shows most of them. */
export const ListQuery = v.object({ ...PageQuery, limit: pageLimit(100) });

/** WHERE for one row, for its owner only. */
export const ownRow = (table: OwnedTable, scope: UserScope, id: string) =>
  and(eq(table.userId, scope.userId), eq(table.id, id));

/**
 * The SELECT of an INSERT that adds `row` unless its owner already has `max` rows. Counting and
 * inserting are one statement, so parallel requests cannot pass the limit together.
 */
export function ifRoom<Table extends OwnedTable>(
  table: Table,
  scope: UserScope,
  row: Omit<Table['$inferInsert'], 'userId'>,
  max: number,
): SQL {
  const given = new Map<string, unknown>(Object.entries({ ...row, userId: scope.userId }));
  const values = Object.entries(getTableColumns(table)).map(([name, column]) => {
    const value = given.has(name) ? given.get(name) : column.default;
    return is(value, SQL) ? value : sql.param(value ?? null, column);
  });
  return sql`select ${sql.join(values, sql`, `)}
    where (select count(*) from ${table} where ${table.userId} = ${scope.userId}) < ${max}`;
}

export const full = (what: string, max: number): AppError =>
  new AppError('CONFLICT', `A profile holds at most ${max} ${what}.`, { limit: max });
