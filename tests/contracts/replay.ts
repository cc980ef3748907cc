import { Ajv2020 } from 'ajv/dist/2020.js';
import { examplesOf } from './examples.ts';
import { type Schema, resolve } from './schema.ts';

/** A schema with the document that its references are in. */
export interface Side {
  schema: Schema;
  root: Schema;
}

/** Whether two sides say the same in the same words, so that there is nothing to replay. */
export const isSame = (one: Side, other: Side): boolean => textOf(one) === textOf(other);

const textOf = (side: Side): string => JSON.stringify([side.schema, reachable(side)]);

/**
 * What of everything that one side may write the other side does not take: one line for each place and
 * rule. Formats are not looked at, as both sides' patterns and lengths are.
 */
export function refusals(writer: Side, reader: Side): string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  const takes = ajv.compile({ ...reader.schema, ...reachable(reader) });
  const found = new Map<string, string>();
  for (const example of examplesOf(writer.schema, writer.root)) {
    if (takes(example)) continue;
    const [error] = takes.errors ?? [];
    const at = error?.instancePath.replaceAll(/\/\d+/g, '/[]') ?? '';
    const rule = `${at === '' ? '/' : at} ${error?.message ?? 'is refused'}`;
    const detail = JSON.stringify(error?.params ?? {});
    found.set(`${rule} ${detail}`, `${rule} ${detail}`);
  }
  return [...found.values()];
}

/** The definitions that a schema leads to; a compiler that is given all of them reads all of them. */
export function reachable({ schema, root }: Side): Pick<Schema, '$defs' | 'components'> {
  const found: Pick<Required<Schema>, '$defs' | 'components'> = {
    $defs: {},
    components: { schemas: {} },
  };
  const queue = [...referencesOf(schema)];
  for (const reference of queue) {
    const name = reference.split('/').at(-1) ?? '';
    const into = reference.startsWith('#/$defs/') ? found.$defs : found.components.schemas;
    if (name in into) continue;
    into[name] = resolve(reference, root);
    queue.push(...referencesOf(into[name]));
  }
  return found;
}

const references = new WeakMap<Schema, string[]>();

/** Written once for each schema: there are hundreds, and each is part of many. */
function referencesOf(schema: Schema): string[] {
  const known = references.get(schema);
  if (known !== undefined) return known;
  const all = [...JSON.stringify(schema).matchAll(/"\$ref":"(.+?)"/g)].map(([, name = '']) => name);
  references.set(schema, all);
  return all;
}
