import { join } from 'node:path';
import { unstable_readConfig as readConfig } from 'wrangler';

export const SERVICES = ['gateway', 'core', 'ai', 'integrations'] as const;
export type ServiceName = (typeof SERVICES)[number];

export type Kind =
  | 'd1'
  | 'kv'
  | 'r2'
  | 'queue'
  | 'durable object'
  | 'service'
  | 'analytics'
  | 'assets';

export interface Binding {
  service: ServiceName;
  name: string;
  kind: Kind;
}

export const configPathOf = (service: string): string =>
  join(import.meta.dirname, '..', '..', '..', 'services', service, 'wrangler.jsonc');

const bound = ({ binding }: { binding: string }): string => binding;

/** What a config binds that leaves the isolate; the rest of it is read here so that nothing new is missed. */
const NOT_BOUND_ELSEWHERE = new Set(['version_metadata']);

/** Every binding of a service's local environment that can break, as its wrangler.jsonc has them. */
export function bindingsOf(service: ServiceName): Binding[] {
  const config = readConfig({ config: configPathOf(service), env: 'local' });
  const named = (kind: Kind, names: readonly (string | undefined)[] = []): Binding[] =>
    names.flatMap((name) => (name === undefined ? [] : [{ service, name, kind }]));
  const bindings = [
    ...named('d1', config.d1_databases.map(bound)),
    ...named('kv', config.kv_namespaces.map(bound)),
    ...named('r2', config.r2_buckets.map(bound)),
    ...named('queue', config.queues.producers?.map(bound)),
    ...named(
      'durable object',
      config.durable_objects.bindings.map(({ name }: { name: string }) => name),
    ),
    ...named('service', config.services?.map(bound)),
    ...named('analytics', config.analytics_engine_datasets.map(bound)),
    ...named('assets', [config.assets?.binding]),
  ];
  requireAllKnown(service, config, bindings);
  return bindings;
}

/** A kind of binding that this list does not know yet would never be broken. */
function requireAllKnown(service: string, config: object, known: readonly Binding[]): void {
  const names = new Set(known.map(({ name }) => name));
  for (const [section, value] of Object.entries(config)) {
    if (NOT_BOUND_ELSEWHERE.has(section)) continue;
    for (const name of boundNames(value)) {
      if (!names.has(name))
        throw new Error(`${service} binds ${name} in ${section}, which is never broken.`);
    }
  }
}

/** Values of `binding` anywhere below. */
function boundNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'binding' && typeof below === 'string' ? [below] : boundNames(below),
  );
}
