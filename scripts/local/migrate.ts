import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { configOf, root, stateFolder } from './paths.ts';

/** Applies the migrations that a local database does not have yet: that of `npm start`, or of the state in a folder. */
export async function migrate(persistTo = stateFolder): Promise<void> {
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[wrangler, 'd1', 'migrations', 'apply', 'DB', '--local', '--env', 'local'],
      ...['--config', configOf('core'), '--persist-to', persistTo],
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  );
  if (status !== 0) throw new Error(`The migrations failed.\n${stdout}\n${stderr}`);
}
