import { execFileSync } from 'node:child_process';
import type { CheckoutCopy } from '../../check/planted/checkout-copy.ts';

const git = (copy: CheckoutCopy, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
    cwd: copy.folder,
    encoding: 'utf8',
  }).trim();

export const headOf = (copy: CheckoutCopy): string => git(copy, 'rev-parse', 'HEAD');

/** Adds a line to each file, commits and gives the new commit. */
export function commitChange(copy: CheckoutCopy, ...paths: string[]): string {
  for (const path of paths) copy.write(path, `${copy.read(path)}\n`);
  git(copy, 'commit', '--quiet', '--no-verify', '--all', '--message', `Change ${paths.join(', ')}`);
  return headOf(copy);
}

/** Goes back to a commit and forgets what came after it. */
export function backTo(copy: CheckoutCopy, sha: string): void {
  git(copy, 'reset', '--quiet', '--hard', sha);
}
