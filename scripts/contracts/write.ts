import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildConsole } from '../local/console.ts';
import { root } from '../local/paths.ts';

const Manifest = v.object({ version: v.string() });

const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const version = process.argv[2] ?? manifest.version;
const tags = spawnSync('git', ['tag', '--list', `v${version}`], { cwd: root, encoding: 'utf8' });
if (tags.stdout.trim() !== '') {
  console.error(`v${version} is released: what it said does not change. Name the next release.`);
  process.exit(1);
}

await buildConsole();
// The test that holds this release against the last one also writes the snapshot.
const { status } = spawnSync('vitest', ['run', 'contracts.test'], {
  cwd: join(root, 'tests'),
  stdio: 'inherit',
  env: {
    ...process.env,
    CONTRACTS_RELEASE: version,
    PATH: `${join(root, 'tests/node_modules/.bin')}:${process.env['PATH']}`,
  },
});
process.exitCode = status ?? 1;
