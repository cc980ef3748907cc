import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { experimental_readRawConfig } from 'wrangler';
import type { CheckoutCopy } from './checkout-copy.ts';

const Json = v.record(v.string(), v.unknown());
type Json = v.InferOutput<typeof Json>;

export const configOf = (service: string): string => `services/${service}/wrangler.jsonc`;

/** Leaves one service to build, in env.local alone: the others would only take time. */
export function keepOnly(copy: CheckoutCopy, service: string): void {
  for (const config of globSync('services/*/wrangler.jsonc', { cwd: copy.folder })) {
    if (config !== configOf(service)) rmSync(join(copy.folder, config));
  }
  editConfig(copy, service, (config) => {
    const { local } = v.parse(Environments, config);
    return { ...config, env: { local } };
  });
}

/** Rewrites a service's wrangler.jsonc; comments are lost, which no check minds. */
export function editConfig(
  copy: CheckoutCopy,
  service: string,
  edit: (config: Json) => Json,
): void {
  const config = join(copy.folder, configOf(service));
  const raw: unknown = experimental_readRawConfig({ config }).rawConfig;
  copy.write(configOf(service), JSON.stringify(edit(v.parse(Json, raw))));
}

const Environments = v.pipe(
  v.looseObject({ env: v.record(v.string(), Json) }),
  v.transform(({ env }) => env),
);

/** Rewrites one environment; one that is not there yet begins as a copy of env.local. */
export function editEnvironment(
  copy: CheckoutCopy,
  service: string,
  environment: string,
  edit: (settings: Json) => Json,
): void {
  editConfig(copy, service, (config) => {
    const env = v.parse(Environments, config);
    const settings = env[environment] ?? renamed(env['local'], environment);
    return { ...config, env: { ...env, [environment]: edit(settings) } };
  });
}

const renamed = (settings: Json | undefined, environment: string): Json =>
  v.parse(Json, JSON.parse(JSON.stringify(settings).replaceAll(/-local(?=")/g, `-${environment}`)));

const PackageJson = v.looseObject({ dependencies: v.optional(Json, {}) });

export function addDependency(copy: CheckoutCopy, folder: string, name: string): void {
  const path = `${folder}/package.json`;
  const manifest = v.parse(PackageJson, JSON.parse(copy.read(path)));
  const version = name.startsWith('@jobmatch/') ? 'workspace:*' : 'catalog:';
  const dependencies = { ...manifest.dependencies, [name]: version };
  copy.write(path, JSON.stringify({ ...manifest, dependencies }));
}
