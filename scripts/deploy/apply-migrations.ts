import type { Wrangler } from './wrangler.ts';

/** Applies what the environment's database lacks. Migrations only add, so the running code minds none. */
export async function applyMigrations(wrangler: Wrangler): Promise<void> {
  await wrangler.run('core', ['d1', 'migrations', 'apply', 'DB', '--remote']);
}
