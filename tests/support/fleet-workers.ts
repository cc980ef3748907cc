import { join } from 'node:path';

const services = join(import.meta.dirname, '..', '..', 'services');

/** What stands in for the cloud and for third parties, as `npm start` runs it too. By its folder in `services/`. */
export const STAND_INS = [
  'integrations/local/outbox',
  'integrations/local/job-boards',
  'integrations/local/webhook-receivers',
  'ai/local/model',
  'ai/local/openai',
  'ai/local/vectors',
];

/** It reads databases for tests. */
export const SQL_WORKER = '../tests/support/sql-worker';

/** Every Worker that `startFleet` boots, by its folder in `services/`. */
export const FLEET_WORKERS = ['gateway', 'core', 'ai', 'integrations', ...STAND_INS, SQL_WORKER];

export const configOf = (worker: string): string => join(services, worker, 'wrangler.jsonc');
