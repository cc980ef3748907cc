import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, integer, text } from 'drizzle-orm/sqlite-core';

/** Current time as ISO 8601 UTC text with milliseconds, the only time format in the database. */
export const now = sql`(strftime('%Y-%m-%dT%H:%M:%fZ','now'))`;

/** A UUIDv4 that names the row outside the database. */
export const id = () => text('id').notNull().unique();

/** Rowid beside the id, for tables that are large or indexed by FTS5. */
export const seq = () => integer('seq').primaryKey();

export const timestamps = () => ({
  createdAt: text('created_at').notNull().default(now),
  updatedAt: text('updated_at').notNull().default(now),
});

export const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false);

export const stringList = (name: string) =>
  text(name, { mode: 'json' }).$type<string[]>().notNull().default([]);

/** CHECK that a column holds one of `values` (or null, where the column allows it). */
export const oneOf = (name: string, column: AnySQLiteColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(','))})`);

export const between = (name: string, column: AnySQLiteColumn, min: number, max: number) =>
  check(name, sql`${column} between ${sql.raw(String(min))} and ${sql.raw(String(max))}`);

export const atLeast = (name: string, column: AnySQLiteColumn, min: number | SQL) =>
  check(name, sql`${column} >= ${typeof min === 'number' ? sql.raw(String(min)) : min}`);

/**
 * CHECK that a period does not end before it starts. Dates keep the precision they were given
 * (2020, 2020-05, 2020-05-17), so they are compared at the coarser one.
 */
export const endsAfterStart = (name: string, start: AnySQLiteColumn, end: AnySQLiteColumn) =>
  check(name, sql`${end} >= substr(${start}, 1, length(${end}))`);

/** A list of objects whose shape its feature's contract gives. */
export const jsonList = (name: string) =>
  text(name, { mode: 'json' }).$type<unknown[]>().notNull().default([]);

/** An object whose shape its feature's contract gives; null where there is none. */
export const jsonObject = (name: string) =>
  text(name, { mode: 'json' }).$type<Record<string, unknown>>();
