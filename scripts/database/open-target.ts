import { join, resolve } from 'node:path';
import { migrate } from '../local/migrate.ts';
import { oncePerInput } from '../local/once.ts';
import { migrationsFolder, stateFolder } from '../local/paths.ts';
import { generateSecrets } from '../local/secrets.ts';
import { deployedTarget } from './deployed-target.ts';
import type { Environment } from './environments.ts';
import { localTarget } from './local-target.ts';
import type { Target } from './target.ts';

/** The database of an environment; of the local one, migrated, in the folder of a fleet's state. */
export async function openTarget(env: Environment, persistTo = stateFolder): Promise<Target> {
  if (env !== 'local') return deployedTarget(env);
  generateSecrets();
  if (resolve(persistTo) === stateFolder) {
    await oncePerInput('migrations', [migrationsFolder], () => migrate());
  } else {
    await migrate(persistTo);
  }
  return localTarget(join(persistTo, 'v3'));
}
