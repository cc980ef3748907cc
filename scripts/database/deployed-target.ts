import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import * as v from 'valibot';
import { configOf, root } from '../local/paths.ts';
import type { Target } from './target.ts';

const OUTPUT_MAX_BYTES = 64 * 1024 * 1024;

const Answers = v.array(v.object({ results: v.array(v.unknown()) }));

/**
 * The database of a deployed environment, through `wrangler d1 execute`. `where` says which copy is
 * meant: --remote, or --local with --persist-to.
 */
export function deployedTarget(env: string, where: readonly string[] = ['--remote']): Target {
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-sql-'));
  const file = join(folder, 'statements.sql');
  const dialect = new SQLiteSyncDialect();
  // A file takes no parameters, so the values are written out.
  const written = (statement: SQL): string => dialect.sqlToQuery(statement.inlineParams()).sql;
  return {
    async run(statements) {
      if (statements.length === 0) return;
      writeFileSync(file, statements.map((each) => `${written(each)};\n`).join(''));
      execute(env, where, ['--file', file]);
    },
    async rows(statement) {
      const output = execute(env, where, ['--json', '--command', written(statement)]);
      return v.parse(Answers, JSON.parse(output)).flatMap(({ results }) => results);
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function execute(env: string, where: readonly string[], what: readonly string[]): string {
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const options = ['--env', env, '--config', configOf('core'), '--yes'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wrangler, 'd1', 'execute', 'DB', ...options, ...where, ...what],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: OUTPUT_MAX_BYTES,
      env: { ...process.env, CI: 'true' },
    },
  );
  if (status !== 0) throw new Error(`The database of ${env} refused.\n${stdout}\n${stderr}`);
  return stdout;
}
