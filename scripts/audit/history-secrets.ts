import { execFileSync } from 'node:child_process';
import { root } from '../local/paths.ts';
import type { Finding, Part } from './part.ts';
import { secretsIn } from './secrets-in.ts';

const MAX_BYTES = 1024 * 1024 * 1024;

const git = (args: readonly string[], input = ''): Buffer =>
  execFileSync('git', args, { cwd: root, input, maxBuffer: MAX_BYTES });

/** Every file of every commit of every branch: what was committed once is known, whatever came later. */
export const historySecrets: Part = {
  name: 'secrets in the history',
  remedy: 'revoke the secret first; then decide whether the history is worth rewriting',
  async run() {
    const isShallow = git(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
    if (isShallow) return { notAsked: 'this clone has part of the history only' };
    const paths = new Map(pathsById());
    const found: Finding[] = [];
    let files = 0;
    for (const { id, content } of blobs([...paths.keys()])) {
      if (content.includes(0)) continue;
      files += 1;
      const path = paths.get(id) ?? id;
      for (const { line, what } of await secretsIn(content.toString(), path)) {
        found.push({ place: `${path}:${line} (blob ${id.slice(0, 12)})`, what });
      }
    }
    return { looked: `${files} texts of all commits`, found };
  },
};

/** Ids of all objects with a path, and one path of each. */
function pathsById(): [id: string, path: string][] {
  const lines = git(['rev-list', '--all', '--objects']).toString().split('\n');
  return lines.flatMap((line) => {
    const at = line.indexOf(' ');
    return at < 0 || at === line.length - 1 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
  });
}

/** The files among the objects, by `git cat-file --batch`: a line with id, type and size, then the bytes. */
function* blobs(ids: readonly string[]): Generator<{ id: string; content: Buffer }> {
  const output = git(['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`);
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [id = '', type = '', size = ''] = output.subarray(at, end).toString().split(' ');
    const content = output.subarray(end + 1, end + 1 + Number(size));
    if (type === 'blob') yield { id, content };
    at = end + 1 + Number(size) + 1;
  }
}
