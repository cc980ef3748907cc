import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database.ts';
import { STAND_INS } from '../fleet-workers.ts';
import { type Json, raisedLimits } from '../limits.ts';
import { RECORDED_PATH, type Recorded } from '../recording/counts.ts';
import { writeRecordedEntry } from '../recording/recorded-entry.ts';
import { type SigningKey, coreSecrets, newSigningKey } from '../secrets.ts';
import { BareWorkers } from './bare-workers.ts';

const services = join(import.meta.dirname, '..', '..', '..', 'services');
export const configOf = (folder: string): string => join(services, folder, 'wrangler.jsonc');

/** The four Workers; the first is the public one. */
export const SERVICES = ['gateway', 'core', 'ai', 'integrations'] as const;
export type Service = (typeof SERVICES)[number];

interface Options {
  /** Every binding notes what it is asked for; `recorded` tells. */
  records?: boolean;
  /** `raised` for more requests than any limit admits; they still count. */
  limits?: 'default' | 'raised';
  /** Variables of a service in place of its own. */
  vars?: Partial<Record<Service, Record<string, Json>>>;
}

/** The fleet in workerd alone, from its real local configurations. */
export class BareFleet {
  readonly signingKey: SigningKey;
  readonly #workers: BareWorkers;

  private constructor(workers: BareWorkers, signingKey: SigningKey) {
    this.#workers = workers;
    this.signingKey = signingKey;
  }

  static async start(options: Options = {}): Promise<BareFleet> {
    const { records = false, limits = 'default', vars = {} } = options;
    const signingKey = newSigningKey();
    const secrets = secretsOf(signingKey);
    const raised = limits === 'raised' ? { LIMITS: raisedLimits(configOf('gateway')) } : {};
    const workers = await BareWorkers.start((folder) => [
      ...SERVICES.map((service) => ({
        configPath: configOf(service),
        entry: records ? recordedEntry(service, folder) : undefined,
        bindings: { ...secrets[service], ...(service === 'gateway' && raised), ...vars[service] },
      })),
      ...STAND_INS.map((standIn) => ({ configPath: configOf(standIn) })),
    ]);
    return new BareFleet(workers, signingKey);
  }

  get database(): Database {
    return this.#workers.database;
  }

  urlOf(service: Service): Promise<URL> {
    return this.#workers.urlOf(`jobmatch-${service}-local`);
  }

  restart(): Promise<void> {
    return this.#workers.restart();
  }

  close(): Promise<void> {
    return this.#workers.close();
  }

  /** What each service recorded since it was last forgotten. */
  async recorded(): Promise<Record<Service, Recorded>> {
    const [gateway, core, ai, integrations] = await Promise.all([
      this.#askRecorder('gateway', 'GET'),
      this.#askRecorder('core', 'GET'),
      this.#askRecorder('ai', 'GET'),
      this.#askRecorder('integrations', 'GET'),
    ]);
    return { gateway, core, ai, integrations };
  }

  /** Forgets it. With `holdsQueues` a message that is sent from now on stays in its queue. */
  async forget({ holdsQueues = false } = {}): Promise<void> {
    const query = holdsQueues ? '?hold' : '';
    await Promise.all(SERVICES.map((service) => this.#askRecorder(service, 'DELETE', query)));
  }

  async #askRecorder(service: Service, method: string, query = ''): Promise<Recorded> {
    const url = new URL(RECORDED_PATH + query, await this.urlOf(service));
    return JSON.parse(await (await fetch(url, { method })).text());
  }
}

/** The secrets that services require, made up. */
export const secretsOf = (signingKey: SigningKey): Record<Service, Record<string, string>> => ({
  gateway: { EXTERNAL_ISSUER_SECRETS: '[]' },
  core: coreSecrets([signingKey]),
  ai: {},
  integrations: { LINKEDIN_CLIENT_SECRET: 'unused' },
});

function recordedEntry(service: Service, folder: string): string {
  const entryFolder = join(folder, 'recorded', service);
  mkdirSync(entryFolder, { recursive: true });
  return writeRecordedEntry(configOf(service), entryFolder);
}
