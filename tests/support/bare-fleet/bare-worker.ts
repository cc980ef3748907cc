import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { V4SourceOptions, V4WorkerOptionsShape } from 'miniflare';
import {
  unstable_getMiniflareWorkerOptions as miniflareOptions,
  unstable_readConfig as readConfig,
} from 'wrangler';
import type { Json } from '../limits.ts';
import { bundle } from './bundle.ts';

export interface BareWorker {
  configPath: string;
  /** In place of the configuration's, for one more Worker of the same bindings. */
  name?: string;
  /** In place of the configuration's `main`. */
  entry?: string | undefined;
  /** Another configuration, whose bindings it has beside its own. */
  alsoBinds?: string;
  /** Bindings to Workers that are not run. */
  unbound?: readonly string[];
  /** Variables and secrets in place of its own or beside them. */
  bindings?: Record<string, Json>;
}

export type BareWorkerOptions = V4SourceOptions & V4WorkerOptionsShape & { name: string };

/**
 * A Worker of `env.local` as Miniflare runs it: its bundle, its bindings and a socket of its own. It has
 * no static assets: their router would be before the Worker.
 */
export async function bareWorker(worker: BareWorker, folder: string): Promise<BareWorkerOptions> {
  const { configPath, entry, bindings = {}, unbound = [], name = nameIn(configPath) } = worker;
  const outFolder = join(folder, name);
  mkdirSync(outFolder, { recursive: true });
  const modules = await bundle({ configPath, entry, outFolder });
  const own = optionsOf(configPath);
  const also = worker.alsoBinds === undefined ? own : optionsOf(worker.alsoBinds);
  return {
    ...own,
    name,
    modules,
    modulesRoot: outFolder,
    compatibilityFlags: [
      ...new Set([...(own.compatibilityFlags ?? []), ...(also.compatibilityFlags ?? [])]),
    ],
    bindings: { ...also.bindings, ...own.bindings, ...bindings },
    kvNamespaces: Object.assign({}, also.kvNamespaces, own.kvNamespaces),
    d1Databases: Object.assign({}, also.d1Databases, own.d1Databases),
    r2Buckets: Object.assign({}, also.r2Buckets, own.r2Buckets),
    durableObjects: Object.assign({}, also.durableObjects, own.durableObjects),
    serviceBindings: Object.fromEntries(
      Object.entries({ ...also.serviceBindings, ...own.serviceBindings }).filter(
        ([binding]) => !unbound.includes(binding),
      ),
    ),
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
  };
}

function optionsOf(configPath: string): V4WorkerOptionsShape {
  const { workerOptions } = miniflareOptions(configPath, 'local');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without its source it has every key of the shape, which wrangler's declaration loses
  const { assets: _, ...options } = workerOptions as V4WorkerOptionsShape;
  return options;
}

function nameIn(configPath: string): string {
  const { name } = readConfig({ config: configPath, env: 'local' });
  if (name === undefined) throw new Error(`${configPath} names no Worker.`);
  return name;
}
