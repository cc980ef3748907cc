import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../local/paths.ts';
import type { Environment } from './environment.ts';

/** A service's config in the repository: it names everything and has the ids of nothing. */
export const writtenConfigOf = (service: string): string =>
  join(root, 'services', service, 'wrangler.jsonc');

/** Where provisioning writes a service's config for one environment; git ignores the folder. */
export const renderedConfigOf =
  (environment: Environment) =>
  (service: string): string =>
    join(root, '.deploy', environment, `${service}.wrangler.json`);

/** The same, for who needs it to be there. */
export const provisionedConfigOf =
  (environment: Environment) =>
  (service: string): string => {
    const file = renderedConfigOf(environment)(service);
    if (existsSync(file)) return file;
    throw new Error(`First \`npm run provision -- --env ${environment}\`: there is no ${file}.`);
  };
