import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** The fleet's Workers and their local stand-ins; the first is the one that gets the port. */
export const SERVICES = [
  'gateway',
  'core',
  'ai',
  'integrations',
  'integrations/local/outbox',
  'integrations/local/job-boards',
  'integrations/local/webhook-receivers',
  'ai/local/model',
  'ai/local/openai',
  'ai/local/vectors',
] as const;

export const configOf = (service: (typeof SERVICES)[number]): string =>
  join(root, 'services', service, 'wrangler.jsonc');

/** Everything a local run writes: databases, logs, stamps. Deleting it starts afresh. */
export const localFolder = join(root, '.local');
export const stateFolder = join(localFolder, 'state');
export const migrationsFolder = join(root, 'packages', 'db-schema', 'migrations');
export const demoDataFolder = join(root, 'scripts', 'demo-data');
