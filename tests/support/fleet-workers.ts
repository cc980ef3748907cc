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

/** One service may be of another checkout: of the release that the others are to get along with. */
const { RELEASED_SERVICE, RELEASED_ROOT = '' } = process.env;

export const isReleased = (worker: string): boolean => worker === RELEASED_SERVICE;

export const configOf = (worker: string): string =>
  isReleased(worker)
    ? join(RELEASED_ROOT, 'services', worker, 'wrangler.jsonc')
    : join(services, worker, 'wrangler.jsonc');
