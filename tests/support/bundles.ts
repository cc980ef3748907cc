import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FLEET_WORKERS, configOf, isReleased } from './fleet-workers.ts';

const AT_ONCE = 2;
const FOLDER = 'FLEET_BUNDLES';

/**
 * Bundles every Worker of the fleet as a deploy would, once for all test files: a fleet that has to
 * bundle for itself takes twice as long to start. Vitest calls this before the first file, and what
 * it returns after the last one.
 */
export default async function bundleFleet(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-fleet-'));
  const waiting = [...FLEET_WORKERS];
  const bundleNext = async (): Promise<void> => {
    const worker = waiting.pop();
    if (worker === undefined) return;
    await promisify(execFile)('wrangler', [
      ...['deploy', '--dry-run', '--config', configOf(worker), '--env', 'local'],
      ...['--outdir', placeOf(worker, folder)],
    ]);
    await bundleNext();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bundleNext));
  process.env[FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

const placeOf = (worker: string, folder: string): string =>
  join(folder, worker.replaceAll(/\W+/g, '-'));

/** Where the harness finds what was bundled of a Worker. Where nothing was, it bundles for itself. */
export function bundleOf(worker: string): { prebuiltWorkerDir?: string } {
  const folder = process.env[FOLDER];
  return folder === undefined || isReleased(worker)
    ? {}
    : { prebuiltWorkerDir: placeOf(worker, folder) };
}
