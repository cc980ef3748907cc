import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../local/paths.ts';
import type { Check, Problem } from './check.ts';
import { deployedWorkers, standInWorkers } from './workers.ts';

/** One date fleet-wide: what crosses RPC, and what tests run on, changes with it. */
export const compatibilityDate: Check = {
  name: 'compatibility-date',
  remedy: 'write one date in every wrangler.jsonc and vitest.config.ts',
  async run() {
    const dates = [...inWranglerConfigs(), ...inTestConfigs()];
    const wanted = dates[0]?.date;
    return dates
      .filter(({ date }) => date !== wanted)
      .map(({ place, date }): Problem => ({
        place,
        what: `compatibility date ${date ?? 'missing'}, but ${dates[0]?.place} has ${wanted}`,
      }));
  },
};

interface Dated {
  place: string;
  date: string | undefined;
}

const inWranglerConfigs = (): Dated[] =>
  [...deployedWorkers(), ...standInWorkers()].flatMap(({ config, topLevel, environments }) => [
    { place: config, date: topLevel.compatibility_date },
    ...environments
      .filter(([, settings]) => settings.compatibility_date !== undefined)
      .map(([name, settings]) => ({
        place: `${config} env.${name}`,
        date: settings.compatibility_date,
      })),
  ]);

const inTestConfigs = (): Dated[] =>
  globSync('{packages,services}/*/vitest.config.ts', { cwd: root }).flatMap((place) =>
    [...readFileSync(join(root, place), 'utf8').matchAll(/compatibilityDate: '([^']*)'/g)].map(
      ([, date]) => ({ place, date }),
    ),
  );
