import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { appliedMigrations } from '../backup/back-up.ts';
import { MANIFEST_FILE, Manifest } from '../backup/manifest.ts';
import type { Target } from '../database/target.ts';
import {
  type Faults,
  brokenIndex,
  damagedFiles,
  danglingReferences,
  differingSearches,
  differingTables,
  missingMigrations,
  tablesInUse,
} from './checks.ts';
import { load } from './load.ts';
import { triggersOf } from './triggers.ts';

interface Outcome {
  what: string;
  faults: Faults;
}

/**
 * Restores a backup into a database that has to be empty and says of each thing that a restored database
 * must have whether it has it. Nothing is written where the backup or the database is not fit for it.
 */
export async function* drill(folder: string, database: Target): AsyncGenerator<Outcome> {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8')));
  const before: Outcome[] = [
    { what: 'the backup is whole', faults: await damagedFiles(folder, manifest) },
    { what: 'the database is empty', faults: await tablesInUse(database) },
    {
      what: 'the database has the backup’s migrations',
      faults: missingMigrations(manifest, await appliedMigrations(database)),
    },
  ];
  yield* before;
  if (before.some(({ faults }) => faults.length > 0)) return;

  const triggers = await triggersOf(database);
  const failed: Faults = await load(folder, manifest, database).then(
    () => [],
    (err: unknown) => [err instanceof Error ? err.message : String(err)],
  );
  yield { what: 'every table is loaded', faults: failed };
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  yield {
    what: `${manifest.tables.length} tables have the backup’s ${rows} rows, value for value`,
    faults: await differingTables(manifest, database),
  };
  yield { what: 'every foreign key leads somewhere', faults: await danglingReferences(database) };
  yield {
    what: 'the full-text index says what the postings say',
    faults: await brokenIndex(database),
  };
  yield {
    what: `${manifest.searches.length} searches find what they found`,
    faults: await differingSearches(manifest, database),
  };
  yield {
    what: `${triggers.length} triggers are in their places`,
    faults: isDeepStrictEqual(await triggersOf(database), triggers) ? [] : ['they are others'],
  };
}
