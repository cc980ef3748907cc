import * as v from 'valibot';
import { type Worker, deployedWorkers } from '../check/workers.ts';
import type { Environment } from '../deploy/environment.ts';
import { Observability } from './telemetry.ts';

const list = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.optional(v.array(v.looseObject(entries)), []);

/** The parts of one environment's config that name something an account has to have. */
const Settings = v.looseObject({
  name: v.string(),
  preview_urls: v.optional(v.boolean(), false),
  vars: v.optional(v.record(v.string(), v.unknown()), {}),
  kv_namespaces: list({ binding: v.string() }),
  r2_buckets: list({ bucket_name: v.string() }),
  d1_databases: list({ database_name: v.string(), migrations_dir: v.string() }),
  assets: v.optional(v.looseObject({ directory: v.string() })),
  vectorize: list({ index_name: v.string() }),
  analytics_engine_datasets: list({ dataset: v.string() }),
  services: list({ service: v.string() }),
  queues: v.optional(
    v.looseObject({
      producers: list({ queue: v.string() }),
      consumers: list({ queue: v.string(), dead_letter_queue: v.optional(v.string()) }),
    }),
    {},
  ),
  durable_objects: v.optional(v.looseObject({ bindings: list({ class_name: v.string() }) }), {}),
  migrations: list({ tag: v.string(), new_sqlite_classes: v.optional(v.array(v.string()), []) }),
  routes: list({ pattern: v.string(), custom_domain: v.literal(true) }),
  observability: Observability,
  secrets: v.optional(v.looseObject({ required: v.optional(v.array(v.string()), []) }), {}),
});

export interface Deployed {
  worker: Worker;
  service: string;
  settings: v.InferOutput<typeof Settings>;
  /** The same as written, with what is not looked at here and without what is filled in. */
  written: Worker['environments'][number][1];
}

/** What every service's config says about one environment. Throws where a service lacks it. */
export const deployedIn = (environment: Environment): Deployed[] =>
  deployedWorkers().map((worker) => {
    const [, written] = worker.environments.find(([name]) => name === environment) ?? [];
    if (written === undefined) throw new Error(`${worker.config} has no env.${environment}.`);
    return { worker, service: worker.service, settings: v.parse(Settings, written), written };
  });
