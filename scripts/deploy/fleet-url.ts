import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Environment } from './environment.ts';
import { provisionedConfigOf } from './rendered-config.ts';

const Config = v.object({
  env: v.record(v.string(), v.object({ routes: v.array(v.object({ pattern: v.string() })) })),
});

/** Where an environment's gateway answers: as told, by JOBMATCH_URL too, else its first custom domain. */
export function fleetUrl(environment: Environment, option: string | undefined): URL {
  const told = option ?? process.env['JOBMATCH_URL'];
  const file = told === undefined ? provisionedConfigOf(environment)('gateway') : undefined;
  const hostname =
    file === undefined
      ? undefined
      : v.parse(Config, JSON.parse(readFileSync(file, 'utf8'))).env[environment]?.routes[0]
          ?.pattern;
  const url = URL.parse(told ?? `https://${hostname}`);
  if (url === null) throw new Error(`${told} is no URL.`);
  return url;
}
