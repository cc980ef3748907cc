import { runTool } from '../check/tool.ts';

export interface Commit {
  sha: string;
  /** The first line of its message. */
  subject: string;
}

/** What is checked out. Throws where that is not exactly a commit: a version is known by its commit. */
export async function checkedOutCommit(): Promise<Commit> {
  const changed = await git('status', '--porcelain');
  if (changed !== '')
    throw new Error(`Commit first; a deployed version names its commit.\n${changed}`);
  const [sha = '', subject = ''] = (await git('log', '-1', '--format=%H%n%s')).split('\n');
  return { sha, subject };
}

/** Whether what is checked out comes after a commit; a rewritten history or another branch does not. */
export async function comesAfter(sha: string, folder: string): Promise<boolean> {
  return (await runTool('git', ['merge-base', '--is-ancestor', sha, 'HEAD'], folder)).ok;
}

/** A file as it was in a commit; null where it was not there. */
export async function fileAt(sha: string, path: string): Promise<string | null> {
  const { ok, output } = await runTool('git', ['show', `${sha}:${path}`]);
  return ok ? output : null;
}

async function git(...args: string[]): Promise<string> {
  const { ok, output } = await runTool('git', args);
  if (!ok) throw new Error(`git ${args.join(' ')} failed.\n${output}`);
  return output;
}
