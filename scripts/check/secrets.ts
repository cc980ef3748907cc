import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretsIn } from '../audit/secrets-in.ts';
import { root } from '../local/paths.ts';
import type { Check, Problem } from './check.ts';

/** Everything that is or would be committed. `npm run audit` reads the history as well. */
export const secrets: Check = {
  name: 'secrets',
  remedy: 'take it out and revoke it; what a test needs it makes anew each time',
  async run() {
    const problems: Problem[] = [];
    for (const path of committable()) {
      const content = readFileSync(join(root, path));
      if (content.includes(0)) continue;
      for (const { line, what } of await secretsIn(content.toString(), path)) {
        problems.push({ place: `${path}:${line}`, what });
      }
    }
    return problems;
  },
};

const committable = (): string[] =>
  execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
