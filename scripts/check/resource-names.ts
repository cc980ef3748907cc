import { type Binding, bindingsOf } from './bindings-of.ts';
import type { Check, Problem } from './check.ts';
import { deployedWorkers, standInWorkers } from './workers.ts';

/** The fields whose text names another resource of ours. */
const NAMING_FIELDS = [
  'service',
  'queue',
  'dead_letter_queue',
  'database_name',
  'bucket_name',
  'index_name',
  'script_name',
];

/** A name of another environment would join staging to production without any error. */
export const resourceNames: Check = {
  name: 'resource-names',
  remedy: 'name Workers jobmatch-{service}-{env}, and what they bind jobmatch-…-{env}',
  async run() {
    const workers = deployedWorkers();
    const known = new Set(
      [...workers, ...standInWorkers()].flatMap(({ topLevel, environments }) =>
        [topLevel, ...environments.map(([, settings]) => settings)].map(({ name }) => name),
      ),
    );
    return workers.flatMap(({ service, config, environments }) =>
      environments.flatMap(([environment, settings]): Problem[] => {
        const wanted = `jobmatch-${service}-${environment}`;
        const whats = [
          settings.name === wanted ? [] : `the Worker is called ${settings.name}, not ${wanted}`,
          bindingsOf(settings).flatMap((binding) => misnamed(binding, environment)),
          bindingsOf(settings).flatMap((binding) => dangling(binding, known)),
        ].flat();
        return whats.map((what) => ({ place: `${config} env.${environment}`, what }));
      }),
    );
  },
};

const misnamed = ({ name, target }: Binding, environment: string): string[] =>
  Object.entries(target)
    .filter(([field]) => NAMING_FIELDS.includes(field))
    .filter(([, value]) => !value.startsWith('jobmatch-') || !value.endsWith(`-${environment}`))
    .map(([field, value]) => `${name} has ${field} ${value}, not jobmatch-…-${environment}`);

const dangling = (
  { name, target: { service } }: Binding,
  known: ReadonlySet<string | undefined>,
): string[] =>
  service === undefined || known.has(service)
    ? []
    : [`${name} names ${service}, which no wrangler.jsonc defines`];
