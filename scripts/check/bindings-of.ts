import * as v from 'valibot';
import type { Settings } from './workers.ts';

/** One thing an environment binds, by the name under which the code sees it. */
export interface Binding {
  name: string;
  kind: string;
  /** What it is bound to, in wrangler's own field names; ids, which differ by nature, left out. */
  target: Record<string, string>;
}

const Records = v.array(v.record(v.string(), v.unknown()));
const Secrets = v.object({ required: v.optional(v.array(v.string()), []) });
const Queues = v.object({
  producers: v.optional(Records, []),
  consumers: v.optional(Records, []),
});
const DurableObjects = v.object({ bindings: v.optional(Records, []) });

const TARGET_FIELDS = [
  'service',
  'entrypoint',
  'queue',
  'dead_letter_queue',
  'database_name',
  'migrations_dir',
  'bucket_name',
  'index_name',
  'class_name',
  'script_name',
];

/** Everything that one environment (or the top level) binds: of any kind, variables included. */
export function bindingsOf(settings: Settings): Binding[] {
  return Object.entries(settings).flatMap(([kind, value]): Binding[] => {
    switch (kind) {
      case 'vars':
        return namesIn(value).map((name) => ({ name, kind: 'variable', target: {} }));
      case 'secrets':
        return v
          .parse(Secrets, value)
          .required.map((name) => ({ name, kind: 'secret', target: {} }));
      case 'queues': {
        const { producers, consumers } = v.parse(Queues, value);
        return [
          ...producers.flatMap((entry) => bound('queue', entry)),
          // A consumer has no name in the code: its queue stands for it.
          ...consumers.map((entry) => ({
            name: `consumer of ${String(entry['queue'])}`,
            kind: 'queue consumer',
            target: targetOf(entry),
          })),
        ];
      }
      case 'durable_objects':
        return v.parse(DurableObjects, value).bindings.flatMap((entry) => bound(kind, entry));
      default: {
        const entries = v.safeParse(Records, Array.isArray(value) ? value : [value]);
        return entries.success ? entries.output.flatMap((entry) => bound(kind, entry)) : [];
      }
    }
  });
}

/** A variable that is an object binds every field of it: code that reads one relies on it. */
function namesIn(vars: unknown): string[] {
  if (typeof vars !== 'object' || vars === null || Array.isArray(vars)) return [];
  return Object.entries(vars).flatMap(([name, value]) => {
    const inner = namesIn(value);
    return inner.length === 0 ? [name] : inner.map((field) => `${name}.${field}`);
  });
}

/** Most kinds call their name `binding`, Durable Objects and rate limits `name`. */
function bound(kind: string, entry: Record<string, unknown>): Binding[] {
  const name = entry['binding'] ?? entry['name'];
  return typeof name === 'string' ? [{ name, kind, target: targetOf(entry) }] : [];
}

const targetOf = (entry: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    TARGET_FIELDS.flatMap((field) => {
      const value = entry[field];
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );
