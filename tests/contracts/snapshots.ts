import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './release.ts';

const folder = join(import.meta.dirname, 'releases');
const VERSION = /^\d+\.\d+\.\d+$/;

const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The releases that there is a snapshot of, the oldest first. */
export const snapshotNames = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .map((name) => name.replace(/\.json$/, ''))
        .toSorted(inOrder)
    : [];

export const readSnapshot = (version: string): Release =>
  JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8')) as Release; // as it was written

export function writeSnapshot(version: string, release: Release): void {
  if (!VERSION.test(version)) throw new Error(`${version} is no version such as 1.2.3.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}.json`), `${JSON.stringify(release, null, 1)}\n`);
}
