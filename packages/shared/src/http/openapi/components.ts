import * as v from 'valibot';
import { type JsonSchema, type Side, componentRef, toComponents } from './json-schema.ts';
import { pascal } from './operation-id.ts';
import { childrenOf, isObject } from './schema-tree.ts';

/** One body or answer, and what to call it if it needs a name. */
export interface Root {
  schema: v.GenericSchema;
  name: string;
}

interface Converted<Key> {
  /** The schema of each root: the whole of it, or a reference to its component. */
  roots: Map<Key, JsonSchema>;
  components: Record<string, JsonSchema>;
}

/**
 * Converts bodies or answers. Object schemas that have a title or are used more than once (by
 * identity) become components, named by their title or by where they were first seen; `taken` holds
 * the names that other components of the document have, and is added to.
 */
export function convertRoots<Key>(
  keyed: ReadonlyMap<Key, Root>,
  side: Side,
  taken: Set<string>,
): Converted<Key> {
  const roots = [...keyed.values()];
  const names = new Map<v.GenericSchema, string>();
  for (const [schema, { count, hint }] of usesOf(roots)) {
    const title = v.getTitle(schema);
    if (count > 1 || title !== undefined) names.set(schema, freeName(title ?? hint, taken));
  }
  const inline = new Map(
    roots
      .filter(({ schema }) => !names.has(schema))
      // No component's name has a blank in it, so these cannot be mistaken for one.
      .map(({ schema }, i) => [schema, `root ${i}`]),
  );
  const all = Object.fromEntries([...names, ...inline].map(([schema, name]) => [name, schema]));
  const converted = toComponents(all, side);
  const schemaOf = (schema: v.GenericSchema): JsonSchema => {
    const name = names.get(schema);
    if (name !== undefined) return { $ref: componentRef(name) };
    return converted[inline.get(schema) ?? ''] ?? {};
  };
  return {
    roots: new Map([...keyed].map(([key, { schema }]) => [key, schemaOf(schema)])),
    components: Object.fromEntries(
      [...names.values()].map((name) => [name, converted[name] ?? {}]),
    ),
  };
}

interface Use {
  count: number;
  hint: string;
}

/** How often each object schema is used, and a name made of the first place. */
function usesOf(roots: readonly Root[]): Map<v.GenericSchema, Use> {
  const uses = new Map<v.GenericSchema, Use>();
  const seen = new Set<v.GenericSchema>();
  const visit = (schema: v.GenericSchema, hint: string): void => {
    const use = uses.get(schema);
    if (use !== undefined) use.count += 1;
    else if (isObject(schema)) uses.set(schema, { count: 1, hint });
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [field, child] of childrenOf(schema)) visit(child, hint + pascal(field));
  };
  for (const { schema, name } of roots) visit(schema, name);
  return uses;
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let i = 2; taken.has(name); i += 1) name = `${wanted}${i}`;
  taken.add(name);
  return name;
}
