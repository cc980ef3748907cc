import { existsSync, globSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { experimental_readRawConfig } from 'wrangler';
import { root } from '../local/paths.ts';

/** As written, before wrangler fills in anything; what is bound is looked up by `bindingsOf`. */
const Settings = v.looseObject({
  name: v.optional(v.string()),
  compatibility_date: v.optional(v.string()),
});
export type Settings = v.InferOutput<typeof Settings>;
const Config = v.looseObject({
  ...Settings.entries,
  env: v.optional(v.record(v.string(), Settings), {}),
});

export interface Worker {
  /** The service's folder name. */
  service: string;
  folder: string;
  /** The config's path from the root, for messages. */
  config: string;
  topLevel: Settings;
  environments: [name: string, settings: Settings][];
}

function readWorker(folder: string, service: string): Worker {
  const path = join(folder, 'wrangler.jsonc');
  const raw: unknown = experimental_readRawConfig({ config: path }).rawConfig;
  const { env, ...topLevel } = v.parse(Config, raw);
  const config = relative(root, path);
  return { service, folder, config, topLevel, environments: Object.entries(env) };
}

/** The deployed Workers, one per service. */
export function deployedWorkers(): Worker[] {
  const services = join(root, 'services');
  return readdirSync(services)
    .filter((service) => existsSync(join(services, service, 'wrangler.jsonc')))
    .toSorted()
    .map((service) => readWorker(join(services, service), service));
}

/** The Workers that stand in locally for what only the cloud or a third party has. */
export function standInWorkers(): Worker[] {
  return globSync('services/*/local/**/wrangler.jsonc', {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  }).map((config) => readWorker(join(root, config, '..'), config.split('/')[1] ?? ''));
}

/** Whether a Worker's name in env.local is that of none of the services. */
export const isStandIn = (name: string): boolean =>
  name.endsWith('-local') &&
  deployedWorkers().every(({ service }) => name !== `jobmatch-${service}-local`);
