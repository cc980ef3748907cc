import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Database } from '../../support/database.ts';
import { startFleet } from '../../support/fleet.ts';
import { realConfigOf, shardedConfig } from './sharded-config.ts';
import { ShardedDatabase } from './sharded-database.ts';
import { PLACES, SHARDS } from './shards.ts';

type Options = Omit<NonNullable<Parameters<typeof startFleet>[0]>, 'configOf'>;

export type ShardedFleet = Awaited<ReturnType<typeof startShardedFleet>>;

/**
 * The fleet with users in four databases, the postings that all may see in a fifth, and in a sixth who is where.
 * Every other Worker is as ever, and core has the name and the entrypoints that they know.
 */
export async function startShardedFleet(options: Options = {}) {
  const config = shardedConfig();
  const configOf = (folder: string) => (folder === 'core' ? config : realConfigOf(folder));
  const fleet = await startFleet({ ...options, configOf });
  const core = fleet.worker('core');
  const at = (place: string) =>
    new Database((body) => core.fetch(`http://${place.toLowerCase()}/`, { method: 'POST', body }));
  for (const shard of SHARDS) await core.applyD1Migrations(shard);
  for (const place of PLACES) await set(at(place), 'outbox.sql');
  await set(at('DIRECTORY'), 'directory.sql');
  await set(at('CATALOGUE'), 'catalogue.sql');
  return {
    ...fleet,
    /** One of the databases. */
    at,
    database: new ShardedDatabase(PLACES.map(at)),
    close: async () => {
      await fleet.close();
      rmSync(dirname(config), { recursive: true });
    },
  };
}

async function set(database: Database, file: string): Promise<void> {
  const sql = readFileSync(join(import.meta.dirname, file), 'utf8');
  const statements = sql.split('--> statement-breakpoint');
  await database.batch(statements.map((statement) => ({ sql: statement, values: [] })));
}
