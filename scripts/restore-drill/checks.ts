import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { type Manifest, fileOf } from '../backup/manifest.ts';
import { readTable } from '../backup/read-table.ts';
import { search } from '../backup/searches.ts';
import { storedTables } from '../backup/stored-tables.ts';
import type { Target } from '../database/target.ts';

/** What is wrong; nothing where all is well. */
export type Faults = string[];

const Used = v.tuple([v.record(v.string(), v.number())]);

type SavedTable = Manifest['tables'][number];

/** The files are those that the manifest speaks of, to the byte. */
export async function damagedFiles(folder: string, { tables }: Manifest): Promise<Faults> {
  const faults: Faults = [];
  for (const table of tables) {
    const input = createReadStream(join(folder, fileOf(table.name)));
    const found = await digest(createInterface({ input })).catch((err: unknown) => String(err));
    if (!isDeepStrictEqual(found, saved(table))) faults.push(fileOf(table.name));
  }
  return faults;
}

/** Tables that have a row. */
export async function tablesInUse(database: Target): Promise<Faults> {
  const tables = await storedTables(database);
  const used = tables.map(({ name }) => {
    const table = sql.identifier(name);
    return sql`exists(select 1 from ${table}) as ${table}`;
  });
  const [answer] = v.parse(Used, await database.rows(sql`select ${sql.join(used, sql`, `)}`));
  return Object.keys(answer).filter((name) => answer[name] === 1);
}

/** A later schema has every column of an earlier one, as migrations only add. */
export const missingMigrations = ({ migrations }: Manifest, applied: readonly string[]): Faults =>
  migrations.filter((name) => !applied.includes(name));

/** Tables whose rows are not those of the backup, each value compared. */
export async function differingTables({ tables }: Manifest, database: Target): Promise<Faults> {
  const known = await storedTables(database);
  const faults: Faults = [];
  for (const table of tables) {
    const own = known.find(({ name }) => name === table.name);
    if (own === undefined) {
      faults.push(`${table.name} is missing`);
      continue;
    }
    const columns = own.columns.filter(({ name }) => table.columns.includes(name));
    const found = await digest(readTable({ name: table.name, columns }, database));
    if (isDeepStrictEqual(found, saved(table))) continue;
    faults.push(`${table.name} has ${found.rows} rows of ${table.rows}, or others`);
  }
  return faults;
}

const Dangling = v.array(v.object({ table: v.string(), parent: v.string(), rows: v.number() }));

export async function danglingReferences(database: Target): Promise<Faults> {
  const rows = await database.rows(
    sql`select "table", parent, count(*) as rows from pragma_foreign_key_check group by 1, 2`,
  );
  return v
    .parse(Dangling, rows)
    .map(({ table, parent, rows: count }) => `${count} of ${table} name no ${parent}`);
}

/** The index says what the postings say. */
export const brokenIndex = (database: Target): Promise<Faults> =>
  database.run([sql`insert into jobs_fts(jobs_fts, rank) values ('integrity-check', 1)`]).then(
    () => [],
    (err: unknown) => [String(err)],
  );

export async function differingSearches({ searches }: Manifest, database: Target): Promise<Faults> {
  const faults: Faults = [];
  for (const { query, ids } of searches) {
    if (!isDeepStrictEqual(await search(query, database), ids)) faults.push(`“${query}”`);
  }
  return faults;
}

const saved = ({ rows, sha256 }: SavedTable) => ({ rows, sha256 });

async function digest(lines: AsyncIterable<string>): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const line of lines) {
    rows += 1;
    hash.update(`${line}\n`);
  }
  return { rows, sha256: hash.digest('hex') };
}
