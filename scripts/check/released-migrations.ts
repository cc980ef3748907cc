import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { migrationsFolder, root } from '../local/paths.ts';
import type { Check, Problem } from './check.ts';
import { runTool } from './tool.ts';

const folder = relative(root, migrationsFolder);

/**
 * A database that has applied a migration never looks at it again, so an edit reaches new databases
 * only. Released is what the main branch has; on the main branch itself, what the last commit and
 * the one before it have.
 */
export const releasedMigrations: Check = {
  name: 'released-migrations',
  remedy: 'restore the file and write a new migration',
  async run() {
    const commits = await releases();
    if (commits.length === 0) {
      const what = 'no git history here, so edits of released migrations cannot be seen';
      return [{ place: folder, what, notice: true }];
    }
    const problems = await Promise.all(commits.map(changedSince));
    const byPlace = new Map(problems.flat().map((problem) => [problem.place, problem]));
    return [...byPlace.values()];
  },
};

async function releases(): Promise<string[]> {
  const head = await commit('HEAD');
  if (head === undefined) return [];
  for (const branch of ['origin/HEAD', 'origin/main', 'main']) {
    const { ok, output } = await git('merge-base', 'HEAD', branch);
    if (ok && output !== head) return [output];
  }
  const previous = await commit('HEAD~1');
  return previous === undefined ? [head] : [previous, head];
}

async function changedSince(release: string): Promise<Problem[]> {
  const { output } = await git('ls-tree', '-r', '--name-only', release, '--', folder);
  const files = output.split('\n').filter((file) => file.endsWith('.sql'));
  const problems = await Promise.all(
    files.map(async (place): Promise<Problem[]> => {
      if (!existsSync(join(root, place))) return [{ place, what: 'removed after its release' }];
      const released = await git('show', `${release}:${place}`);
      const present = readFileSync(join(root, place), 'utf8').trim();
      return released.output === present ? [] : [{ place, what: 'edited after its release' }];
    }),
  );
  return problems.flat();
}

async function commit(revision: string): Promise<string | undefined> {
  const { ok, output } = await git('rev-parse', '--verify', '--quiet', revision);
  return ok ? output : undefined;
}

const git = (...args: string[]) => runTool('git', args);
