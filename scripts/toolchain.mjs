// Runs on whatever Node the machine has; everything it starts runs on the pinned one.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node');
const stamp = join(root, 'node_modules', '.installed');

/** Keeps the tools to themselves: no telemetry, no look-ups, no state outside the checkout. */
const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}:${dirname(pinnedNode)}:${process.env['PATH']}`,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG_PATH: join(root, '.local', 'logs'),
  WRANGLER_REGISTRY_PATH: join(root, '.local', 'registry'),
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
};

/** Fetches the pinned pnpm, Node and dependencies, unless this checkout already has exactly those. */
export function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(readFileSync(join(root, 'pnpm-workspace.yaml')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(pinnedNode)) return;

  console.log('Fetching the pinned Node, pnpm and dependencies (first time only) …');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { status } = spawnSync(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...environment, CI: 'true' } },
  );
  if (status !== 0) {
    console.error('The dependencies could not be installed; the lines above say why.');
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/**
 * Runs a script on the pinned Node and exits as it does. Signals reach it, so that it can stop what
 * it started.
 * @param {string} script path from the root
 */
export function runPinned(script) {
  const args = [join(root, script), ...process.argv.slice(2)];
  const child = spawn(pinnedNode, args, { cwd: root, stdio: 'inherit', env: environment });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
}
