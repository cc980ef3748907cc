import type { UserScope } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as v from 'valibot';
import { PageQuery, pageLimit } from './pagination.ts';
import { type RowOrSql, selectedRow } from './selected-row.ts';

/** A table whose rows each belong to one user. */
type OwnedTable = SQLiteTable & { id: AnySQLiteColumn; userId: AnySQLiteColumn };

/** A profile's lists are short, so one page shows most of them. */
export const ListQuery = v.object({ ...PageQuery, limit: pageLimit(100) });

/** WHERE for one row, for its owner only. */
export const ownRow = (table: OwnedTable, scope: UserScope, id: string) =>
  and(eq(table.userId, scope.userId), eq(table.id, id));

/**
 * The SELECT of an INSERT that adds `row` unless its owner already has `max` rows. Counting and
 * inserting are one statement, so parallel requests cannot pass the limit together. `counted`
 * narrows which of the owner's rows take room.
 */
export function ifRoom<Table extends OwnedTable>(
  table: Table,
  scope: UserScope,
  row: Omit<RowOrSql<Table>, 'userId'>,
  max: number,
  counted?: SQL,
): SQL {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `row` has every other column, which TypeScript cannot tell of a generic table
  const owned = { ...row, userId: scope.userId } as RowOrSql<Table>;
  return sql`${selectedRow(table, owned)}
    where (select count(*) from ${table}
      where ${and(eq(table.userId, scope.userId), counted)}) < ${max}`;
}

export const full = (what: string, max: number): AppError =>
  new AppError('CONFLICT', `A profile holds at most ${max} ${what}.`, { limit: max });
