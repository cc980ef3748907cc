import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Database } from '@jobmatch/tests/database';
import { migrationsFolder } from '../../local/paths.ts';

/** Rows that are read at once. */
const PAGE = 500;

/** Of one table, with its indexes; a full-text index counts as its table's. */
interface TableSize {
  rows: number;
  bytes: number;
}

export type Sizes = ReadonlyMap<string, TableSize>;

/**
 * What the rows of a database take. D1 does not tell the size of a table, so the rows are copied into an SQLite database
 * of the same schema, whose `dbstat` does.
 */
export async function sizesOf(database: Database): Promise<Sizes> {
  const copy = emptyCopy();
  try {
    for (const table of tablesOf(copy)) await copyTable(database, copy, table);
    return measured(copy);
  } finally {
    copy.close();
  }
}

function emptyCopy(): DatabaseSync {
  const copy = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  for (const file of readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()) {
    copy.exec(readFileSync(join(migrationsFolder, file), 'utf8'));
  }
  // Rows come as they are; only the full-text indexes are still to follow them.
  const triggers = copy.prepare(
    "select name from sqlite_master where type = 'trigger' and sql not like '%\\_fts%' escape '\\'",
  );
  for (const { name } of triggers.all()) copy.exec(`drop trigger "${String(name)}"`);
  return copy;
}

const tablesOf = (copy: DatabaseSync): string[] =>
  copy
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like '%\\_fts%' escape '\\' and name not like 'sqlite_%'",
    )
    .all()
    .map(({ name }) => String(name));

async function copyTable(database: Database, copy: DatabaseSync, table: string): Promise<void> {
  const columns = copy
    .prepare('select name from pragma_table_xinfo(?) where hidden = 0')
    .all(table)
    .map(({ name }) => String(name));
  const names = columns.map((name) => `"${name}"`).join(', ');
  const marks = columns.map(() => '?').join(', ');
  const insert = copy.prepare(`insert into "${table}" (${names}) values (${marks})`);
  for (let from = 0; ; from += PAGE) {
    const rows = await database.rows<Record<string, unknown>>(
      `select ${names} from "${table}" order by rowid limit ${PAGE} offset ${from}`,
    );
    for (const row of rows) insert.run(...columns.map((name) => stored(row[name])));
    if (rows.length < PAGE) return;
  }
}

/** What came as JSON, as it is stored: a blob comes as its bytes. */
const stored = (value: unknown): SQLInputValue =>
  typeof value === 'string' || typeof value === 'number' || value === null
    ? value
    : Array.isArray(value)
      ? Uint8Array.from(value, Number)
      : null;

function measured(copy: DatabaseSync): Sizes {
  const sizes = new Map<string, TableSize>();
  const pages = copy.prepare(
    `select coalesce(tbl_name, dbstat.name) as name, sum(pgsize) as bytes
      from dbstat left join sqlite_master on sqlite_master.name = dbstat.name group by 1`,
  );
  for (const { name, bytes } of pages.all()) {
    const table = String(name).replace(/_fts.*$/, '');
    const known = sizes.get(table)?.bytes ?? 0;
    sizes.set(table, { rows: 0, bytes: known + Number(bytes) });
  }
  for (const table of tablesOf(copy)) {
    const rows = copy.prepare(`select count(*) as count from "${table}"`).get();
    const bytes = sizes.get(table)?.bytes ?? 0;
    sizes.set(table, { rows: Number(rows?.['count'] ?? 0), bytes });
  }
  return sizes;
}
