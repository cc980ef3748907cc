import type { Environment } from '../deploy/environment.ts';
import { type Deployed, deployedIn } from './deployed-settings.ts';
import { type PlannedSecret, plannedSecrets } from './secrets.ts';
import { destinationsOf } from './telemetry.ts';

/** All that one environment needs in an account, read from the services' configs. */
export interface Plan {
  environment: Environment;
  /** One for each binding, however many services have it. */
  kvNamespaces: { binding: string; title: string }[];
  buckets: string[];
  databases: string[];
  indexes: string[];
  queues: { name: string; deadLetterQueue: string | null }[];
  aiGateways: string[];
  /** These three come into being with the deploy that first needs them. */
  datasets: string[];
  durableObjects: { worker: string; className: string; migration: string }[];
  domains: { worker: string; hostname: string }[];
  /** They are not made here. */
  destinations: string[];
  secrets: PlannedSecret[];
}

export function planFor(environment: Environment): Plan {
  const deployed = deployedIn(environment);
  const all = <Item>(pick: (settings: Deployed['settings']) => readonly Item[]): Item[] =>
    deployed.flatMap(({ settings }) => pick(settings));
  return {
    environment,
    kvNamespaces: unique(
      all(({ kv_namespaces }) => kv_namespaces.map(({ binding }) => binding)),
    ).map((binding) => ({ binding, title: kvTitle(binding, environment) })),
    buckets: unique(all(({ r2_buckets }) => r2_buckets.map(({ bucket_name }) => bucket_name))),
    databases: unique(all((settings) => settings.d1_databases.map((each) => each.database_name))),
    indexes: unique(all(({ vectorize }) => vectorize.map(({ index_name }) => index_name))),
    queues: queuesOf(deployed),
    aiGateways: unique(
      all(({ vars: { AI_GATEWAY_ID: id } }) => (typeof id === 'string' && id !== '' ? [id] : [])),
    ),
    datasets: unique(
      all((settings) => settings.analytics_engine_datasets.map(({ dataset }) => dataset)),
    ),
    durableObjects: all(({ name: worker, migrations }) =>
      migrations.flatMap(({ tag: migration, new_sqlite_classes }) =>
        new_sqlite_classes.map((className) => ({ worker, className, migration })),
      ),
    ),
    domains: all(({ name: worker, routes }) =>
      routes.map(({ pattern: hostname }) => ({ worker, hostname })),
    ),
    destinations: unique(all(({ observability }) => destinationsOf(observability))),
    secrets: deployed.flatMap(({ service, settings }) =>
      plannedSecrets(service, settings.secrets.required ?? []),
    ),
  };
}

/** `jobmatch-rate-limits-staging` for RATE_LIMITS: by it a namespace is found again. */
export const kvTitle = (binding: string, environment: Environment): string =>
  `jobmatch-${binding.toLowerCase().replaceAll('_', '-')}-${environment}`;

function queuesOf(deployed: readonly Deployed[]): Plan['queues'] {
  const consumers = deployed.flatMap(({ settings }) => settings.queues.consumers ?? []);
  const producers = deployed.flatMap(({ settings }) => settings.queues.producers ?? []);
  const deadLetterQueues = new Map(
    consumers.map(({ queue, dead_letter_queue }) => [queue, dead_letter_queue ?? null]),
  );
  return unique([
    ...producers.map(({ queue }) => queue),
    ...consumers.flatMap(({ queue, dead_letter_queue = queue }) => [queue, dead_letter_queue]),
  ]).map((name) => ({ name, deadLetterQueue: deadLetterQueues.get(name) ?? null }));
}

const unique = (items: readonly string[]): string[] => [...new Set(items)].toSorted();
