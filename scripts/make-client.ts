import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildConsole } from './local/console.ts';
import { root } from './local/paths.ts';

await buildConsole();
// The test that holds the client against the API also writes it.
const { status } = spawnSync('vitest', ['run', 'client', '--update'], {
  cwd: join(root, 'tests'),
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'tests/node_modules/.bin')}:${process.env['PATH']}` },
});
process.exitCode = status ?? 1;
