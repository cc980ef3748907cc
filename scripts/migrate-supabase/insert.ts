import { type Column, SQL, getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { jsonChunks } from '../database/json-chunks.ts';
import type { Target } from '../database/target.ts';
import type { ReadRow } from './read-row.ts';
import type { Fault } from './refusal.ts';
import type { Row, TableMap } from './table-map.ts';

interface Refused {
  row: ReadRow;
  fault: Fault;
}

/**
 * Writes rows with what goes beside them, in one transaction where the target has one. Rows that a
 * constraint refuses are found by halves and answered; any other failure is thrown.
 */
export async function insertRows(
  map: TableMap,
  rows: readonly ReadRow[],
  target: Target,
): Promise<Refused[]> {
  if (rows.length === 0) return [];
  try {
    await target.run(insertions(map, rows));
    return [];
  } catch (err) {
    const constraint = violated(err);
    const [first, ...others] = rows;
    if (constraint === null || first === undefined) throw err;
    if (others.length === 0) return [{ row: first, fault: constraint }];
    const middle = Math.ceil(rows.length / 2);
    return [
      ...(await insertRows(map, rows.slice(0, middle), target)),
      ...(await insertRows(map, rows.slice(middle), target)),
    ];
  }
}

function insertions(map: TableMap, rows: readonly ReadRow[]): SQL[] {
  const { id } = getTableColumns(map.table);
  const all = [
    ...rows.map(({ row }) => ({ table: map.table, row, unique: id === undefined ? [] : [id] })),
    ...rows.flatMap(({ beside = [] }) => beside),
  ];
  const byTable = Map.groupBy(all, ({ table }) => table);
  return [...byTable].flatMap(([table, group]) => {
    const unique = group[0]?.unique ?? [];
    return insertInto(
      table,
      group.map(({ row }) => row),
      unique,
    );
  });
}

/** What is there already, by `unique`, stays as it is. */
export function insertInto(
  table: SQLiteTable,
  rows: readonly Row[],
  unique: readonly Column[],
): SQL[] {
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => given.has(field));
  const stored = rows.map((row) => columns.map(([field, column]) => storedAs(row[field], column)));
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  const values = sql.join(
    columns.map((_, index) => sql.raw(`value ->> ${index}`)),
    sql`, `,
  );
  const target = sql.join(
    unique.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  return jsonChunks(stored).map(
    (chunk) => sql`insert into ${table} (${names}) select ${values} from json_each(${chunk})
      where true order by key on conflict (${target}) do nothing`,
  );
}

function storedAs(value: unknown, column: Column): unknown {
  const given = value ?? (column.default instanceof SQL ? null : (column.default ?? null));
  return given === null ? null : column.mapToDriverValue(given);
}

const VIOLATION = /(CHECK|UNIQUE|NOT NULL|FOREIGN KEY) constraint failed(?:: ([\w., ]+))?/;

function violated(err: unknown): Fault | null {
  for (let cause = err; cause instanceof Error; cause = cause.cause) {
    const [, kind, name = ''] = VIOLATION.exec(cause.message) ?? [];
    if (kind === undefined) continue;
    return {
      kind: kind === 'UNIQUE' ? 'duplicate' : kind === 'FOREIGN KEY' ? 'dangling' : 'invalid',
      field: '',
      message: `The database refuses it: ${kind} ${name}`.trim(),
    };
  }
  return null;
}
