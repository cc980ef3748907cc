import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { experimental_readRawConfig } from 'wrangler';
import { root } from '../local/paths.ts';
import type { Environment } from './environment.ts';
import { fileAt } from './git.ts';
import { writtenConfigOf } from './rendered-config.ts';

const Config = v.object({
  env: v.record(v.string(), v.object({ migrations: v.optional(v.array(v.unknown()), []) })),
});

/** Whether a service has a Durable Object migration that it did not have in a commit. */
export async function hasNewMigration(
  service: string,
  environment: Environment,
  commit: string,
): Promise<boolean> {
  const config = writtenConfigOf(service);
  const before = await fileAt(commit, relative(root, config));
  if (before === null) return true;
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-deploy-'));
  try {
    const copy = join(folder, 'wrangler.jsonc');
    writeFileSync(copy, before);
    return !isDeepStrictEqual(migrationsIn(copy, environment), migrationsIn(config, environment));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const migrationsIn = (config: string, environment: Environment): unknown[] => {
  const raw: unknown = experimental_readRawConfig({ config }).rawConfig;
  return v.parse(Config, raw).env[environment]?.migrations ?? [];
};
