import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';

export interface StoredTable {
  name: string;
  /** Without those that the database makes of others, and without one that is the rowid by another name. */
  columns: readonly { name: string; isBlob: boolean }[];
  /** Columns that name a row of the same table. */
  selfReferences: readonly string[];
  /** The other tables that its rows name. */
  parents: readonly string[];
}

const Names = v.array(v.object({ name: v.string() }));
const Columns = v.array(
  v.object({
    table: v.string(),
    name: v.string(),
    type: v.string(),
    hidden: v.number(),
    pk: v.number(),
  }),
);
const Links = v.array(v.object({ table: v.string(), parent: v.string(), column: v.string() }));

/**
 * The tables whose rows are data, parents before children. What a full-text index is made of, and what
 * wrangler and the database keep for themselves, is none.
 */
export async function storedTables(database: Target): Promise<StoredTable[]> {
  const named = v.parse(
    Names,
    await database.rows(sql`select name from sqlite_master as table_ where type = 'table'
      and sql not like 'create virtual table%' and name not like 'sqlite\\_%' escape '\\'
      and name not like '\\_cf\\_%' escape '\\' and name <> 'd1_migrations'
      and not exists (select 1 from sqlite_master where type = 'table'
        and sql like 'create virtual table%' and table_.name like name || '\\_%' escape '\\')
      order by name`),
  );
  const names = JSON.stringify(named.map(({ name }) => name));
  const columns = v.parse(
    Columns,
    await database.rows(sql`select value as "table", info.name, info.type, info.hidden, info.pk
      from json_each(${names}), pragma_table_xinfo(value) as info order by json_each.key, info.cid`),
  );
  const links = v.parse(
    Links,
    await database.rows(sql`select value as "table", link."table" as parent, link."from" as "column"
      from json_each(${names}), pragma_foreign_key_list(value) as link`),
  );
  const tables = named.map(({ name }): StoredTable => {
    const own = links.filter(({ table }) => table === name);
    return {
      name,
      columns: columns
        .filter(
          ({ table, hidden, ...column }) => table === name && hidden === 0 && !isRowid(column),
        )
        .map((column) => ({ name: column.name, isBlob: column.type.toLowerCase() === 'blob' })),
      selfReferences: own.filter(({ parent }) => parent === name).map(({ column }) => column),
      parents: own.map(({ parent }) => parent).filter((parent) => parent !== name),
    };
  });
  return inOrder(tables);
}

const isRowid = ({ type, pk }: { type: string; pk: number }): boolean =>
  pk === 1 && type.toLowerCase() === 'integer';

function inOrder(tables: readonly StoredTable[]): StoredTable[] {
  const ordered: StoredTable[] = [];
  const left = new Set(tables);
  while (left.size > 0) {
    const waiting = new Set([...left].map(({ name }) => name));
    const ready = [...left].filter(({ parents }) => !parents.some((parent) => waiting.has(parent)));
    if (ready.length === 0) throw new Error(`${[...waiting].join(', ')} name each other.`);
    for (const table of ready) left.delete(table);
    ordered.push(...ready);
  }
  return ordered;
}
