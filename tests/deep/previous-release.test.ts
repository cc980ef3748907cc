import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const tests = join(root, 'tests');

/** What both releases do, over every service and the queues between them. */
const SUITE = [
  ...['first-light', 'identity', 'private-postings', 'analyses', 'search'],
  ...['generation', 'exports', 'erasure'],
];
const INSTALL_MS = 300_000;
const SUITE_MS = 600_000;

/** The newest release there is a tag of; null before the first. */
const [tag = null] = run('git', ['tag', '--list', 'v*', '--sort=-version:refname'], root)
  .split('\n')
  .filter((name) => /^v\d+\.\d+\.\d+$/.test(name));

/** A release checked out, with what is not a service's own as it is now. */
let released: string;
beforeAll(() => {
  if (tag === null) return;
  released = mkdtempSync(join(tmpdir(), 'jobmatch-release-'));
  const archive = join(released, 'release.tar');
  run('git', ['archive', '--output', archive, tag], root);
  run('tar', ['-xf', archive, '-C', released], root);
  const { packageManager } = JSON.parse(readFileSync(join(released, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  const flags = ['install', '--frozen-lockfile', '--prefer-offline'];
  run('npx', ['--yes', packageManager, ...flags], released);
  // The console, which is the gateway's to serve but no part of what services say to each other.
  const dist = join('services', 'gateway', 'web', 'dist');
  mkdirSync(join(released, dist), { recursive: true });
  cpSync(join(root, dist), join(released, dist), { recursive: true });
  // Migrations go before code, so an earlier core meets a later database.
  const migrations = join('packages', 'db-schema', 'migrations');
  cpSync(join(root, migrations), join(released, migrations), { recursive: true });
}, INSTALL_MS);
afterAll(() => {
  if (tag !== null) rmSync(released, { recursive: true, force: true });
});

describe.skipIf(tag === null)(
  `with a service of ${tag ?? 'a release, of which there is none'}`,
  () => {
    it.each(['core', 'ai', 'integrations', 'gateway'])(
      'as %s the fleet does what it does',
      { timeout: SUITE_MS },
      (service) => {
        // One fleet at a time, so that what fails is not the machine.
        const flags = ['--maxWorkers=1', '--hookTimeout=180000', '--testTimeout=120000'];
        const { status, output } = attempt('vitest', ['run', ...flags, ...SUITE], tests, {
          RELEASED_SERVICE: service,
          RELEASED_ROOT: released,
        });
        expect(status, output).toBe(0);
      },
    );
  },
);

function run(command: string, args: string[], cwd: string): string {
  const { status, output } = attempt(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`);
  return output;
}

function attempt(command: string, args: string[], cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: SUITE_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: error?.message ?? `${stdout}${stderr}`.trim() };
}
