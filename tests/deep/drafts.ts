import * as fc from 'fast-check';
import type { ApiDescription, DescribedRoute, JsonSchema } from '../support/api-description.ts';
import { damage, damaged, hostileQueryValue, notJson, toJson } from './hostile-values.ts';
import { validCursor, validValue } from './valid-values.ts';

/** `rare` once in `oneIn` times. */
const usually = <T>(common: fc.Arbitrary<T>, rare: fc.Arbitrary<T>, oneIn: number) =>
  fc.oneof({ weight: oneIn - 1, arbitrary: common }, { weight: 1, arbitrary: rare });

/** A request but for whose it is and the row it is about. */
export interface Draft {
  /** With its question mark, or empty. */
  query: string;
  body: string | undefined;
  headers: Record<string, string>;
  /** `own` picks one of the sender's rows; anything else is sent as it is. */
  id: { kind: 'own'; pick: number } | { kind: 'sent'; value: string };
}

/** Requests that a route should take, most with one thing wrong. */
export function draftsFor(
  { operation }: DescribedRoute,
  description: ApiDescription,
): fc.Arbitrary<Draft> {
  const resolve = (ref: string): JsonSchema =>
    description.components.schemas[ref.split('/').at(-1) ?? ''] ?? {};
  const schema = operation.requestBody?.content['application/json']?.schema;
  return fc.record({
    query: queries(operation.parameters, resolve),
    body: schema === undefined ? fc.constant(undefined) : bodies(schema, resolve),
    headers: headers(operation.parameters),
    id: usually<Draft['id']>(
      fc.nat().map((pick) => ({ kind: 'own', pick })),
      fc
        .oneof(fc.uuid({ version: 4 }), hostileQueryValue)
        .map((value) => ({ kind: 'sent', value })),
      20,
    ),
  });
}

/** A body that is as described, for setting a row up. */
export function validBodies(route: DescribedRoute, description: ApiDescription) {
  const schema = route.operation.requestBody?.content['application/json']?.schema ?? {};
  return validValue(
    schema,
    (ref) => description.components.schemas[ref.split('/').at(-1) ?? ''] ?? {},
  );
}

function bodies(schema: JsonSchema, resolve: (ref: string) => JsonSchema): fc.Arbitrary<string> {
  const valid = validValue(schema, resolve);
  return fc.oneof(
    { weight: 6, arbitrary: valid.map(toJson) },
    {
      weight: 12,
      arbitrary: fc.tuple(valid, damage).map(([body, by]) => toJson(damaged(body, by))),
    },
    { weight: 1, arbitrary: notJson },
  );
}

function queries(
  parameters: DescribedRoute['operation']['parameters'],
  resolve: (ref: string) => JsonSchema,
): fc.Arbitrary<string> {
  const fields = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const valid = name === 'cursor' ? validCursor : validValue(schema, resolve);
      const text = valid.map((value) => encodeURIComponent(String(value).toWellFormed()));
      return fc
        .option(usually(text, hostileQueryValue, 3), { freq: 1 })
        .map((value) => (value === null ? [] : [`${name}=${value}`]));
    });
  const extra = usually(fc.constant(''), hostileQueryValue, 10);
  return fc.tuple(fc.tuple(...fields), extra).map(([described, more]) => {
    const pairs = described.flat();
    if (more !== '') pairs.push(`__proto__=${more}`, more);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  });
}

const CONTENT_TYPE = usually(
  fc.constant('application/json'),
  fc.constantFrom('text/plain', 'application/json; charset=utf-16', 'multipart/form-data', ''),
  60,
);

/** Conditional and idempotency headers, which are few enough to be used again by chance. */
function headers(parameters: DescribedRoute['operation']['parameters']) {
  const names = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const values = fc.constantFrom(
    ...['key-1', 'key-2', '*', '"a", W/"b"', ',,"', 'a b', '\u00E9', "'; --", 'x'.repeat(256)],
  );
  const optional = names.map((name) => [name, usually(fc.constant(''), values, 10)] as const);
  return fc
    .record({ 'content-type': CONTENT_TYPE, ...Object.fromEntries(optional) })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')));
}
