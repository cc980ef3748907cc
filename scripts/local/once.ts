import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localFolder } from './paths.ts';

/**
 * Runs a step unless it already ran with the same input files, so that a second start takes seconds.
 * The stamp is written after the step: one that was cut short runs again.
 */
export async function oncePerInput(
  name: string,
  inputFolders: readonly string[],
  step: () => Promise<void>,
): Promise<void> {
  const hash = createHash('sha256');
  for (const folder of inputFolders) {
    for (const file of readdirSync(folder)
      .filter((entry) => entry.includes('.'))
      .toSorted()) {
      hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  const digest = hash.digest('hex');
  const stamp = join(localFolder, 'done', name);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}
