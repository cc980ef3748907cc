import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { root } from '../local/paths.ts';
import { comesAfter } from './git.ts';

const Affected = v.object({
  packages: v.object({ items: v.array(v.object({ path: v.string() })) }),
});

/**
 * The services that a change since a commit reaches, by the graph of packages: a service whose own files,
 * or those of a package it depends on, have changed. Null where it cannot be told: what is checked out does not come after that commit.
 */
export async function changedSince(
  commit: string,
  folder = root,
): Promise<ReadonlySet<string> | null> {
  if (!(await comesAfter(commit, folder))) return null;
  const output = execFileSync('turbo', ['ls', '--affected', '--output=json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TURBO_SCM_BASE: commit, TURBO_SCM_HEAD: 'HEAD' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const json: unknown = JSON.parse(output.slice(output.indexOf('{')));
  // The console is a package within the gateway's folder, and deployed with it.
  return new Set(
    v
      .parse(Affected, json)
      .packages.items.map(({ path }) => path.split('/'))
      .filter(([top]) => top === 'services')
      .map(([, service = '']) => service),
  );
}
