import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Target } from '../database/target.ts';
import { MANIFEST_FILE, type Manifest, fileOf } from './manifest.ts';
import { readTable } from './read-table.ts';
import { sampleSearches } from './searches.ts';
import { type StoredTable, storedTables } from './stored-tables.ts';

const Migrations = v.array(v.object({ name: v.string() }));

/**
 * Writes every table into a folder of its own making, with a manifest, which comes last: a folder without
 * one is no backup. Children are read before their parents, so that a row that is written meanwhile is
 * rather left out than left without its parent.
 */
export async function backUp(
  database: Target,
  { environment, folder }: { environment: string; folder: string },
): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty.`);
  }
  mkdirSync(folder, { recursive: true });
  const searches = await sampleSearches(database);
  const ordered = await storedTables(database);
  const tables: Manifest['tables'] = [];
  for (const table of ordered.toReversed()) {
    tables.unshift(await writeTable(table, database, folder));
  }
  const migrations = await appliedMigrations(database);
  const takenAt = new Date().toISOString();
  const manifest: Manifest = { version: 1, environment, takenAt, migrations, tables, searches };
  writeFileSync(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function writeTable(table: StoredTable, database: Target, folder: string) {
  const file = createWriteStream(join(folder, fileOf(table.name)), { mode: 0o600 });
  const hash = createHash('sha256');
  let rows = 0;
  for await (const line of readTable(table, database)) {
    rows += 1;
    hash.update(`${line}\n`);
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  const columns = table.columns.map(({ name }) => name);
  return { name: table.name, columns, rows, sha256: hash.digest('hex') };
}

/** The names of the migrations that a database has, in order. */
export async function appliedMigrations(database: Target): Promise<string[]> {
  const applied = await database.rows(sql`select name from d1_migrations order by name`);
  return v.parse(Migrations, applied).map(({ name }) => name);
}
