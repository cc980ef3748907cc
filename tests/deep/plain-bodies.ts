import type { ApiDescription, DescribedRoute, JsonSchema } from '../support/api-description.ts';

/** Where something stands in a body; `0` is the one item of a list. */
export type Path = readonly (string | number)[];

export interface Place {
  path: Path;
  schema: JsonSchema;
}

/** A body with everything that a route takes, once, and where what stands in it. */
export interface PlainBody {
  body: unknown;
  objects: Place[];
  leaves: Place[];
}

const DEPTH_MAX = 8;

/** One body for each form that a route's JSON body may have; none where it takes no JSON. */
export function plainBodies({ operation }: DescribedRoute, api: ApiDescription): PlainBody[] {
  const resolve = (schema: JsonSchema): JsonSchema =>
    schema.$ref === undefined
      ? schema
      : resolve(api.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return [];
  const forms = resolve(schema).anyOf?.map(resolve) ?? [resolve(schema)];
  return forms.filter(({ type }) => type !== 'null').map((form) => plainBody(form, resolve));
}

function plainBody(form: JsonSchema, resolve: (schema: JsonSchema) => JsonSchema): PlainBody {
  const objects: Place[] = [];
  const leaves: Place[] = [];
  const build = (referred: JsonSchema, path: Path): unknown => {
    const schema = chosen(referred, resolve);
    const place = { path, schema };
    if (schema.type === 'array' && path.length < DEPTH_MAX) {
      return [build(schema.items ?? {}, [...path, 0])];
    }
    if (schema.type !== 'object') {
      leaves.push(place);
      return plainValue(schema);
    }
    objects.push(place);
    const fields = path.length < DEPTH_MAX ? Object.entries(schema.properties ?? {}) : [];
    return Object.fromEntries(fields.map(([name, field]) => [name, build(field, [...path, name])]));
  };
  return { body: build(form, []), objects, leaves };
}

/** Of what may be one thing or another, the first that is something. */
function chosen(referred: JsonSchema, resolve: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const schema = resolve(referred);
  const option = schema.anyOf?.map(resolve).find(({ type }) => type !== 'null');
  return option === undefined ? schema : chosen(option, resolve);
}

/** The same value wherever the same is asked for, so that no rule between two fields is broken. */
function plainValue(schema: JsonSchema): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if ('const' in schema) return schema.const;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return false;
  if (schema.type === undefined) return { title: 'Welder', company: 'Harbour Works' };
  return plainText(schema);
}

const SAMPLES = ['2020-05-17', 'NO', 'NOK', '08:00', 'yard', 'Welder'];

function plainText({ format, pattern, minLength = 0 }: JsonSchema): string {
  if (format === 'uuid') return crypto.randomUUID();
  if (format === 'uri') return 'https://example.com/';
  if (format === 'email') return 'welder@example.com';
  if (format === 'date-time') return '2026-05-17T08:00:00.000Z';
  const fitting = pattern === undefined ? 'Welder' : SAMPLES.find((text) => text.match(pattern));
  return (fitting ?? '').padEnd(minLength, 'x');
}

/** A copy of a body with another value, or a field more, at a place. */
export function withValue(body: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(body)) {
    return body.map((part, index) => (index === key ? withValue(part, rest, value) : part));
  }
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const part = fields.find(([name]) => name === key)?.[1];
  // Unlike an assignment, this makes a field of any name, `__proto__` too.
  return Object.fromEntries([
    ...fields.filter(([name]) => name !== key),
    [key, withValue(part, rest, value)],
  ]);
}
