import { bundles } from './bundles.ts';
import type { Check, Problem } from './check.ts';
import { relativeImportsOfPackages } from './imports.ts';
import { deployedWorkers } from './workers.ts';

const STAND_IN_FOLDER = /^services\/[^/]+\/local\//;

/** What stands in for the cloud or a third party locally must not be deployed anywhere. */
export const standIns: Check = {
  name: 'stand-ins',
  remedy: 'bind stand-ins in env.local only, and import nothing from services/*/local/',
  async run() {
    return [...namedElsewhere(), ...importedFromSource(), ...(await bundled())];
  },
};

const namedElsewhere = (): Problem[] =>
  deployedWorkers().flatMap(({ config, topLevel, environments }) =>
    [['top level', topLevel] as const, ...environments.map(namedEnvironment)]
      .filter(([name]) => name !== 'env.local')
      .flatMap(([name, settings]) =>
        localNamesIn(settings).map((local) => ({
          place: `${config} ${name}`,
          what: `names ${local}, which is local`,
        })),
      ),
  );

const namedEnvironment = <Settings>([name, settings]: [string, Settings]) =>
  [`env.${name}`, settings] as const;

/** Every text in a config that ends as the names of local Workers, queues and databases do. */
function localNamesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.endsWith('-local') ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(localNamesIn)
    : [];
}

const importedFromSource = (): Problem[] =>
  relativeImportsOfPackages()
    .filter(({ from, to }) => !STAND_IN_FOLDER.test(from) && STAND_IN_FOLDER.test(to))
    .map(({ place, to }) => ({ place, what: `imports the stand-in ${to}` }));

const bundled = async (): Promise<Problem[]> =>
  (await bundles()).flatMap(({ place, sources }) =>
    sources
      .filter((source) => STAND_IN_FOLDER.test(source))
      .map((source) => ({ place, what: `ships the stand-in ${source}` })),
  );
