import * as fc from 'fast-check';
import { type Schema, resolve } from './schema.ts';

/** The same strings for the same pattern, every time. */
const SEED = 1;
const PATTERN_EXAMPLES = 3;
/** A type that holds itself is followed this often. */
const DEPTH_MAX = 2;
/** Longer edges are left out: what they would show, a shorter one does. */
const EDGE_MAX = 5_000;

const FORMATS: Record<string, string> = {
  uuid: '5f0c9b7e-1d2a-4c3b-8e4f-0a1b2c3d4e5f',
  email: 'somebody@example.com',
  uri: 'https://example.com/page',
  'date-time': '2026-01-02T03:04:05.678Z',
  date: '2026-01-02',
  time: '03:04:05',
};

/**
 * Values that a schema allows and that together go everywhere in it: every value of an enumeration, every
 * member of a union, every field there and left out, lengths and numbers at their edges. One thing varies
 * at a time, so there are about as many as the schema has leaves. The first one is the least.
 */
export function examplesOf(schema: Schema, root: Schema, seen: readonly string[] = []): unknown[] {
  const { $ref, type, anyOf, oneOf, allOf } = schema;
  if ($ref !== undefined) {
    const depth = seen.filter((reference) => reference === $ref).length;
    if (depth >= DEPTH_MAX) return [];
    return examplesOf(resolve($ref, root), root, [...seen, $ref]);
  }
  const within = (part: Schema): unknown[] => examplesOf(part, root, seen);
  if ('const' in schema) return [schema.const];
  if (schema.enum !== undefined) return schema.enum;
  const alternatives = anyOf ?? oneOf;
  if (alternatives !== undefined) return alternatives.flatMap(within);
  if (allOf !== undefined) return within(joined(allOf, root));
  if (Array.isArray(type)) return type.flatMap((each) => within({ ...schema, type: each }));
  if (type === 'array') return arrays(schema, within);
  if (type === 'object' || schema.properties !== undefined) return objects(schema, within);
  return leaves(schema);
}

function leaves({ type, minimum, maximum, ...schema }: Schema): unknown[] {
  if (type === 'string') return strings(schema);
  if (type === 'boolean') return [true, false];
  if (type === 'null') return [null];
  if (type !== 'number' && type !== 'integer') return ['anything'];
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  const low = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  const high = maximum ?? (exclusiveMaximum === undefined ? low + 1 : exclusiveMaximum - 1);
  return type === 'integer' || high - low < 1 ? [low, high] : [low, high, low + 0.5];
}

function strings({ pattern, format, minLength = 0, maxLength }: Schema): string[] {
  const known = FORMATS[format ?? ''];
  if (known !== undefined) return [known];
  if (pattern !== undefined) {
    const matching = fc.stringMatching(new RegExp(pattern, 'u'));
    return fc
      .sample(matching, { seed: SEED, numRuns: PATTERN_EXAMPLES * 10 })
      .filter((text) => text.length >= minLength && text.length <= (maxLength ?? EDGE_MAX))
      .slice(0, PATTERN_EXAMPLES);
  }
  const lengths = new Set([Math.max(minLength, 1), minLength, maxLength ?? minLength + 20]);
  return [...lengths].filter((length) => length <= EDGE_MAX).map((length) => 'x'.repeat(length));
}

function arrays(schema: Schema, within: (part: Schema) => unknown[]): unknown[][] {
  const { items, prefixItems = [], minItems = 0, maxItems = minItems + 2 } = schema;
  if (prefixItems.length > 0) {
    const places = prefixItems.map(within);
    const least = places.slice(0, minItems).map(([first]) => first);
    const whole = places.map(([first]) => first);
    const varied = places.flatMap((values, place) =>
      values.map((value) => whole.with(place, value)),
    );
    return [least, ...varied];
  }
  const values = typeof items === 'object' ? within(items) : ['anything'];
  const filled = (value: unknown, length: number) => Array.from({ length }, () => value);
  const [first] = values;
  const edges = [minItems, maxItems].filter((length) => length <= EDGE_MAX);
  return [
    ...edges.map((length) => filled(first, length)),
    ...values.map((value) => filled(value, Math.max(minItems, 1))),
  ].filter((value) => value.length <= maxItems);
}

function objects(schema: Schema, within: (part: Schema) => unknown[]): object[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries(properties).map(([name, part]) => [name, within(part)] as const);
  const first = (chosen: typeof fields) =>
    Object.fromEntries(chosen.map(([name, [value]]) => [name, value]));
  // A field that cannot be filled, as a type in itself is at some depth, is left out.
  const fillable = fields.filter(([, values]) => values.length > 0);
  const least = first(fillable.filter(([name]) => required.includes(name)));
  const whole = first(fillable);
  const varied = fillable.flatMap(([name, values]) =>
    values.map((value) => ({ ...least, [name]: value })),
  );
  const others =
    typeof additionalProperties === 'object'
      ? within(additionalProperties).map((value) => ({ ...least, anyName: value }))
      : [];
  return [least, whole, ...varied, ...others];
}

/** Objects that all hold, as one. */
function joined(parts: readonly Schema[], root: Schema): Schema {
  const all = parts.map((part) => (part.$ref === undefined ? part : resolve(part.$ref, root)));
  return {
    type: 'object',
    properties: Object.assign({}, ...all.map(({ properties = {} }) => properties)) as NonNullable<
      Schema['properties']
    >,
    required: all.flatMap(({ required = [] }) => required),
  };
}
