import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { experimental_readRawConfig as readRawConfig } from 'wrangler';
import { SHARDS } from './shards.ts';

const services = join(import.meta.dirname, '..', '..', '..', 'services');

/** Where a service's own config is. */
export const realConfigOf = (folder: string): string => join(services, folder, 'wrangler.jsonc');

const Core = v.looseObject({
  env: v.looseObject({
    local: v.looseObject({
      d1_databases: v.tuple([v.looseObject({ migrations_dir: v.string() })]),
    }),
  }),
});

/** Core's own config, in which the databases and the entry are all that differs; where it was put. */
export function shardedConfig(): string {
  const path = realConfigOf('core');
  const config = v.parse(Core, readRawConfig({ config: path }).rawConfig);
  const { local } = config.env;
  const [database] = local.d1_databases;
  const migrations = join(dirname(path), database.migrations_dir);
  const shards = [...SHARDS, 'DIRECTORY'].map((binding) => ({
    binding,
    database_name: `jobmatch-${binding.toLowerCase().replace('_', '-')}-local`,
    migrations_dir: migrations,
  }));
  const written = {
    ...config,
    main: join(import.meta.dirname, 'simulation.ts'),
    env: {
      local: { ...local, d1_databases: [{ ...database, migrations_dir: migrations }, ...shards] },
    },
  };
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-sharded-'));
  writeFileSync(join(folder, 'wrangler.jsonc'), JSON.stringify(written));
  return join(folder, 'wrangler.jsonc');
}
