import { type Binding, bindingsOf } from './bindings-of.ts';
import type { Check, Problem } from './check.ts';
import { ONLY_LOCALLY, UNNEEDED_LOCALLY } from './local-differences.ts';
import { type Worker, deployedWorkers, isStandIn } from './workers.ts';

/** Wrangler only warns of a binding that an environment lacks, and only if the top level has it. */
export const bindings: Check = {
  name: 'bindings',
  remedy: 'bind the same in every environment of a service, and nothing at the top level',
  async run() {
    return deployedWorkers().flatMap((worker) => [...atTopLevel(worker), ...differing(worker)]);
  },
};

const atTopLevel = ({ config, topLevel }: Worker): Problem[] =>
  bindingsOf(topLevel).map(({ kind, name }) => ({
    place: `${config} top level`,
    what: `binds ${kind} ${name}; a deploy without --env must ship nothing`,
  }));

function differing({ service, config, environments }: Worker): Problem[] {
  const sides = environments.map(([environment, settings]) => ({
    environment,
    bound: new Map(
      bindingsOf(settings).map((binding) => [withoutSuffix(binding.name, environment), binding]),
    ),
  }));
  const names = new Set(sides.flatMap(({ bound }) => [...bound.keys()]));
  return [...names].flatMap((name): Problem[] => {
    const holders = sides.flatMap(({ environment, bound }) => {
      const binding = bound.get(name);
      return binding === undefined ? [] : [{ environment, binding }];
    });
    const lacking = sides
      .filter(({ bound }) => !bound.has(name))
      .filter(({ environment }) => !isBesideThePoint(service, name, environment))
      .map(({ environment }) => ({
        place: `${config} env.${environment}`,
        what: `lacks ${name}, which env.${holders[0]?.environment} has`,
      }));
    // What env.local binds to a stand-in is of another kind or target by design.
    const [model, ...others] = holders.filter(
      ({ environment, binding }) =>
        environment !== 'local' || !isStandIn(binding.target['service'] ?? ''),
    );
    const unlike = others.flatMap(({ environment, binding }) => {
      const [is, should] = [binding, model?.binding].map((side, index) =>
        describe(side, index === 0 ? environment : model?.environment),
      );
      return is === should
        ? []
        : [
            {
              place: `${config} env.${environment}`,
              what: `binds ${name} as ${is}, but env.${model?.environment} as ${should}`,
            },
          ];
    });
    return [...lacking, ...unlike];
  });
}

/** Whether an environment may do without a binding that another one has. */
const isBesideThePoint = (service: string, name: string, environment: string): boolean =>
  (environment === 'local' ? UNNEEDED_LOCALLY : ONLY_LOCALLY)[service]?.includes(name) === true;

const withoutSuffix = (name: string, environment = ''): string =>
  name.endsWith(`-${environment}`) ? name.slice(0, -environment.length - 1) : name;

/** A binding as every environment should have it. */
function describe(binding: Binding | undefined, environment: string | undefined): string {
  const target = Object.values(binding?.target ?? {}).map((value) =>
    withoutSuffix(value, environment),
  );
  return [binding?.kind, ...target].join(' ');
}
