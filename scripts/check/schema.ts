import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { migrationsFolder, root } from '../local/paths.ts';
import type { Check } from './check.ts';
import { runTool } from './tool.ts';

const schemaPackage = join(root, 'packages', 'db-schema');

/** The tables that the code believes in are those that the migrations build. */
export const schema: Check = {
  name: 'schema',
  remedy: 'run `pnpm generate` in packages/db-schema and commit the migration',
  async run() {
    const consistent = await runTool('drizzle-kit', ['check'], schemaPackage);
    if (!consistent.ok) {
      return [{ place: 'packages/db-schema/migrations', what: consistent.output }];
    }
    const trial = mkdtempSync(join(tmpdir(), 'jobmatch-migrations-'));
    try {
      cpSync(migrationsFolder, trial, { recursive: true });
      const before = new Set(readdirSync(trial));
      // drizzle-kit takes the folder as relative, whatever it looks like.
      const out = relative(schemaPackage, trial);
      const { ok, output } = await runTool(
        'drizzle-kit',
        ['generate', '--dialect', 'sqlite', '--schema', './src/*.ts', '--out', out],
        schemaPackage,
      );
      const place = 'packages/db-schema/src';
      if (!ok) return [{ place, what: output }];
      return readdirSync(trial)
        .filter((file) => !before.has(file))
        .map((file) => ({ place, what: `the migrations lack a change; it would be ${file}` }));
    } finally {
      rmSync(trial, { recursive: true, force: true });
    }
  },
};
