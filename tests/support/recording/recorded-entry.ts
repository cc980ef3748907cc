import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unstable_readConfig as readConfig } from 'wrangler';
import type { BindingKind } from './recorder.ts';

const [RECORDER, EVENT] = ['recorder.ts', 'event.ts'].map((file) =>
  join(import.meta.dirname, file),
);
const STAND_INS: Readonly<Record<string, BindingKind>> = {
  'jobmatch-model-local': 'model',
  'jobmatch-openai-local': 'model',
  'jobmatch-vectors-local': 'vectors',
};
const FLEET = /^jobmatch-(?:core|ai|integrations)-local$/;

/**
 * Writes an entry in place of a service's own, with the same exports, whose bindings record what they
 * are asked for. Answers its path.
 */
export function writeRecordedEntry(configPath: string, folder: string): string {
  const service = join(dirname(configPath), 'src', 'index.ts');
  const classes = readFileSync(service, 'utf8').matchAll(/^export \{ (\w+) \} from/gm);
  const entry = join(folder, 'index.ts');
  const lines = [
    `import service, * as parts from ${JSON.stringify(service)};`,
    `import { recordedHandler, recording } from ${JSON.stringify(RECORDER)};`,
    `import { RecordedEvent } from ${JSON.stringify(EVENT)};`,
    `const kinds = ${JSON.stringify(bindingKinds(configPath))};`,
    ...Array.from(
      classes,
      ([, name = '']) => `export class ${name} extends parts.${name} {
        #event;
        constructor(ctx, env) {
          const event = new RecordedEvent('${name}');
          super(ctx, recording(env, kinds, event));
          this.#event = event;
        }
        ${name.endsWith('Api') ? 'fetch(request) { return this.#event.answering(super.fetch(request)); }' : ''}
      }`,
    ),
    'export default recordedHandler(service, kinds);',
  ];
  writeFileSync(entry, lines.join('\n'));
  return entry;
}

interface Bound {
  binding: string;
  service: string;
  entrypoint?: string;
}

function bindingKinds(configPath: string): Record<string, BindingKind> {
  const config = readConfig({ config: configPath, env: 'local' });
  const of = (bindings: readonly { binding: string }[], kind: BindingKind) =>
    bindings.map(({ binding }) => [binding, kind] as const);
  return Object.fromEntries([
    ...of(config.d1_databases, 'd1'),
    ...of(config.kv_namespaces, 'kv'),
    ...of(config.r2_buckets, 'r2'),
    ...of(config.queues.producers ?? [], 'queue'),
    ...config.durable_objects.bindings.map(
      ({ name }: { name: string }) => [name, 'object'] as const,
    ),
    ...(config.services ?? []).flatMap(({ binding, service, entrypoint = 'default' }: Bound) => {
      const inFleet = FLEET.test(service) ? { worker: service, entrypoint } : undefined;
      const kind = STAND_INS[service] ?? inFleet;
      return kind === undefined ? [] : [[binding, kind] as const];
    }),
  ]);
}
